import { IDEOGRAPHIC, SEPARATOR } from './character.ts';
import { mixed, MULTIPLIER } from './hash.ts';
import {
  DIGITS_ABOVE,
  places as notedPlaces,
  POSITION,
  powers as basePowers,
  STRETCH,
  sums as notedSums,
} from './notes.ts';
import { table } from './unit-codes.ts';
import { settledHash } from './word-codes.ts';
import type { Words } from './words-room.ts';

/** Words of both letters and digits. */
const mixedWords = new Int32Array(STRETCH);

/** Adds the words between so many notes on a text from `from` on, where there is room for them; where to read on. */
export const addNoted = notedReader();

function notedReader(): (text: string, from: number, count: number, words: Words) => number {
  const [sums, places, powers] = [notedSums, notedPlaces, basePowers];
  const [position, digitsAbove] = [POSITION, DIGITS_ABOVE];
  const multiplier = MULTIPLIER;
  const found = mixedWords;

  return (text, from, noted, words) => {
    const { hashes, starts, ends } = words;
    const origin = from | 0;
    let count = words.count | 0;
    let sumBefore = 0;
    let before = 0;
    let mixedCount = 0;
    for (let i = 1; i < noted; i++) {
      const sum = sums[i] ?? 0;
      const place = places[i] ?? 0;
      const span = (place - before) | 0;
      const units = (span & position) - 1;
      const digits = span >>> digitsAbove;
      const start = (origin + (before & position)) | 0;
      const ahead = (Math.imul(sumBefore, multiplier) + SEPARATOR) | 0;
      hashes[count] = mixed((sum - Math.imul(ahead, powers[units] ?? 0)) | 0);
      starts[count] = start;
      ends[count] = (start + units) | 0;
      if (digits !== 0 && digits !== units) found[mixedCount++] = count;
      // Between two separators stands no word: the next one goes over it.
      count += -units >>> 31;
      sumBefore = sum;
      before = place;
    }
    words.count = count;
    settle(text, mixedCount, words);
    if (noted < 2) return from;
    const end = from + (before & position) - 1;
    return end >= text.length || (table[text.charCodeAt(end)] ?? 0) >= IDEOGRAPHIC ? end : end + 1;
  };
}

/** Hashes the mixed words anew, from their settled codes. */
function settle(text: string, count: number, { hashes, starts }: Words): void {
  for (let i = 0; i < count; i++) {
    const word = mixedWords[i] ?? 0;
    hashes[word] = mixed(settledHash(text, starts[word] ?? 0, 0));
  }
}
