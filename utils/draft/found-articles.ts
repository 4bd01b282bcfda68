import { checkPage } from '../check.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { HeldArticle } from '../corpus/record.ts';
import type { PageFacts } from '../policy/facts.ts';
import type { Compared, Verdict } from '../policy/verdict.ts';
import { nobody } from './nobody.ts';

/**
 * An article that a draft was found to share words with, as the background hands it to the page where the draft is
 * written: all that it is compared by, without its text. One character of the skeleton is one of its bytes.
 */
export type FoundArticle = Omit<HeldArticle, 'row' | 'skeleton' | 'text'> & { skeleton: string };

export const foundArticle = ({ row: _row, text: _text, skeleton, ...facts }: HeldArticle): FoundArticle => ({
  ...facts,
  skeleton: Array.from(skeleton, (byte) => String.fromCharCode(byte)).join(''),
});

/** The found articles as a corpus without an index: rows are their places. */
function corpusOf(found: readonly FoundArticle[], compared: Compared): Corpus {
  const articles = found.map(({ skeleton, ...facts }, row): HeldArticle => ({
    ...facts,
    row,
    skeleton: Uint8Array.from(skeleton, (character) => character.charCodeAt(0)),
  }));
  const rows = new Map(articles.map(({ card, row }) => [card.key, row]));
  return {
    segments: [],
    articles: async (wanted) => wanted.flatMap((row) => articles[row] ?? []),
    rowOf: async (key) => rows.get(key),
    compared,
    close: () => undefined,
  };
}

/** A verdict on a draft and the articles it was made with. */
interface Known {
  verdict: Verdict;
  found: readonly FoundArticle[];
}

/**
 * The verdict on a draft that was changed since, from the articles found before: what a key costs. New sources, other
 * versions and what is a formula are seen by the next whole check.
 */
export async function verdictAmong(
  facts: PageFacts,
  { verdict, found }: Known,
  now: number,
): Promise<Verdict> {
  const check = await checkPage(facts, corpusOf(found, verdict.compared), nobody, {
    now,
    stopwatch: () => performance.now(),
    only: found.map(({ card }) => card.key),
  });
  return { ...check.verdict, versions: verdict.versions };
}
