import { type PairedMarks, pairedMarks } from './paired-marks.ts';
import type { Paragraph } from './paragraphs.ts';
import type { SpeechSigns } from './speech-signs.ts';

/** A paragraph with its marks paired. */
export interface MarkedParagraph extends Paragraph {
  marks: PairedMarks;
  hasColon: boolean;
}

/** Gives paragraphs, in order, the marks and colons that were found in their text. */
export function markedParagraphs(
  paragraphs: readonly Paragraph[],
  { marks, colons }: SpeechSigns,
): MarkedParagraph[] {
  const marksBefore = taken(marks);
  const colonsBefore = taken(colons);
  return paragraphs.map(({ text, start, end }) => ({
    text,
    start,
    end,
    marks: pairedMarks(text, marksBefore(start, end)),
    hasColon: colonsBefore(start, end).length > 0,
  }));
}

/** Takes offsets out of a rising list, paragraph by paragraph, and counts them from where each begins. */
function taken(offsets: readonly number[]): (start: number, end: number) => number[] {
  let next = 0;
  return (start, end) => {
    const places: number[] = [];
    for (; (offsets[next] ?? Infinity) < end; next++) {
      const place = (offsets[next] ?? 0) - start;
      if (place >= 0) places.push(place);
    }
    return places;
  };
}
