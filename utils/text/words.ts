import { fold, IDEOGRAPHIC, IGNORED, SEPARATOR } from './fold.ts';

/** The folded words of a text. All arrays have `count` entries. */
export interface Words {
  /** Mixed 32-bit hash of the folded letters. */
  hashes: Int32Array;
  /** UTF-16 offsets [start, end) of each word in the text. */
  starts: Int32Array;
  ends: Int32Array;
  /** `WORD_WEIGHT`, or `CHARACTER_WEIGHT` for a character of a script without spaces. */
  weights: Uint8Array;
  count: number;
}

// Four words carry as much as seven ideographs (collision counts on real text): 4 × 7 = 7 × 4.
export const WORD_WEIGHT = 7;
export const CHARACTER_WEIGHT = 4;

/** Finaliser of MurmurHash3 (Appleby, public domain): every input bit reaches every output bit. */
export function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

const MULTIPLIER = 0x2c1b3c6d;

/** Splits a text into folded words in one pass. The text may be of any length; lone surrogates are separators. */
export function wordsOf(text: string): Words {
  const room = text.length;
  const hashes = new Int32Array(room);
  const starts = new Int32Array(room);
  const ends = new Int32Array(room);
  const weights = new Uint8Array(room);
  let count = 0;
  let hash = 0;
  let start = -1;
  let end = 0;
  const close = (weight: number): void => {
    hashes[count] = mixed(hash);
    starts[count] = start;
    ends[count] = end;
    weights[count] = weight;
    count++;
    hash = 0;
    start = -1;
  };
  for (let i = 0; i < room; i++) {
    const code = fold(text.charCodeAt(i));
    if (code === IGNORED) continue;
    if (code === SEPARATOR || code >= IDEOGRAPHIC) {
      if (start >= 0) close(WORD_WEIGHT);
      if (code === SEPARATOR) continue;
    }
    if (start < 0) start = i;
    hash = (Math.imul(hash, MULTIPLIER) + code) | 0;
    end = i + 1;
    if (code >= IDEOGRAPHIC) close(CHARACTER_WEIGHT);
  }
  if (start >= 0) close(WORD_WEIGHT);
  return {
    hashes: hashes.subarray(0, count),
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    weights: weights.subarray(0, count),
    count,
  };
}

/** The words of several stretches of one text, as one sequence; offsets stay those of the whole text. */
export function wordsWithin(text: string, stretches: readonly { start: number; end: number }[]): Words {
  const parts = stretches.map(({ start, end }) => ({ start, words: wordsOf(text.slice(start, end)) }));
  const count = parts.reduce((sum, part) => sum + part.words.count, 0);
  const all: Words = {
    hashes: new Int32Array(count),
    starts: new Int32Array(count),
    ends: new Int32Array(count),
    weights: new Uint8Array(count),
    count,
  };
  let at = 0;
  for (const { start, words } of parts) {
    all.hashes.set(words.hashes, at);
    all.weights.set(words.weights, at);
    all.starts.set(
      words.starts.map((offset) => offset + start),
      at,
    );
    all.ends.set(
      words.ends.map((offset) => offset + start),
      at,
    );
    at += words.count;
  }
  return all;
}
