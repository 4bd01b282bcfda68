import { BlockCollector } from './block-collector.ts';
import type { Draft } from './draft.ts';

/** Lines of a text that was broken by hand or by a mail program are no longer, in UTF-16 units… */
const WRAPPED_AT = 100;
/** …and most of those that another line follows are at least as long as this. */
const FULL_LINE = 50;
const MOST_FULL = 0.8;

/** More text than this is not read, in UTF-16 units; white space that is folded counts too. */
const MOST_TEXT = 2_000_000;

/**
 * Reads plain text: a paragraph is what stands between blank lines, or each line where the lines are not those of a
 * text broken at a width. An address that is written out is text; which links the published page will have is unknown.
 */
export function textDraft(text: string): Draft {
  const collector = new BlockCollector();
  const lines = text.slice(0, MOST_TEXT).split(/\r\n?|[\n\u2028\u2029]/u);
  const joins = isWrapped(lines);
  for (const line of lines) {
    const isBlank = line.trim() === '';
    if (isBlank || !joins) collector.end();
    if (isBlank) continue;
    collector.add(`${line} `, { kind: 'paragraph' }, {});
    if (collector.cut) break;
  }
  collector.end();
  const cut = collector.cut || text.length > MOST_TEXT;
  return { blocks: collector.blocks, links: 'unknown', cut, lost: [] };
}

/** Whether single line ends part lines, not paragraphs: there are blank lines, and what they part is of one width. */
function isWrapped(lines: readonly string[]): boolean {
  const texts = lines.map((line) => line.trim());
  const last = texts.findLastIndex((line) => line !== '');
  const hasBlank = texts.slice(0, last + 1).includes(
    '',
    texts.findIndex((line) => line !== ''),
  );
  if (!hasBlank || texts.some(({ length }) => length > WRAPPED_AT)) return false;
  const followed = texts.filter((line, i) => line !== '' && (texts[i + 1] ?? '') !== '');
  const full = followed.filter(({ length }) => length >= FULL_LINE);
  return followed.length > 2 && full.length >= followed.length * MOST_FULL;
}
