import { DIGIT, isDigit, isLetter, SEPARATOR } from './character.ts';
import { knownCharacter, type KnownCharacter } from './known-character.ts';

/** What stands at a place of a text: its codes, and how many UTF-16 units they are read from. */
interface Reading {
  codes: readonly number[];
  units: number;
}

const vanished: Reading = { codes: [], units: 1 };
const separator: Reading = { codes: [SEPARATOR], units: 1 };

/**
 * Reads the character at a place of a text. `seen` are the or-ed codes of the word that it would continue; 0 when no
 * word is open.
 */
export function readingAt(text: string, at: number, seen: number): Reading {
  const character = characterAt(text, at);
  const next = at + character.units;
  switch (character.kind) {
    case 'plain':
      return character;
    case 'apostrophe':
      // Two in a row are a quotation mark.
      return visibleFrom(text, next)?.kind === 'apostrophe' ? separator : vanished;
    case 'hyphen':
      return brokenWord(text, next, seen) ?? separator;
    case 'soft hyphen':
      return brokenWord(text, next, seen) ?? vanished;
    case 'symbol':
      return isInWord(visibleFrom(text, next), seen) ? character : { ...separator, units: character.units };
  }
}

/** A hyphen that breaks a word of letters at the end of a line vanishes together with the break. */
function brokenWord(text: string, at: number, seen: number): Reading | undefined {
  const next = text.charCodeAt(at);
  const beforeLetter = next > 0x20 && next < 0x2000 && next !== 0xa0;
  if (beforeLetter || seen === 0 || (seen & DIGIT) !== 0) return undefined;
  // White space with a line break in it, then a letter that does not begin a name. Built on first use.
  const lineBreak = /[^\S\r\n\u2028\u2029]*[\r\n\u2028\u2029]\s*(?!\p{Lu}\p{M}*\p{Ll})(?=\p{L})/uy;
  lineBreak.lastIndex = at;
  const found = lineBreak.exec(text);
  return found === null ? undefined : { codes: [], units: 1 + found[0].length };
}

/** A symbol is a letter in a word or at its head, but not beside digits: € in a name, not in a price. */
function isInWord(next: KnownCharacter | undefined, seen: number): boolean {
  const [code = SEPARATOR] = next?.kind === 'plain' ? next.codes : [];
  if ((seen & DIGIT) !== 0 || isDigit(code)) return false;
  return seen !== 0 || isLetter(code);
}

/** The first character from a place on that does not vanish. */
function visibleFrom(text: string, from: number): KnownCharacter | undefined {
  for (let at = from; at < text.length;) {
    const character = characterAt(text, at);
    if (character.kind !== 'plain' || character.codes.length > 0) return character;
    at += character.units;
  }
  return undefined;
}

const characterAt = (text: string, at: number): KnownCharacter =>
  knownCharacter(String.fromCodePoint(text.codePointAt(at) ?? 0));
