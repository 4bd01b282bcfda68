import { IGNORED, SEPARATOR, UNDECIDED } from './character.ts';
import { APOSTROPHE, commonUnits, HYPHEN } from './common-units.ts';
import { knownCharacter } from './known-character.ts';

// One number per UTF-16 unit. But for the commonest it is filled on first use of each character, because building all
// 65,536 entries costs more than reading an ordinary page (about 200 distinct characters).
/** The code of each UTF-16 unit; 0 while `unitCode` has not been asked for it. */
export const table = commonUnits();

/** The code of a UTF-16 unit: `codeOfUnit`, or `HYPHEN` or `APOSTROPHE`. */
export function unitCode(unit: number): number {
  const known = table[unit] ?? 0;
  if (known !== 0) return known;
  const code = computedCode(unit);
  table[unit] = code;
  return code;
}

/** The code of a UTF-16 unit; `UNDECIDED` when it has several or none of its own. */
export function codeOfUnit(unit: number): number {
  const code = unitCode(unit);
  return code === HYPHEN || code === APOSTROPHE ? UNDECIDED : code;
}

/** The code of a unit as the platform's own tables tell. */
export function computedCode(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return unit < 0xdc00 ? UNDECIDED : SEPARATOR;
  const { kind, codes } = knownCharacter(String.fromCharCode(unit));
  if (kind === 'hyphen') return HYPHEN;
  if (kind === 'apostrophe') return APOSTROPHE;
  if (kind !== 'plain') return UNDECIDED;
  const [code = IGNORED] = codes;
  const one = codes.length < 2 || codes.every((other) => other === SEPARATOR);
  return one && code <= 0xffff ? code : UNDECIDED;
}
