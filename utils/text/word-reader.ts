import { IDEOGRAPHIC, IGNORED, isLetterCode, SEPARATOR, UNDECIDED, wordBits } from './character.ts';
import { readingAt } from './context.ts';
import { appended, mixed } from './hash.ts';
import { isMixed } from './numerals.ts';
import { noteStretch } from './note-stretch.ts';
import { codeOfUnit, table } from './unit-codes.ts';
import { settledHash } from './word-codes.ts';
import { CHARACTER_WEIGHT, trimmed, withRoom, WORD_WEIGHT, type Words } from './words-room.ts';
import { addNoted } from './words-between-notes.ts';

/** Room is made for a word of so many units, and more when it is used up: arrays for every unit cost more than the words. */
const UNITS_PER_WORD = 5;
const LEAST_ROOM = 16;
/** Units of scripts without spaces that are read at once. */
const RUN = 256;

/** Reads a text once, from its beginning, as much of it at a time as is asked. */
export class WordReader {
  readonly #text: string;
  #words: Words;
  #at = 0;
  // The open word: its codes or-ed (0 when none is open) and hashed, and where it stands. It begins with the code
  // `#from` of the character at `#start`.
  #seen = 0;
  #hash = 0;
  #start = 0;
  #from = 0;
  #end = 0;

  constructor(text: string) {
    this.#text = text;
    this.#words = withRoom(Math.ceil(text.length / UNITS_PER_WORD) + LEAST_ROOM);
  }

  /** Reads so many units further, and a little more to the end of what is open; false when all is read. */
  advance(units: number): boolean {
    const { length } = this.#text;
    let at = this.#at;
    for (const end = Math.min(length, at + units); at < end;) {
      const notes = noteStretch(this.#text, at);
      const next = addNoted(this.#text, at, notes, this.#roomFor(notes, at));
      const code = next < length ? (table[this.#text.charCodeAt(next)] ?? 0) : 0;
      if (code >= IDEOGRAPHIC) at = this.#ideographs(next);
      else at = next > at ? next : this.#characters(next);
    }
    this.#at = at;
    return at < length;
  }

  /** The words of what is read. */
  words(): Words {
    return trimmed(this.#words);
  }

  /** Reads characters that are words of their own, and what stands between them. */
  #ideographs(at: number): number {
    const text = this.#text;
    const last = Math.min(text.length, at + RUN) | 0;
    const words = this.#roomFor(RUN, at);
    const { hashes, starts, ends, weights } = words;
    const codes = table;
    let count = words.count | 0;
    let i = at | 0;
    for (; i < last; i++) {
      const code = codes[text.charCodeAt(i)] ?? 0;
      if (code < SEPARATOR || isLetterCode(code)) break;
      hashes[count] = mixed(code);
      starts[count] = i;
      ends[count] = (i + 1) | 0;
      weights[count] = CHARACTER_WEIGHT;
      count += (IDEOGRAPHIC - 1 - code) >>> 31;
    }
    weights[count] = WORD_WEIGHT;
    words.count = count;
    return i;
  }

  /** Reads character by character until no word is open. */
  #characters(at: number): number {
    const text = this.#text;
    let i = at;
    do {
      const code = codeOfUnit(text.charCodeAt(i));
      if (code === UNDECIDED) {
        const { codes, units } = readingAt(text, i, this.#seen);
        for (let k = 0; k < codes.length; k++) this.#take(codes[k] ?? SEPARATOR, k, i, i + units);
        i += units;
      } else {
        if (code !== IGNORED) this.#take(code, 0, i, i + 1);
        i++;
      }
    } while (this.#seen !== 0 && i < text.length);
    this.#close();
    return i;
  }

  /** Takes one code, which stands at `from` among those of the character at `at`. */
  #take(code: number, from: number, at: number, next: number): void {
    const bits = wordBits(code);
    if (bits === 0) {
      this.#close();
      if (code !== SEPARATOR) this.#add(code, at, next, CHARACTER_WEIGHT);
      return;
    }
    if (this.#seen === 0) {
      this.#start = at;
      this.#from = from;
    }
    this.#seen |= bits;
    this.#hash = appended(this.#hash, code);
    this.#end = next;
  }

  #close(): void {
    if (this.#seen === 0) return;
    const hash = isMixed(this.#seen) ? settledHash(this.#text, this.#start, this.#from) : this.#hash;
    this.#add(hash, this.#start, this.#end, WORD_WEIGHT);
    this.#seen = this.#hash = this.#from = 0;
  }

  #add(hash: number, start: number, end: number, weight: number): void {
    const words = this.#roomFor(1, start);
    words.hashes[words.count] = mixed(hash);
    words.starts[words.count] = start;
    words.ends[words.count] = end;
    words.weights[words.count++] = weight;
  }

  /** The words so far, with room for some more and, as the text so far tells, for the rest of it. */
  #roomFor(more: number, at: number): Words {
    const { hashes, count } = this.#words;
    if (count + more < hashes.length) return this.#words;
    const rate = Math.max(1 / UNITS_PER_WORD, count / Math.max(at, RUN));
    const rest = (this.#text.length - at) * Math.min(rate, 1);
    this.#words = withRoom(count + more + Math.ceil(Math.max(rest, count / 2)) + LEAST_ROOM, this.#words);
    return this.#words;
  }
}
