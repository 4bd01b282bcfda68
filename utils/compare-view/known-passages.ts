import { passageOf } from '../match/passage.ts';
import type { AlignedPassage } from '../match/passage.ts';
import type { Run } from '../match/runs.ts';
import type { Changes, Passage, Source } from '../policy/verdict.ts';
import type { ReadText } from './read-text.ts';
import { countBelow, type Range } from './side.ts';

/** What a verdict knows of a source that tells where both texts agree. */
export type KnownSource = Pick<Source, 'passages' | 'changes' | 'words'>;

/**
 * The passages of a verdict with their equal runs, put together again from what was changed in between. Undefined where
 * the verdict holds only a part of them, or where the words of the two texts are not those that it was made on.
 */
export function knownPassages(
  { passages, changes, words: { matched } }: KnownSource,
  copy: ReadText,
  original: ReadText,
): AlignedPassage[] | undefined {
  const kept = passages.reduce((sum, { words }) => sum + words, 0);
  if (kept !== matched || changes === undefined) return undefined;
  const rebuilt = passages.map((passage) => rebuiltPassage(passage, changes, copy, original));
  const whole = rebuilt.filter((passage) => passage !== undefined);
  return whole.length === rebuilt.length ? whole.sort((a, b) => a.page[0] - b.page[0]) : undefined;
}

function rebuiltPassage(
  passage: Passage,
  { changed }: Changes,
  copy: ReadText,
  original: ReadText,
): AlignedPassage | undefined {
  const wordsIn = ([start, end]: Range): Range => [
    countBelow(copy.words.starts, start),
    countBelow(copy.words.starts, end),
  ];
  const page = wordsIn(passage.page);
  const { article } = passage;
  const gaps = changed
    .filter(({ article: [first, end] }) => first >= article[0] && end <= article[1])
    .map((change) => ({ page: wordsIn(change.page), article: change.article }))
    .filter((gap) => gap.page[0] >= page[0] && gap.page[1] <= page[1])
    .sort((a, b) => a.page[0] - b.page[0]);
  const runs: Run[] = [];
  let at = { page: page[0], article: article[0] };
  for (const gap of [...gaps, { page: [page[1], page[1]], article: [article[1], article[1]] }]) {
    const length = (gap.page[0] ?? 0) - at.page;
    if (length < 1 || length !== (gap.article[0] ?? 0) - at.article) return undefined;
    runs.push({ ...at, length });
    at = { page: gap.page[1] ?? 0, article: gap.article[1] ?? 0 };
  }
  const equal = runs.reduce((sum, { length }) => sum + length, 0) === passage.words;
  return equal && runs.every((run) => agrees(run, copy, original)) ? passageOf(runs) : undefined;
}

function agrees({ page, article, length }: Run, copy: ReadText, original: ReadText): boolean {
  for (let i = 0; i < length; i++) {
    const byte = copy.bytes[page + i];
    if (byte === undefined || byte !== original.bytes[article + i]) return false;
  }
  return true;
}
