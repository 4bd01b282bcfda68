import { isQuoteMark } from './quote-marks.ts';
import { lettered, sign, signWords, withoutCase } from './sign-words.ts';

/** What tells of speech in a text, read in one pass: most sentences have none of it, and no expression reads them. */
export interface SpeechSigns {
  /** UTF-16 offsets of quotation marks, rising. */
  marks: number[];
  /** UTF-16 offsets of colons, rising. */
  colons: number[];
  /** UTF-16 offsets of words that may belong to an attribution, rising, and for each its bits of `sign`. */
  words: number[];
  signs: number[];
  /** Bits of `sign` that any sentence may have. */
  anywhere: number;
}

// What a UTF-16 unit is: a letter by its code without case, or one of these.
const UNKNOWN = 0;
const OTHER = 1;
const MARK = 2;
const COLON = 3;

/** No letter below has these bits: kana and ideographs are further on. */
const FAR_LETTERS = 0xf000;

const codes = new Uint16Array(0x10000);
const letter = /\p{L}/u;
const colon = /[:：]/u;
const SPACE = 0x20;
const COMMA = 0x2c;

/** Reads the signs of a text. */
export function speechSigns(text: string): SpeechSigns {
  const found: SpeechSigns = { marks: [], colons: [], words: [], signs: [], anywhere: 0 };
  const known = signWords();
  const { length } = text;
  let seen = 0;
  for (let i = 0; i < length; i++) {
    const start = i;
    const first = codes[text.charCodeAt(i)] ?? OTHER;
    let code = first;
    let hash = 0;
    while (code > COLON) {
      seen |= code;
      hash = lettered(hash, code);
      code = ++i < length ? (codes[text.charCodeAt(i)] ?? OTHER) : OTHER;
    }
    if (code === UNKNOWN) {
      learn(text.charCodeAt(i));
      // The word is read once more.
      i = start - 1;
      continue;
    }
    if (i > start) {
      const signs = known.of(hash) | (i - start < SHORTEST_PAST ? 0 : pastAt(text, start, first));
      if (signs !== 0) note(found, text, start, signs);
    }
    if (code === MARK) found.marks.push(i);
    else if (code === COLON) found.colons.push(i);
  }
  if ((seen & FAR_LETTERS) !== 0) found.anywhere = sign.japanese;
  return found;
}

function learn(unit: number): void {
  const text = String.fromCharCode(unit);
  codes[unit] = letter.test(text)
    ? withoutCase(unit)
    : isQuoteMark(text)
      ? MARK
      : colon.test(text)
        ? COLON
        : OTHER;
}

/** German verbs in the past tense; the expression that asks for them lets more letters follow. */
const pastVerb = /(?:sagte|erklärte|betonte|berichtete|versicherte|ergänzte)/iuy;
const SHORTEST_PAST = 'sagte'.length;
const LETTERS = 0x80;
/** Their first two letters, by the number that `beginning` gives. */
const pastBeginnings = new Uint8Array(LETTERS * LETTERS);
for (const two of ['sa', 'er', 'be', 've'])
  pastBeginnings[beginning(two.charCodeAt(0), two.charCodeAt(1))] = 1;

function beginning(first: number, second: number): number {
  return (first % LETTERS) * LETTERS + (second % LETTERS);
}

function pastAt(text: string, start: number, first: number): number {
  const second = codes[text.charCodeAt(start + 1)] ?? OTHER;
  if (pastBeginnings[beginning(first, second)] === 0) return 0;
  pastVerb.lastIndex = start;
  return pastVerb.test(text) ? sign.past : 0;
}

/** Notes a word with those of its signs that the place where it stands does not rule out. */
function note(found: SpeechSigns, text: string, start: number, signs: number): void {
  // ", said" and ", – said"
  const afterComma = text.charCodeAt(start - 2) === COMMA || text.charCodeAt(start - 4) === COMMA;
  // A sentence begins after a space that ends no word, or without one.
  const mayOpen =
    text.charCodeAt(start - 1) !== SPACE || (codes[text.charCodeAt(start - 2)] ?? OTHER) <= COLON;
  const possible = signs & (afterComma ? ~0 : ~(sign.closing | sign.source)) & (mayOpen ? ~0 : ~sign.opening);
  if (possible === 0) return;
  found.words.push(start);
  found.signs.push(possible);
}
