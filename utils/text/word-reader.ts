import { FIRST_LETTER, IDEOGRAPHIC, IGNORED, SEPARATOR, UNDECIDED, wordBits } from './character.ts';
import { readingAt } from './context.ts';
import { codeOfUnit } from './fold.ts';
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
    this.#words = withRoom(text.length + 1);
  }

  words(): Words {
    const { length } = this.#text;
    for (let at = this.#plain(0); at < length; at = this.#plain(at)) at = this.#undecided(at);
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

  /** Reads up to the next undecided unit or the end. The hottest loop of all: its state is in local variables. */
  #plain(at: number): number {
    const text = this.#text;
    this.#makeRoom(text.length - at + 1);
    const { hashes, starts, ends, weights } = this.#words;
    let { count } = this.#words;
    let seen = this.#seen;
    let hash = this.#hash;
    let start = this.#start;
    let end = this.#end;
    let i = at;
    for (; i < text.length; i++) {
      const code = codeOfUnit(text.charCodeAt(i));
      if (code >= FIRST_LETTER && code < IDEOGRAPHIC) {
        if (seen === 0) start = i;
        seen |= code;
        hash = appended(hash, code);
        end = i + 1;
        continue;
      }
      if (code === IGNORED) continue;
      if (code === UNDECIDED) break;
      if (seen !== 0) {
        hashes[count] = mixed(isMixed(seen) ? this.#settled(start) : hash);
        starts[count] = start;
        ends[count] = end;
        weights[count++] = WORD_WEIGHT;
        seen = hash = this.#from = 0;
      }
      if (code === SEPARATOR) continue;
      hashes[count] = mixed(code);
      starts[count] = i;
      ends[count] = i + 1;
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
    this.#makeRoom(1);
    const words = this.#words;
    words.hashes[words.count] = mixed(hash);
    words.starts[words.count] = start;
    words.ends[words.count] = end;
    words.weights[words.count++] = weight;
  }

  /** A text has no more words than units, unless single characters stand for several words. */
  #makeRoom(more: number): void {
    const { hashes, starts, ends, weights, count } = this.#words;
    if (count + more <= hashes.length) return;
    this.#words = withRoom(2 * (count + more), count);
    this.#words.hashes.set(hashes);
    this.#words.starts.set(starts);
    this.#words.ends.set(ends);
    this.#words.weights.set(weights);
  }
}

const withRoom = (room: number, count = 0): Words => ({
  hashes: new Int32Array(room),
  starts: new Int32Array(room),
  ends: new Int32Array(room),
  weights: new Uint8Array(room),
  count,
});
