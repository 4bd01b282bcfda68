import type { Stretch } from './paired-marks.ts';

/** A paragraph of a text: one line with anything on it, white space around it left out. */
export interface Paragraph extends Stretch {
  text: string;
}

/** The paragraphs of a text in order. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/gu)) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const start = index + line.indexOf(trimmed.charAt(0));
    paragraphs.push({ text: trimmed, start, end: start + trimmed.length });
  }
  return paragraphs;
}
