import { DIGIT, SEPARATOR } from './character.ts';

// What a character is, is asked of the platform: its decomposition, and patterns of Unicode properties, which are slow
// to build. Most pages hold little else than these characters, so that they are read before anything is built. A test
// holds that each is what would be computed.

/** Codes of the hyphen and the apostrophe: units that are mostly decided by the units beside them. */
export const HYPHEN = 4;
export const APOSTROPHE = 5;

/** Units one after the other, from the first on, each with the letter it is folded to. */
const letters: readonly (readonly [first: string, folded: string])[] = [
  ['a', 'abcdefghijkimnopqrstuvwxyz'],
  ['A', 'abcdefghijkimnopqrstuvwxyz'],
  // Latin where the shapes are those of Latin letters.
  ['а', 'aбbrдeжзииkлmhoпpctyфxцчшщъыbэюя'],
  ['А', 'aбbrдeжзииkлmhoпpctyфxцчшщъыbэюя'],
  ['є', 'esii'],
  ['Є', 'esii'],
  ['ґ', 'r'],
  ['Ґ', 'r'],
];
const digits = '0123456789';
const separators = '\t\n\r !"#$%&()*+,./:;<=>?@[\\]^_{|}~\u00a0«»°·©®—“”„•…';

/** A table of codes by unit in which those of the commonest units stand; all others are 0. */
export function commonUnits(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const [first, folded] of letters) {
    const from = first.charCodeAt(0);
    for (let i = 0; i < folded.length; i++) table[from + i] = folded.charCodeAt(i);
  }
  for (let i = 0; i < digits.length; i++) table[digits.charCodeAt(i)] = DIGIT | digits.charCodeAt(i);
  for (let i = 0; i < separators.length; i++) table[separators.charCodeAt(i)] = SEPARATOR;
  table[0x2d] = table[0x2013] = HYPHEN;
  table[0x27] = table[0x2019] = APOSTROPHE;
  return table;
}
