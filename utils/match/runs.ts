import { MOST_SEED_PLACES } from './thresholds.ts';

/** A run of equal words: from `page` and from `article`, `length` words long. */
export interface Run {
  page: number;
  article: number;
  length: number;
}

/** Words compared per word of both texts; real pages need a few, only repetition without end needs more. */
const WORK = 40;

/**
 * All maximal runs of at least `seed` equal bytes between page and article, in page order. Every k-gram of the article
 * is tabled once and each diagonal extended once; a page that repeats itself to cost time is read no further when the
 * work, linear in both texts, is used up.
 */
export function equalRuns(page: Uint8Array, article: Uint8Array, seed: number): Run[] {
  const places = kGramPlaces(article, seed);
  const reached = new Map<number, number>();
  const runs: Run[] = [];
  let work = WORK * (page.length + article.length);
  for (let at = 0; at + seed <= page.length && work > 0; at++) {
    for (const start of places.get(kGram(page, at, seed)) ?? []) {
      const diagonal = at - start;
      if ((reached.get(diagonal) ?? -1) > at) continue;
      const length = equalLength(page, article, at, start);
      work -= length + 1;
      if (length < seed) continue;
      reached.set(diagonal, at + length);
      runs.push({ page: at, article: start, length });
    }
  }
  return runs;
}

function equalLength(page: Uint8Array, article: Uint8Array, at: number, start: number): number {
  let length = 0;
  while (
    at + length < page.length &&
    start + length < article.length &&
    page[at + length] === article[start + length]
  ) {
    length++;
  }
  return length;
}

function kGram(bytes: Uint8Array, at: number, length: number): number {
  let hash = 0;
  for (let i = at; i < at + length; i++) hash = (Math.imul(hash, 0x01000193) + (bytes[i] ?? 0) + 1) | 0;
  return hash;
}

function kGramPlaces(article: Uint8Array, seed: number): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (let at = 0; at + seed <= article.length; at++) {
    const key = kGram(article, at, seed);
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else if (known.length < MOST_SEED_PLACES) known.push(at);
  }
  return places;
}
