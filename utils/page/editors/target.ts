import { blockText } from '../../draft/draft.ts';
import type { InsertRefusal, Insertion } from '../../page-editors.ts';
import { documentOf, nameOf, parentElementOf } from '../node-access.ts';
import { type Caret, lineAt } from './caret.ts';
import type { Line } from './lines.ts';
import { sameWords, solid } from './words.ts';

/** Where something is put: a whole line, or a place in it, `at` characters without white space after its begin. */
export type Target =
  { put: 'instead'; line: Line; range: Range } | { put: 'into'; line: Line; range: Range; at: number };

/** The place that is asked for, in an editor that has these lines, or why there is none. */
export function targetOf(
  lines: readonly Line[],
  caret: Caret | undefined,
  { where, replaces }: Pick<Insertion, 'where' | 'replaces'>,
): Target | InsertRefusal {
  const line = where === 'caret' ? caret && lineAt(lines, caret) : firstLine(lines, replaces);
  if (replaces === undefined)
    return line === undefined ? 'no-paragraph' : into(line, where === 'caret' ? caret : undefined);
  if (line === undefined) return where === 'caret' ? 'no-paragraph' : 'changed';
  if (!sameWords(blockText(line.block), replaces)) return 'changed';
  // A picture in it would be lost with the words.
  return line.wordsOnly ? { put: 'instead', line, range: line.range } : 'not-inserted';
}

/** The first paragraph, or the first that has the words that were read. */
function firstLine(lines: readonly Line[], replaces: string | undefined): Line | undefined {
  const paragraphs = lines.filter(({ block }) => block.kind === 'paragraph');
  if (replaces === undefined) return paragraphs[0];
  const has = ({ block }: Line): boolean => sameWords(blockText(block), replaces);
  return paragraphs.find(has) ?? lines.find(has);
}

function into(line: Line, caret: Caret | undefined): Target {
  const range = line.range.cloneRange();
  if (caret === undefined) collapseToLastWord(range);
  else {
    range.setStart(caret.node, caret.offset);
    range.collapse(true);
  }
  const before = line.range.cloneRange();
  before.setEnd(range.startContainer, range.startOffset);
  return { put: 'into', line, range, at: solid(before.toString()).length };
}

const SHOW_TEXT = 4;

/** After the last character of a line that is no white space, and not inside a link. */
function collapseToLastWord(range: Range): void {
  const texts = documentOf(range.startContainer).createTreeWalker(range.commonAncestorContainer, SHOW_TEXT);
  let last: Text | undefined;
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const text = node as Text;
    if (range.isPointInRange(text, 0) && solid(text.data) !== '') last = text;
  }
  if (last === undefined) return range.collapse(false);
  range.setStart(last, last.data.trimEnd().length);
  const link = linkAround(last, range.commonAncestorContainer);
  if (link !== undefined) range.setStartAfter(link);
  range.collapse(true);
}

function linkAround(node: Node, within: Node): Element | undefined {
  for (let at = parentElementOf(node); at !== null && at !== within; at = parentElementOf(at))
    if (nameOf(at) === 'A') return at;
  return undefined;
}
