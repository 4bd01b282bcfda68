import { IDEOGRAPHIC, IGNORED, isLetterCode, SEPARATOR, UNDECIDED } from './character.ts';
import { APOSTROPHE, HYPHEN } from './common-units.ts';
import { unitCode } from './unit-codes.ts';

/**
 * What a hyphen, an apostrophe or an ignored unit means for the word that may be open before it, as far as the next
 * unit or two tell: `SEPARATOR` when the word ends here, `IGNORED` when it goes on, `UNDECIDED` when they do not tell.
 * Says the same as `readingAt`, without its cost: these units are frequent.
 */
export function meantBeside(text: string, at: number, code: number, open: boolean): number {
  if (code !== HYPHEN && code !== APOSTROPHE && code !== IGNORED) return UNDECIDED;
  if (!open || at + 1 >= text.length) return SEPARATOR;
  const unit = text.charCodeAt(at + 1);
  if (code === HYPHEN)
    return isVisible(unit === 0x20 ? text.charCodeAt(at + 2) : unit) ? SEPARATOR : UNDECIDED;
  const next = unitCode(unit);
  if (isLetterCode(next)) return IGNORED;
  const ends = next === SEPARATOR || next >= IDEOGRAPHIC || (next === APOSTROPHE && code === APOSTROPHE);
  return ends ? SEPARATOR : UNDECIDED;
}

/** Whether a unit is surely no white space: then the line does not break before it. */
const isVisible = (unit: number): boolean => unit > 0x20 && unit < 0x1680 && unit !== 0xa0;
