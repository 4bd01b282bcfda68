import type { MarkedParagraph } from './marked-paragraphs.ts';
import { closers } from './quote-marks.ts';
import { isSpeech } from './spoken-paragraphs.ts';

/** Paragraphs of one quotation; longer ones are left to their own marks. */
const MOST_PARAGRAPHS = 12;
/** Paragraphs in a row without any mark inside a quotation whose paragraphs do not open anew. */
const MOST_SILENT = 3;

/** Where a quotation ends: the index of the paragraph and the UTF-16 offset in it. */
export interface QuotationEnd {
  paragraph: number;
  at: number;
}

/**
 * Finds the end of a quotation that paragraph `i` opens and does not close: in a paragraph below that closes what it
 * has not opened, or that opens anew and closes. Where all open and none closes, it ends with the last that opened.
 */
export function endBelow(paragraphs: readonly MarkedParagraph[], i: number): QuotationEnd | undefined {
  const mark = paragraphs[i]?.marks.open?.mark;
  if (mark === undefined) return undefined;
  let reopened: QuotationEnd | undefined;
  let silent = 0;
  const last = Math.min(paragraphs.length - 1, i + MOST_PARAGRAPHS);
  for (let j = i + 1; j <= last; j++) {
    const paragraph = paragraphs[j];
    if (paragraph === undefined) break;
    const at = closedIn(paragraph, mark);
    if (at !== undefined) return { paragraph: j, at };
    if (opensAnew(paragraph.text, mark)) {
      reopened = { paragraph: j, at: paragraph.text.length };
      silent = 0;
    } else if (!isSilent(paragraph) || ++silent > MOST_SILENT) break;
  }
  return reopened;
}

/** Each paragraph of a quotation opens with its first mark, in Spanish and old Ukrainian print with the closing one. */
const opensAnew = (text: string, mark: string): boolean =>
  text.startsWith(mark) || (mark === '«' && text.startsWith('»'));

/** The end of the mark that closes the quotation in this paragraph, if any does. */
function closedIn({ text, marks }: MarkedParagraph, mark: string): number | undefined {
  if (mark === '«' && text.startsWith('»')) {
    const at = text.indexOf('»', 1);
    return at < 0 ? undefined : at + 1;
  }
  const [first] = marks.pairs;
  if (text.startsWith(mark)) return first?.start === 0 ? first.end : undefined;
  if (marks.stray === undefined || closers[mark]?.includes(marks.stray.mark) !== true) return undefined;
  return marks.stray.at + 1;
}

const isSilent = ({ text, marks: { open, pairs } }: MarkedParagraph): boolean =>
  open === undefined && pairs.every(({ start, end }) => !isSpeech(text.slice(start, end)));
