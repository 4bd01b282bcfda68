import type { Compared } from '../policy/verdict.ts';
import type { HeldArticle } from './record.ts';
import { lookup, type Segment } from './segment.ts';

/** A shingle of the page that stands in the index: where on the page, in which article and block. */
export interface Hit {
  /** Position of the shingle among the page's shingles. */
  at: number;
  row: number;
  block: number;
}

/** What a page is compared with. In the extension it lies in IndexedDB, for measuring in memory. */
export interface Corpus {
  segments: readonly Segment[];
  /** Held articles by row; rows that are gone are left out. */
  articles(rows: readonly number[]): Promise<HeldArticle[]>;
  /** The row of an article key, if held. */
  rowOf(key: string): Promise<number | undefined>;
  compared: Compared;
  /** Whether so many held articles share a shingle that it is a formula; absent where too few are held to know. */
  isFormula?: (key: number) => boolean;
  /** Releases what the corpus holds open. */
  close(): void;
}

/** A page made to hit everything must not take all memory; far more than any real page has. */
export const MOST_HITS = 200_000;

/** Looks up every shingle of a page in every segment. */
export function hitsOf(segments: readonly Segment[], keys: Uint32Array): Hit[] {
  const hits: Hit[] = [];
  for (const segment of segments) {
    for (let at = 0; at < keys.length && hits.length < MOST_HITS; at++) {
      lookup(segment, keys[at] ?? 0, (row, block) => {
        if (hits.length < MOST_HITS) hits.push({ at, row, block });
      });
    }
  }
  return hits;
}
