import { characterOf, IGNORED, SEPARATOR, UNDECIDED, wordBits } from './character.ts';
import { readingAt } from './context.ts';
import { knownCharacter } from './known-character.ts';
import { isMixed, settled } from './numerals.ts';

export { IGNORED, SEPARATOR } from './character.ts';

/** Version of the folding; stored with every index, because another folding means other fingerprints. */
export const FOLD_VERSION = 2;

// One number per UTF-16 unit. Filled on first use of each character, because building all 65,536 entries costs more
// than reading an ordinary page (about 200 distinct characters).
/** The code of each UTF-16 unit; 0 while `codeOfUnit` has not been asked for it. */
export const table = new Uint16Array(0x10000);

/** The code of a UTF-16 unit; `UNDECIDED` when it has several or none of its own. */
export function codeOfUnit(unit: number): number {
  const known = table[unit] ?? 0;
  if (known !== 0) return known;
  const code = computed(unit);
  table[unit] = code;
  return code;
}

function computed(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return unit < 0xdc00 ? UNDECIDED : SEPARATOR;
  const { kind, codes } = knownCharacter(String.fromCharCode(unit));
  if (kind !== 'plain') return UNDECIDED;
  const [code = IGNORED] = codes;
  const one = codes.length < 2 || codes.every((other) => other === SEPARATOR);
  return one && code <= 0xffff ? code : UNDECIDED;
}

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
