import { WordReader } from './word-reader.ts';
import type { Words } from './words-room.ts';

export { CHARACTER_WEIGHT, WORD_WEIGHT, type Words } from './words-room.ts';

/** Splits a text into folded words in one pass. The text may be of any length; lone surrogates are separators. */
export function wordsOf(text: string): Words {
  const reader = new WordReader(text);
  reader.advance(text.length);
  return reader.words();
}

/** A part of a text, from `start` to before `end`. */
export interface Stretch {
  start: number;
  end: number;
}

/** The words of several stretches of one text, as one sequence; offsets stay those of the whole text. */
export function wordsWithin(text: string, stretches: readonly Stretch[]): Words {
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
