import { CHARACTER_WEIGHT, WORD_WEIGHT, type Words } from '../text/words.ts';

/** Version of the shingle rule below; stored with every index. */
export const SHINGLE_VERSION = 3;

/**
 * A shingle covers words of at least this weight: three words, six ideographs, or a mixture. Of copied paragraphs that
 * were edited it finds a good part more than four words do and as much as a choice of three, four or five for each block
 * (`npm run measure -- shingles`); three is also the shortest run that is aligned.
 */
export const SHINGLE_WEIGHT = 3 * WORD_WEIGHT;

/** Bits of a shingle key: as many as an index of any size keeps of it (`corpus/segment-layout.ts`). */
export const KEY_BITS = 28;

const BASE = 0x297a2d39;
const BYTES_PER_SHINGLE = 5;

/** Powers of the base up to the longest shingle there may be: five words, nine ideographs. */
const basePowers = new Int32Array(10).fill(1);
for (let i = 1; i < basePowers.length; i++) basePowers[i] = Math.imul(basePowers[i - 1] ?? 1, BASE);

/** Keys of all shingles in text order; entry i covers the words from i on. Linear: a rolling polynomial hash. */
export interface Shingles {
  keys: Uint32Array;
  /** Number of words each shingle covers. */
  lengths: Uint8Array;
}

/**
 * Every shingle of a sequence of words. A tail too light to fill a shingle yields none. Another weight than the scheme's
 * is for comparing lengths of shingles: such keys meet nothing that is held.
 */
export function shinglesOf({ hashes, weights, count }: Words, full = SHINGLE_WEIGHT): Shingles {
  // Constants in local variables, and `| 0` for integers: see `text/notes.ts`.
  const powers = basePowers;
  const base = BASE;
  const total = totalOf(weights, count, full) | 0;
  const buffer = new ArrayBuffer(BYTES_PER_SHINGLE * total);
  const keys = new Uint32Array(buffer, 0, total);
  const lengths = new Uint8Array(buffer, 4 * total, total);
  let end = 0;
  let weight = 0;
  let rolled = 0;
  /** From here on a word weighs something else than the first of the shingle. */
  let change = 0;
  for (let i = 0; i < total; i++) {
    while (weight < full) {
      weight = (weight + (weights[end] ?? 0)) | 0;
      rolled = (Math.imul(rolled, base) + (hashes[end] ?? 0)) | 0;
      end = (end + 1) | 0;
    }
    const length = (end - i) | 0;
    if (i >= change) change = sameWeightUntil(weights, i) | 0;
    // As long as the word that is added weighs what the removed one does, the length stays.
    const same = Math.min(total - 1, change - length) | 0;
    const highest = powers[length] ?? 0;
    for (; i < same; i++) {
      keys[i] = keyOf(rolled, length);
      lengths[i] = length;
      rolled = (Math.imul(rolled, base) + (hashes[end] ?? 0) - Math.imul(hashes[i] ?? 0, highest)) | 0;
      end = (end + 1) | 0;
    }
    keys[i] = keyOf(rolled, length);
    lengths[i] = length;
    weight = (weight - (weights[i] ?? 0)) | 0;
    rolled = (rolled - Math.imul(hashes[i] ?? 0, powers[length - 1] ?? 0)) | 0;
  }
  return { keys, lengths };
}

/** The words are mixed already: one round spreads their sum over the bits of the key. */
function keyOf(rolled: number, length: number): number {
  const spread = (Math.imul(rolled ^ (rolled >>> 15), 0x85ebca6b) + length) | 0;
  return (spread ^ (spread >>> 13)) >>> (32 - KEY_BITS);
}

/** The place of the first word from `from` on that weighs something else than the word there. */
function sameWeightUntil(weights: Uint8Array, from: number): number {
  const other = WORD_WEIGHT + CHARACTER_WEIGHT - (weights[from] ?? 0);
  const at = weights.indexOf(other, from);
  return at < 0 ? weights.length : at;
}

/** How many words begin a shingle: all but those of a tail too light for one. */
function totalOf(weights: Uint8Array, count: number, full: number): number {
  let weight = 0;
  for (let i = count - 1; i >= 0; i--) {
    weight += weights[i] ?? 0;
    if (weight >= full) return i + 1;
  }
  return 0;
}
