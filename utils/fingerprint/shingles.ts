import { WORD_WEIGHT, type Words } from '../text/words.ts';

/** Version of the shingle rule below; stored with every index. */
export const SHINGLE_VERSION = 2;

/** A shingle covers words of at least this weight: four words, seven ideographs, or a mixture. */
export const SHINGLE_WEIGHT = 4 * WORD_WEIGHT;

/** Bits of a shingle key: as many as an index of any size keeps of it (`corpus/segment-layout.ts`). */
export const KEY_BITS = 28;

const BASE = 0x297a2d39;
const SPREAD = 0x85ebca6b;

/** Keys of all shingles in text order; entry i covers the words from i on. Linear: a rolling polynomial hash. */
export interface Shingles {
  keys: Uint32Array;
  /** Number of words each shingle covers. */
  lengths: Uint8Array;
}

/** Every shingle of a sequence of words. A tail too light to fill a shingle yields none. */
export function shinglesOf(words: Words): Shingles {
  const { hashes, weights, count } = words;
  const keys = new Uint32Array(count);
  const lengths = new Uint8Array(count);
  const powers = basePowers();
  const prefix = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) prefix[i + 1] = (Math.imul(prefix[i] ?? 0, BASE) + (hashes[i] ?? 0)) | 0;

  let end = 0;
  let weight = 0;
  let total = 0;
  for (let i = 0; i < count; i++) {
    while (end < count && weight < SHINGLE_WEIGHT) weight += weights[end++] ?? 0;
    if (weight < SHINGLE_WEIGHT) break;
    const length = end - i;
    const rolled = ((prefix[end] ?? 0) - Math.imul(prefix[i] ?? 0, powers[length] ?? 0)) | 0;
    // The words are mixed already: one round spreads their sum over the bits of the key.
    const spread = Math.imul(rolled ^ (rolled >>> 15), SPREAD) + length;
    keys[i] = (spread ^ (spread >>> 13)) >>> (32 - KEY_BITS);
    lengths[i] = length;
    weight -= weights[i] ?? 0;
    total++;
  }
  return { keys: keys.subarray(0, total), lengths: lengths.subarray(0, total) };
}

/** Powers of the base up to the longest shingle (seven ideographs). */
function basePowers(): Int32Array {
  const powers = new Int32Array(9).fill(1);
  for (let i = 1; i < powers.length; i++) powers[i] = Math.imul(powers[i - 1] ?? 1, BASE);
  return powers;
}
