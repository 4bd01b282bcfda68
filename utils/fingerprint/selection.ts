import { WORD_WEIGHT, type Words } from '../text/words.ts';
import type { Shingles } from './shingles.ts';

/** Version of the selection rule below; stored with every index. */
export const SELECTION_VERSION = 2;

/** A block of shingle starts is ten words or seventeen to eighteen ideographs. */
export const BLOCK_WORDS = 10;
const BLOCK_WEIGHT = BLOCK_WORDS * WORD_WEIGHT;

/** A shingle in more articles than this proves nothing and is left out of the index. */
export const PRUNING_LIMIT = 12;

/** What the index keeps of an article: one shingle per block. */
export interface Posting {
  key: number;
  block: number;
}

/** In how many articles a shingle occurs; 1 when nothing better is known. */
export type DocumentFrequency = (key: number) => number;

/**
 * Chooses the rarest shingle of every block, ties nearest to its middle (performance notes: "rare in block").
 * Guarantee: an unedited shared run that covers a whole block and the shingle after it is found, unless the block
 * was pruned. The page tests all of its shingles, so only this side is sampled.
 */
export function selectPostings(words: Words, shingles: Shingles, frequency: DocumentFrequency): Posting[] {
  const postings: Posting[] = [];
  const total = shingles.keys.length;
  for (let start = 0, block = 0; start < total; block++) {
    let end = start;
    let weight = 0;
    while (end < total && weight < BLOCK_WEIGHT) weight += words.weights[end++] ?? 0;
    const key = rarest(shingles.keys, start, end, frequency);
    if (key !== undefined) postings.push({ key, block });
    start = end;
  }
  return postings;
}

function rarest(
  keys: Uint32Array,
  start: number,
  end: number,
  frequency: DocumentFrequency,
): number | undefined {
  const middle = (start + end - 1) / 2;
  let best: number | undefined;
  let least = PRUNING_LIMIT + 1;
  let distance = Infinity;
  for (let i = start; i < end; i++) {
    const key = keys[i] ?? 0;
    const count = frequency(key);
    const away = Math.abs(i - middle);
    if (count > PRUNING_LIMIT || count > least || (count === least && away >= distance)) continue;
    best = key;
    least = count;
    distance = away;
  }
  return best;
}
