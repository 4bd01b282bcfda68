import type { HeldArticle } from '../../../utils/corpus/record.ts';
import type { RawArticle } from '../../../utils/corpus/raw-article.ts';
import type { Stretch } from '../../../utils/text/words.ts';

/** An article's record as the archive keeps it beside its text: to make it again takes four fifths of a check. */
export function storedRecord({ record }: RawArticle): string {
  const { postings: _, skeleton, ...rest } = record;
  return JSON.stringify({ ...rest, skeleton: Buffer.from(skeleton).toString('base64') });
}

/** The record again. */
export function readRecord(stored: string): Omit<HeldArticle, 'row'> {
  const { skeleton, ...rest } = JSON.parse(stored) as Omit<HeldArticle, 'row' | 'skeleton'> & {
    skeleton: string;
  };
  return { ...rest, skeleton: new Uint8Array(Buffer.from(skeleton, 'base64')) };
}

/** Where the article's own words lie in its given text, as `[start, end)` pairs in one list. */
export const storedParagraphs = ({ paragraphs }: RawArticle): string =>
  JSON.stringify(paragraphs.flatMap(({ start, end }) => [start, end]));

/** The stretches again. */
export function readParagraphs(stored: string): Stretch[] {
  const ends = JSON.parse(stored) as number[];
  return Array.from({ length: ends.length / 2 }, (_, i) => ({
    start: ends[2 * i] ?? 0,
    end: ends[2 * i + 1] ?? 0,
  }));
}
