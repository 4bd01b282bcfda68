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
 * was pruned. The page tests all of its shingles, so only this side is sampled: with `wide` one shingle is kept of so
 * many blocks, and the number kept is that of the block it begins in, so that distances stay those of the words.
 */
export function selectPostings(
  words: Words,
  shingles: Shingles,
  frequency: DocumentFrequency,
  wide = 1,
): Posting[] {
  const postings: Posting[] = [];
  const starts = blockStarts(words, shingles.keys.length);
  for (let first = 0; first + 1 < starts.length; first += wide) {
    const after = Math.min(first + wide, starts.length - 1);
    const at = rarest(shingles.keys, starts[first] ?? 0, starts[after] ?? 0, frequency);
    if (at === undefined) continue;
    let block = first;
    while (block + 1 < after && (starts[block + 1] ?? 0) <= at) block++;
    postings.push({ key: shingles.keys[at] ?? 0, block });
  }
  return postings;
}

/** Where each block begins and the last one ends. */
function blockStarts(words: Words, total: number): number[] {
  const starts = [0];
  for (let end = 0; end < total; starts.push(end)) {
    let weight = 0;
    while (end < total && weight < BLOCK_WEIGHT) weight += words.weights[end++] ?? 0;
  }
  return starts;
}

/** Where the rarest shingle from `start` to `end` stands; undefined when all are too common. */
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
    const count = frequency(keys[i] ?? 0);
    const away = Math.abs(i - middle);
    if (count > PRUNING_LIMIT || count > least || (count === least && away >= distance)) continue;
    best = i;
    least = count;
    distance = away;
  }
  return best;
}
