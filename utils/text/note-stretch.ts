import { DIGIT, FIRST_LETTER, IDEOGRAPHIC, IGNORED, SEPARATOR } from './character.ts';
import { appended, MULTIPLIER } from './hash.ts';
import { meantBeside } from './meant-beside.ts';
import { POSITION, powers, places as notedPlaces, STRETCH, sums as notedSums } from './notes.ts';
import { table, unitCode } from './unit-codes.ts';

/**
 * Notes the ends of words in a stretch of a text, from a place where no word is open up to the first character that is
 * read otherwise: how many notes there are, with that of the beginning. A word that is still open is not noted.
 */
export const noteStretch = stretchReader();

function stretchReader(): (text: string, from: number) => number {
  const [sums, places] = [notedSums, notedPlaces];
  const [stretch, position] = [STRETCH, POSITION];
  const codes = table;
  const multiplier = MULTIPLIER;
  const digit = DIGIT;
  /** From the bit of a digit to the lowest bit above a position. */
  const digitShift = 3;
  const [separator, regularCodes] = [SEPARATOR, IDEOGRAPHIC - SEPARATOR];

  /** Goes on over letters, digits and separators of which the table tells; the last note says where that ended. */
  function regular(text: string, from: number, last: number, lastNote: number): number {
    let count = lastNote | 0;
    let sum = sums[count] ?? 0;
    let place = places[count] ?? 0;
    for (let i = (from + (place & position) - 1) | 0; i < last; i++) {
      const code = codes[text.charCodeAt(i)] ?? 0;
      if ((code - separator) >>> 0 >= regularCodes) break;
      sums[count] = sum;
      places[count] = place;
      place = (place + ((code & digit) << digitShift) + 1) | 0;
      count += (code - FIRST_LETTER) >>> 31;
      sum = (Math.imul(sum, multiplier) + code) | 0;
    }
    sums[count] = sum;
    places[count] = place;
    return count;
  }

  return (text, from) => {
    const last = Math.min(from + stretch, text.length) | 0;
    sums[0] = places[0] = 0;
    sums[1] = separator;
    places[1] = 1;
    let count = 1;
    for (;;) {
      count = regular(text, from, last, count) | 0;
      const at = from + ((places[count] ?? 0) & position) - 1;
      // A word that is open where the text ends, or where an ideograph begins, ends there.
      if (at >= last) return at >= text.length ? count + 1 : count;
      const code = unitCode(text.charCodeAt(at));
      if ((code - separator) >>> 0 < regularCodes) continue;
      if (code >= IDEOGRAPHIC) return count + 1;
      const next = passed(text, at, code, count) | 0;
      if (next === 0) return count;
      count = next;
    }
  };
}

/** Goes on over a unit that ends a word or vanishes in one: the last note, or 0 when its neighbours do not tell. */
function passed(text: string, at: number, code: number, count: number): number {
  const [sums, places] = [notedSums, notedPlaces];
  const sum = sums[count] ?? 0;
  const place = places[count] ?? 0;
  const units = ((place & POSITION) - ((places[count - 1] ?? 0) & POSITION) - 1) | 0;
  const meant = meantBeside(text, at, code, units > 0);
  if (meant === SEPARATOR) {
    sums[count + 1] = appended(sum, SEPARATOR);
    places[count + 1] = place + 1;
    return count + 1;
  }
  if (meant !== IGNORED) return 0;
  // The unit counts as one of the word: what stands before the word has to weigh one power more, its letters do not.
  const before = appended(sums[count - 1] ?? 0, SEPARATOR);
  sums[count] = sum + Math.imul(before, ((powers[units + 1] ?? 0) - (powers[units] ?? 0)) | 0);
  places[count] = place + 1;
  return count;
}
