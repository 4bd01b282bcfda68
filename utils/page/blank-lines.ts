import { parentElementOf } from './node-access.ts';

const blankLine = /\n[^\S\n]*\n/u;

/**
 * The paragraphs of a text node whose blank lines a reader sees as such, because its style keeps line breaks; undefined
 * for all others. Style is asked only of text with a blank line in its middle, which few pages have.
 */
export function keptParagraphs(node: Text): string[] | undefined {
  if (!blankLine.test(node.data.trim())) return undefined;
  const parent = parentElementOf(node);
  const view = parent?.ownerDocument.defaultView;
  if (parent === null || view === null || view === undefined) return undefined;
  const style = view.getComputedStyle(parent);
  const keeps = [style.whiteSpace, style.getPropertyValue('white-space-collapse')];
  return keeps.some((value) => /^(?:pre|break-spaces)/u.test(value)) ? node.data.split(blankLine) : undefined;
}
