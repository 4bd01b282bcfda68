import { DIGIT, isDigit, LETTER_BITS } from './character.ts';

/** What a digit stands for among letters, as folded codes. */
const letterOfDigit = coded(['0o', '1i', '3з', '6б'], DIGIT, 0);
/** What a letter stands for among digits. */
const digitOfLetter = coded(['o0', 'i1'], 0, DIGIT);

function coded(pairs: readonly string[], from: number, to: number): ReadonlyMap<number, number> {
  return new Map(pairs.map((pair) => [from | pair.charCodeAt(0), to | pair.charCodeAt(1)]));
}

/** Whether the or-ed codes of a word are those of letters and digits. */
export const isMixed = (seen: number): boolean => (seen & DIGIT) !== 0 && (seen & LETTER_BITS) !== 0;

/** The codes of a mixed word: a number when all its letters may be digits, otherwise letters in place of digits. */
export function settled(codes: readonly number[]): number[] {
  const numeric = codes.every((code) => isDigit(code) || digitOfLetter.has(code));
  const meant = numeric ? digitOfLetter : letterOfDigit;
  return codes.map((code) => meant.get(code) ?? code);
}
