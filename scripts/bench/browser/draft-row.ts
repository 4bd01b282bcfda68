import type { Row } from '../row.ts';
import { grouped } from '../table.ts';
import type { DraftFigures } from './draft-figures.ts';

/** What a key costs while a draft is being written, against the first check of the whole draft. */
export const draftRow = ({ first, key, words, openings, keys }: DraftFigures, articles: number): Row => ({
  key: 'draft_key_vs_first',
  value: key / first,
  unit: '×',
  numerator: `a character typed at the pace of a typist into a draft of ${grouped(words)} words until what is said of it is shown, p50 of ${keys}: ${key.toFixed(1)} ms`,
  denominator: `paste of that draft into the page, just opened, until all articles were compared and the result is shown, p50 of ${openings}: ${first.toFixed(1)} ms`,
  cache: 'warm',
  articles,
  note: 'the built extension in Chromium; laid out on both sides; the worker asleep before the paste',
});
