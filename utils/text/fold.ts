import { characterOf, SEPARATOR, UNDECIDED, wordBits } from './character.ts';
import { readingAt } from './context.ts';
import { isMixed, settled } from './numerals.ts';
import { codeOfUnit } from './unit-codes.ts';

export { IGNORED, SEPARATOR } from './character.ts';

/** Version of the folding; stored with every index, because another folding means other fingerprints. */
export const FOLD_VERSION = 2;

/** What a UTF-16 unit that stands alone is: `SEPARATOR`, `IGNORED`, or part of a word. */
export function fold(unit: number): number {
  const code = codeOfUnit(unit);
  if (code !== UNDECIDED) return code;
  return readingAt(String.fromCharCode(unit), 0, 0).codes.find((part) => part !== SEPARATOR) ?? SEPARATOR;
}

/** The folded form of a short string, for comparing names; separators become one space. */
export function folded(text: string): string {
  let result = '';
  let word: number[] = [];
  let seen = 0;
  for (let i = 0; i < text.length;) {
    const { codes, units } = readingAt(text, i, seen);
    for (const code of codes) {
      if (wordBits(code) !== 0) {
        word.push(code);
        seen |= wordBits(code);
        continue;
      }
      result += spelled(word, seen) + (code === SEPARATOR ? ' ' : characterOf(code));
      word = [];
      seen = 0;
    }
    i += units;
  }
  return (result + spelled(word, seen)).replace(/ +/gu, ' ').trim();
}

const spelled = (word: readonly number[], seen: number): string =>
  (isMixed(seen) ? settled(word) : word).map(characterOf).join('');
