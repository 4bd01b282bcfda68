import {
  generateFragmentFromRange,
  GenerateFragmentStatus,
  isValidRangeForFragmentGeneration,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';

/**
 * The text directive that leads to what is selected (https://wicg.github.io/scroll-to-text-fragment/), without `text=`.
 * Undefined when nothing is selected, or no directive tells these words from others on the page.
 */
export function directiveOf(selection: Selection | null): string | undefined {
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  // A copy: the generator widens what it is given to whole words, and the reader's selection is not to change.
  const range = selection.getRangeAt(0).cloneRange();
  if (!isValidRangeForFragmentGeneration(range)) return undefined;
  const { status, fragment } = generateFragmentFromRange(range);
  if (status !== GenerateFragmentStatus.SUCCESS || fragment === undefined) return undefined;
  const { prefix, textStart, textEnd, suffix } = fragment;
  return [
    ...(prefix === undefined ? [] : [`${encoded(prefix)}-`]),
    encoded(textStart),
    ...(textEnd === undefined ? [] : [encoded(textEnd)]),
    ...(suffix === undefined ? [] : [`-${encoded(suffix)}`]),
  ].join(',');
}

/** A hyphen would part the words from what stands around them; space at the ends leads nowhere. */
const encoded = (text: string): string => encodeURIComponent(text.trim()).replaceAll('-', '%2D');
