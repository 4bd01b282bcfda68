import { skeletonOf } from '../corpus/skeleton.ts';
import { type Words, wordsOf } from '../text/words.ts';
import type { Range } from './side.ts';

/** A text made ready to be compared: its folded words, and one byte of each. */
export interface ReadText {
  text: string;
  words: Words;
  bytes: Uint8Array;
}

/** Splits a text into words once. */
export function readText(text: string): ReadText {
  const words = wordsOf(text);
  return { text, words, bytes: skeletonOf(words) };
}

/** The UTF-16 range of some words; an empty one lies before the word that follows. */
export const textRange = ([first, end]: Range, { starts, ends }: Words): Range =>
  end > first ? [starts[first] ?? 0, ends[end - 1] ?? 0] : [starts[first] ?? 0, starts[first] ?? 0];
