import type { Range } from '../compare-view/side.ts';

/** A text cut into what is written in it: words, numbers and signs. Ranges are UTF-16 offsets, in order. */
export interface WrittenWords {
  text: string;
  /** As they are compared: marks of quotation, apostrophes and dashes of all kinds are alike, nothing else is. */
  written: readonly string[];
  starts: readonly number[];
  ends: readonly number[];
}

/** A number with its thousands and decimals, a character of a script without spaces, a word, or any sign. */
const pieces =
  /\p{N}+(?:[.,:]\p{N}+|[ \u00a0\u202f]\p{N}{3}(?!\p{N}))*|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])[\p{L}\p{M}\p{Cf}])+|[^\s\p{Cf}]/gu;

/** Cuts a text. White space and invisible characters between words tell nothing. */
export function writtenWords(text: string): WrittenWords {
  const found = [...text.matchAll(pieces)].filter(([piece]) => /[^\p{Cf}]/u.test(piece));
  return {
    text,
    written: found.map(([piece]) => alike(piece)),
    starts: found.map(({ index }) => index),
    ends: found.map(({ index, 0: piece }) => index + piece.length),
  };
}

const alike = (piece: string): string =>
  piece
    .normalize('NFC')
    .replace(/[\p{Cf}\s]/gu, '')
    .replace(/["«»„“”‟]/u, '"')
    .replace(/['’‘ʼ`´]/u, "'")
    .replace(/\p{Pd}|−/u, '-');

/** The UTF-16 range of some words; an empty one reaches from the word before to the one after. */
export const rangeOf = ([first, end]: Range, { text, starts, ends }: WrittenWords): Range =>
  end > first
    ? [starts[first] ?? 0, ends[end - 1] ?? 0]
    : [ends[first - 1] ?? 0, starts[first] ?? text.length];
