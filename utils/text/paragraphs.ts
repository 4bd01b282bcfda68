import type { Stretch } from './paired-marks.ts';

/** A paragraph of a text: one line with anything on it, white space around it left out. */
export interface Paragraph extends Stretch {
  text: string;
}

/** The paragraphs of a text in order. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const returns = text.includes('\r');
  let next = 0;
  while (next < text.length) {
    const from = next;
    const end = lineEnd(text, from, returns);
    next = end + 1;
    const line = text.slice(from, end);
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const start = from + line.indexOf(trimmed.charAt(0));
    paragraphs.push({ text: trimmed, start, end: start + trimmed.length });
  }
  return paragraphs;
}

/** Where the line from `from` on ends: at either character that ends one. */
function lineEnd(text: string, from: number, returns: boolean): number {
  const feed = text.indexOf('\n', from);
  const end = feed < 0 ? text.length : feed;
  const back = returns ? text.slice(from, end).indexOf('\r') : -1;
  return back < 0 ? end : from + back;
}
