import { lettersReadIn } from './look-alikes.ts';

// What a character is for matching, as numbers. A letter is the code point of its folded form.

/** Ends a word: spaces, punctuation, symbols. Next to the letters, so that one comparison tells both from all others. */
export const SEPARATOR = 0x3f;
/** Vanishes inside a word: marks, zero-width and direction characters. */
export const IGNORED = 2;
/** A UTF-16 unit alone does not tell: half a pair, several codes, or a character that its neighbours decide. */
export const UNDECIDED = 3;
/** Codes from here to `DIGIT` are letters; each has one of `LETTER_BITS`. */
export const FIRST_LETTER = 0x40;
export const LETTER_BITS = 0x1fc0;
/** This bit and its character code make a digit. */
export const DIGIT = 0x2000;
/** Codes from here to `OTHER_LETTER` are scripts written without spaces: each character is a word of its own. */
export const IDEOGRAPHIC = 0x3000;
/** This bit and its code point make a letter that does not fit below `DIGIT`. */
const OTHER_LETTER = 0x200000;

/** Double quotation marks among the letters, and signs that editors add and drop at will. */
const separate = 'ʺˮ№™℠';
/** The first letters of the alphabets in black circles and black squares, which have no decomposition. */
const blackLetters = [0x1f150, 0x1f170];

/** First and last code points of the scripts without spaces; patterns of script properties are slow to build. */
const ideographs = [
  [IDEOGRAPHIC, 0xa4cf],
  [0xf900, 0xfaff],
  [0x16fe0, 0x18dff],
  [0x1aff0, 0x1b2ff],
  [0x20000, 0x3ffff],
] as const;

const letterOrNumber = /[\p{L}\p{N}]/u;
const vanishing = /[\p{M}\p{Default_Ignorable_Code_Point}ʼʾ]/u;

export const isLetterOrNumber = (character: string): boolean => letterOrNumber.test(character);

/**
 * The codes of a character by itself: those of its compatibility decomposition, so that a text folds alike in every
 * Unicode normalisation form. None when it vanishes; a `SEPARATOR` among them where a word ends inside.
 */
export function codesOf(character: string): number[] {
  if (separate.includes(character)) return [SEPARATOR];
  return [...inWhite(character).normalize('NFKD')].flatMap(codesOfPart);
}

function codesOfPart(part: string): number[] {
  if (vanishing.test(part)) return [];
  const twin = lettersReadIn(part);
  if (twin !== undefined) return [...twin].map(codeOf);
  if (!isLetterOrNumber(part)) return [SEPARATOR];
  return [...part.toLowerCase().normalize('NFKD')]
    .filter((small) => !vanishing.test(small))
    .flatMap((small) => [...(lettersReadIn(small) ?? small)].map(codeOf));
}

function codeOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0;
  if (letter >= '0' && letter <= '9') return DIGIT | point;
  if (point < DIGIT) return point;
  return ideographs.some(([first, last]) => point >= first && point <= last) ? point : OTHER_LETTER | point;
}

function inWhite(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  const first = blackLetters.find((start) => point >= start && point < start + 26);
  return first === undefined ? character : String.fromCharCode(point - first + 97);
}

/** The character a code of a letter, digit or ideograph stands for. */
export function characterOf(code: number): string {
  if (code >= OTHER_LETTER) return String.fromCodePoint(code - OTHER_LETTER);
  return String.fromCodePoint(isDigit(code) ? code - DIGIT : code);
}

export const isDigit = (code: number): boolean => code >= DIGIT && code < IDEOGRAPHIC;

export const isLetter = (code: number): boolean =>
  (code >= FIRST_LETTER && code < DIGIT) || code >= OTHER_LETTER;

/** Whether the code of a UTF-16 unit is that of a letter or digit. They lie in one range. */
export const isLetterCode = (code: number): boolean =>
  (code - FIRST_LETTER) >>> 0 < IDEOGRAPHIC - FIRST_LETTER;

/** What a code adds to the or-ed codes of the word it belongs to; 0 when it belongs to none. */
export function wordBits(code: number): number {
  if (code >= OTHER_LETTER) return FIRST_LETTER;
  return code >= FIRST_LETTER && code < IDEOGRAPHIC ? code : 0;
}
