import type { Disguise } from './recall.ts';

/** Where an alphabet of other looks begins: its A, its a, its 0; absent where it has none. */
interface Alphabet {
  capital?: number;
  small?: number;
  zero?: number;
  /** Letters that stand elsewhere, because Unicode had them before. */
  elsewhere?: Readonly<Record<string, string>>;
}

/** Mathematical Alphanumeric Symbols and the other Latin alphabets of Unicode. */
const latin: Readonly<Record<string, Alphabet>> = {
  'full width': { capital: 0xff21, small: 0xff41, zero: 0xff10 },
  bold: { capital: 0x1d400, small: 0x1d41a, zero: 0x1d7ce },
  italic: { capital: 0x1d434, small: 0x1d44e, elsewhere: { h: 'ℎ' } },
  'bold italic': { capital: 0x1d468, small: 0x1d482 },
  script: {
    capital: 0x1d49c,
    small: 0x1d4b6,
    elsewhere: { B: 'ℬ', E: 'ℰ', F: 'ℱ', H: 'ℋ', I: 'ℐ', L: 'ℒ', M: 'ℳ', R: 'ℛ', e: 'ℯ', g: 'ℊ', o: 'ℴ' },
  },
  'bold script': { capital: 0x1d4d0, small: 0x1d4ea },
  Fraktur: {
    capital: 0x1d504,
    small: 0x1d51e,
    elsewhere: { C: 'ℭ', H: 'ℌ', I: 'ℑ', R: 'ℜ', Z: 'ℨ' },
  },
  'double-struck': {
    capital: 0x1d538,
    small: 0x1d552,
    zero: 0x1d7d8,
    elsewhere: { C: 'ℂ', H: 'ℍ', N: 'ℕ', P: 'ℙ', Q: 'ℚ', R: 'ℝ', Z: 'ℤ' },
  },
  'bold Fraktur': { capital: 0x1d56c, small: 0x1d586 },
  'sans-serif': { capital: 0x1d5a0, small: 0x1d5ba, zero: 0x1d7e2 },
  'sans-serif bold': { capital: 0x1d5d4, small: 0x1d5ee, zero: 0x1d7ec },
  'sans-serif italic': { capital: 0x1d608, small: 0x1d622 },
  'sans-serif bold italic': { capital: 0x1d63c, small: 0x1d656 },
  monospace: { capital: 0x1d670, small: 0x1d68a, zero: 0x1d7f6 },
  'in circles': { capital: 0x24b6, small: 0x24d0 },
  'in squares': { capital: 0x1f130 },
  'in black circles': { capital: 0x1f150 },
  'in black squares': { capital: 0x1f170 },
  outlined: { capital: 0x1ccd6, zero: 0x1ccf0 },
};

const smallCapitals = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡxʏᴢ';
const raised = 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖ𐞥ʳˢᵗᵘᵛʷˣʸᶻ';

function written({ capital, small, zero, elsewhere = {} }: Alphabet, letter: string): string {
  const known = elsewhere[letter];
  if (known !== undefined) return known;
  const from = (start: number | undefined, first: string): string =>
    start === undefined ? letter : String.fromCodePoint(start + letter.charCodeAt(0) - first.charCodeAt(0));
  if (letter >= 'A' && letter <= 'Z') return from(capital, 'A');
  if (letter >= 'a' && letter <= 'z') return small === undefined ? from(capital, 'a') : from(small, 'a');
  return letter >= '0' && letter <= '9' ? from(zero, '0') : letter;
}

const inAlphabet =
  (alphabet: Alphabet): Disguise =>
  (text) =>
    text.replace(/[a-z\d]/giu, (letter) => written(alphabet, letter));

const fromList =
  (list: string): Disguise =>
  (text) => {
    const letters = [...list];
    return text.replace(/[a-z]/giu, (letter) => letters[letter.toLowerCase().charCodeAt(0) - 97] ?? letter);
  };

/** A Latin text written in each other alphabet. */
export const alphabets: readonly (readonly [name: string, disguise: Disguise])[] = [
  ...Object.entries(latin).map(([name, alphabet]) => [name, inAlphabet(alphabet)] as const),
  ['small capitals', fromList(smallCapitals)],
  ['raised', fromList(raised)],
];

/** Digits of other looks, from zero on. */
export const digits: readonly (readonly [name: string, disguise: Disguise])[] = [
  ...Object.entries({
    'full width': 0xff10,
    bold: 0x1d7ce,
    'double-struck': 0x1d7d8,
    'sans-serif': 0x1d7e2,
  }).map(
    ([name, zero]) =>
      [name, inDigits([...'0123456789'].map((_, i) => String.fromCodePoint(zero + i)))] as const,
  ),
  ['raised', inDigits([...'⁰¹²³⁴⁵⁶⁷⁸⁹'])],
  ['lowered', inDigits([...'₀₁₂₃₄₅₆₇₈₉'])],
  ['in circles', inDigits([...'⓪①②③④⑤⑥⑦⑧⑨'])],
];

function inDigits(list: readonly string[]): Disguise {
  return (text) => text.replace(/\d/gu, (digit) => list[Number(digit)] ?? digit);
}
