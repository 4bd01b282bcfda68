import { FIRST_LETTER, IDEOGRAPHIC, IGNORED, SEPARATOR, UNDECIDED, wordBits } from './character.ts';
import { readingAt } from './context.ts';
import { codeOfUnit, table } from './fold.ts';
import { appended, mixed } from './hash.ts';
import { isMixed, settled } from './numerals.ts';
import { codesOfWord } from './word-codes.ts';

/** The folded words of a text. All arrays have `count` entries. */
export interface Words {
  /** Mixed 32-bit hash of the folded letters. */
  hashes: Int32Array;
  /**
   * UTF-16 offsets [start, end) of each word in the text, in rising order. A character that stands for several words
   * or for the end of one and the beginning of another (½, ㍿) lies in each of them; nothing else is shared.
   */
  starts: Int32Array;
  ends: Int32Array;
  /** `WORD_WEIGHT`, or `CHARACTER_WEIGHT` for a character of a script without spaces. */
  weights: Uint8Array;
  count: number;
}

// Four words carry as much as seven ideographs (collision counts on real text): 4 × 7 = 7 × 4.
export const WORD_WEIGHT = 7;
export const CHARACTER_WEIGHT = 4;

/** Room is made for a word of so many units, and more when it is used up: arrays for every unit cost more than the words. */
const UNITS_PER_WORD = 5;
const LEAST_ROOM = 16;

/** Letters and digits lie in one range, so that one comparison tells them. */
const isLetterCode = (code: number): boolean => (code - FIRST_LETTER) >>> 0 < IDEOGRAPHIC - FIRST_LETTER;

/** Whether the table does not tell: not yet, or not this character alone. */
const isOpen = (code: number): boolean => code === 0 || code === UNDECIDED;

/** Reads a text once, from its beginning. */
export class WordReader {
  readonly #text: string;
  #words: Words;
  // The open word: its codes or-ed (0 when none is open) and hashed, and where it stands. It begins with the code
  // `#from` of the character at `#start`.
  #seen = 0;
  #hash = 0;
  #start = 0;
  #from = 0;
  #end = 0;

  constructor(text: string) {
    this.#text = text;
    this.#words = withRoom(text.length / UNITS_PER_WORD + LEAST_ROOM);
  }

  words(): Words {
    const { length } = this.#text;
    for (let at = this.#plain(0); at < length; at = this.#plain(at))
      if (codeOfUnit(this.#text.charCodeAt(at)) === UNDECIDED) at = this.#undecided(at);
    this.#close();
    const { hashes, starts, ends, weights, count } = this.#words;
    return {
      hashes: hashes.subarray(0, count),
      starts: starts.subarray(0, count),
      ends: ends.subarray(0, count),
      weights: weights.subarray(0, count),
      count,
    };
  }

  /**
   * Reads up to the next unit that the table does not tell, the end, or as far as there is room. The hottest loop of all:
   * its state is in local variables.
   */
  #plain(at: number): number {
    const text = this.#text;
    const { hashes, starts, ends, weights } = this.#roomFor(LEAST_ROOM);
    const most = hashes.length - 2;
    let { count } = this.#words;
    let seen = this.#seen;
    let hash = this.#hash;
    let start = this.#start;
    let end = this.#end;
    const { length } = text;
    const codes = table;
    let i = at;
    while (i < length && count <= most) {
      let code = codes[text.charCodeAt(i)] ?? 0;
      if (isLetterCode(code)) {
        if (seen === 0) start = i;
        do {
          seen |= code;
          hash = appended(hash, code);
          code = ++i < length ? (codes[text.charCodeAt(i)] ?? 0) : SEPARATOR;
        } while (isLetterCode(code));
        end = i;
      }
      if (isOpen(code)) break;
      i++;
      if (code === IGNORED) continue;
      if (seen !== 0) {
        hashes[count] = mixed(isMixed(seen) ? this.#settled(start) : hash);
        starts[count] = start;
        ends[count] = end;
        weights[count++] = WORD_WEIGHT;
        seen = hash = this.#from = 0;
      }
      if (code === SEPARATOR) continue;
      hashes[count] = mixed(code);
      starts[count] = i - 1;
      ends[count] = i;
      weights[count++] = CHARACTER_WEIGHT;
    }
    this.#words.count = count;
    this.#seen = seen;
    this.#hash = hash;
    this.#start = start;
    this.#end = end;
    return i;
  }

  /** Reads one character that is more than a unit of the table. */
  #undecided(at: number): number {
    const { codes, units } = readingAt(this.#text, at, this.#seen);
    const next = at + units;
    codes.forEach((code, i) => {
      const bits = wordBits(code);
      if (bits === 0) {
        this.#close();
        if (code !== SEPARATOR) this.#add(code, at, next, CHARACTER_WEIGHT);
        return;
      }
      if (this.#seen === 0) {
        this.#start = at;
        this.#from = i;
      }
      this.#seen |= bits;
      this.#hash = appended(this.#hash, code);
      this.#end = next;
    });
    return next;
  }

  #close(): void {
    if (this.#seen === 0) return;
    this.#add(
      isMixed(this.#seen) ? this.#settled(this.#start) : this.#hash,
      this.#start,
      this.#end,
      WORD_WEIGHT,
    );
    this.#seen = this.#hash = this.#from = 0;
  }

  /** The hash of the word of letters and digits that begins at `start`, read once more. */
  #settled(start: number): number {
    return settled(codesOfWord(this.#text, start, this.#from)).reduce(appended, 0);
  }

  #add(hash: number, start: number, end: number, weight: number): void {
    const words = this.#roomFor(1);
    words.hashes[words.count] = mixed(hash);
    words.starts[words.count] = start;
    words.ends[words.count] = end;
    words.weights[words.count++] = weight;
  }

  /** The words so far, with room for some more. */
  #roomFor(more: number): Words {
    const { hashes, starts, ends, weights, count } = this.#words;
    if (count + more <= hashes.length) return this.#words;
    this.#words = withRoom(2 * (count + more), count);
    this.#words.hashes.set(hashes);
    this.#words.starts.set(starts);
    this.#words.ends.set(ends);
    this.#words.weights.set(weights);
    return this.#words;
  }
}

const withRoom = (room: number, count = 0): Words => ({
  hashes: new Int32Array(room),
  starts: new Int32Array(room),
  ends: new Int32Array(room),
  weights: new Uint8Array(room),
  count,
});
