import { WORD_WEIGHT, type Words } from '../text/words.ts';
import type { Shingles } from './shingles.ts';

/** Version of the selection rule below; stored with every index. */
export const SELECTION_VERSION = 3;

/** A block of shingle starts is thirteen words or twenty-three ideographs. */
export const BLOCK_WORDS = 13;
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
 * was pruned. The page tests all of its shingles, so only this side is sampled: with `wide` one shingle is kept of so
 * many blocks, and the number kept is that of the block it begins in, so that distances stay those of the words.
 */
export function selectPostings(
  words: Words,
  shingles: Shingles,
  frequency: DocumentFrequency,
  wide = 1,
): Posting[] {
  const { keys } = shingles;
  const postings: Posting[] = [];
  const starts = blockStarts(words.weights, keys.length);
  const counts = countsOf(keys, frequency);
  for (let first = 0; first + 1 < starts.length; first += wide) {
    const after = Math.min(first + wide, starts.length - 1);
    const at = rarest(counts, starts[first] ?? 0, starts[after] ?? 0);
    if (at === undefined) continue;
    let block = first;
    while (block + 1 < after && (starts[block + 1] ?? 0) <= at) block++;
    postings.push({ key: keys[at] ?? 0, block });
  }
  return postings;
}

/** Where each block begins and the last one ends. */
function blockStarts(weights: Uint8Array, total: number): number[] {
  const starts = [0];
  let weight = 0;
  for (let end = 0; end < total;) {
    weight += weights[end++] ?? 0;
    if (weight < BLOCK_WEIGHT && end < total) continue;
    starts.push(end);
    weight = 0;
  }
  return starts;
}

/** The frequencies of keys, asked for together: one does not wait for the other's. Above the limit all are alike. */
function countsOf(keys: Uint32Array, frequency: DocumentFrequency): Uint8Array {
  const counts = new Uint8Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const count = frequency(keys[i] ?? 0);
    counts[i] = count > PRUNING_LIMIT ? PRUNING_LIMIT + 1 : count;
  }
  return counts;
}

/** Where the rarest shingle from `start` to `end` stands; undefined when all are too common. */
function rarest(counts: Uint8Array, start: number, end: number): number | undefined {
  let least = PRUNING_LIMIT;
  for (let i = start; i < end; i++) least = Math.min(least, counts[i] ?? 0);
  let best: number | undefined;
  let distance = Infinity;
  // Twice the distance from the middle, so that it is a whole number.
  for (let i = start; i < end; i++) {
    const away = Math.abs(2 * i - (start + end - 1));
    if (counts[i] !== least || away >= distance) continue;
    best = i;
    distance = away;
  }
  return best;
}
