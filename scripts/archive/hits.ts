import { KEY_BITS } from '../../utils/fingerprint/shingles.ts';
import type { Cluster } from './cluster/cluster.ts';
import { KEY_SLICES, PAGES_OF_KEY, PAGES_TOGETHER, SLICE_OF_KEY } from './cluster/schema.ts';

/** Pages by number: from the first to before the last. */
export interface PageRange {
  from: number;
  to: number;
}

/** Numbers of one hit in a list of them: page, place in the page, row of the article, block. */
export const HIT_NUMBERS = 4;

/** A statement looks up about as many fingerprints as so many pages have: sets and tables of more fit no cache. */
const PAGES_LOOKED_UP = 512;

const SETTINGS = {
  // What is to be read the statement says itself: to sort a million keys for the same end takes longer than the join.
  use_index_for_in_with_subqueries: '0',
  // Threads of one statement put each other's tables out of the cache; servers work beside each other anyway.
  max_threads: '1',
};

/**
 * What some pages share with all articles, as lists of `HIT_NUMBERS` each, in no order. Every server joins the
 * fingerprints of the pages that lie on it with those of the articles, which lie there as well, one part of all possible
 * ones after the other: the more pages, the smaller the parts. `tell` hears after each which share of all is done.
 */
export async function hitsOf(
  cluster: Cluster,
  generation: number,
  pages: PageRange,
  tell: (share: number) => void,
): Promise<Uint32Array[]> {
  const hits: Uint32Array[] = [];
  const slices = slicesTogether(pages);
  for (let first = 0; first < KEY_SLICES; first += slices) {
    hits.push(
      ...(await cluster.numbersEverywhere(
        (table) => partOfHits(table, { generation, pages, first, last: first + slices - 1 }),
        SETTINGS,
      )),
    );
    tell((first + slices) / KEY_SLICES);
  }
  return hits;
}

/** The slices of one statement, a power of two. */
function slicesTogether({ from, to }: PageRange): number {
  const statements = 2 ** Math.ceil(Math.log2(Math.max(1, (to - from) / PAGES_LOOKED_UP)));
  return KEY_SLICES / Math.min(KEY_SLICES, statements);
}

/** Some slices of the fingerprints of some pages and of all articles. */
interface Part {
  generation: number;
  pages: PageRange;
  first: number;
  last: number;
}

/** Of the articles' fingerprints only those that some page has become the table in which pages look up theirs. */
function partOfHits(
  table: (name: string) => string,
  { generation, pages: { from, to }, first, last }: Part,
): string {
  const together = (page: number): number => Math.floor(page / PAGES_TOGETHER);
  const ofPages = `${PAGES_OF_KEY} >= ${together(from)} AND ${PAGES_OF_KEY} <= ${together(to - 1)}
    AND ${SLICE_OF_KEY} >= ${first} AND ${SLICE_OF_KEY} <= ${last} AND page >= ${from} AND page < ${to}`;
  const keys = 2 ** KEY_BITS / KEY_SLICES;
  const ofArticles = `generation = ${generation} AND key >= ${first * keys} AND key < ${(last + 1) * keys}`;
  return `SELECT page, at, row, toUInt32(block) AS block FROM ${table('page_key')}
    ALL INNER JOIN (
      SELECT key, row, block FROM ${table('posting')}
      WHERE ${ofArticles} AND key IN (SELECT key FROM ${table('page_key')} WHERE ${ofPages})
    ) USING (key) PREWHERE ${ofPages}`;
}
