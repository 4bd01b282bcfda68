import { IGNORED, UNDECIDED, wordBits } from './character.ts';
import { readingAt } from './context.ts';
import { appended } from './hash.ts';
import { settled } from './numerals.ts';
import { codeOfUnit } from './unit-codes.ts';

/** The hash of the word of letters and digits that begins in the character at `start`, with the code at `from` there. */
export const settledHash = (text: string, start: number, from: number): number =>
  settled(codesOfWord(text, start, from)).reduce(appended, 0);

/** The codes of the word that begins in the character at `start`, with the code of that character at `from`. */
function codesOfWord(text: string, start: number, from: number): number[] {
  const word: number[] = [];
  let seen = 0;
  for (let i = start; i < text.length;) {
    const code = codeOfUnit(text.charCodeAt(i));
    const { codes, units } = code === UNDECIDED ? readingAt(text, i, seen) : plain(code);
    for (const next of i === start ? codes.slice(from) : codes) {
      const bits = wordBits(next);
      if (bits === 0) return word;
      word.push(next);
      seen |= bits;
    }
    i += units;
  }
  return word;
}

const plain = (code: number): { codes: number[]; units: number } => ({
  codes: code === IGNORED ? [] : [code],
  units: 1,
});
