import { readdirSync, readFileSync } from 'node:fs';
import { dataFolder, dataLines } from '../measure/real-data.ts';
import { streamOf } from './streams.ts';

export type Language = 'uk' | 'en' | 'ja';

/** How often the wording goes on as somewhere else, and how often a word stands nowhere: a name. */
const JUMP = 0.3;
const NAME = 0.06;
const WORDS_PER_PARAGRAPH = 60;
const [LINE_END, SPACE] = [0x0a, 0x20];
/** The last unit that a string of one byte per character can hold. */
const LATIN = 0xff;

/**
 * Makes texts from the wording of given ones: each word is followed by one that followed it somewhere, now and then the
 * wording jumps, or a name is made up. The same number gives the same text, so that no text needs to be held. Words and
 * places are numbers in flat arrays: millions of texts are made.
 */
export class TextMaker {
  readonly #seed: number;
  /** The different words one after another in UTF-16, and where each begins and the last ends. */
  readonly #units: Uint16Array;
  readonly #starts: Uint32Array;
  /** The word at each place of the wording. */
  readonly #words: Uint32Array;
  /** All places by their word, and where those of each word begin. */
  readonly #places: Uint32Array;
  readonly #placesOf: Uint32Array;
  readonly #longest: number;
  #text = new Uint16Array(0);

  constructor(texts: readonly string[], seed: number) {
    const words = texts.flatMap((text) => text.split(/\s+/u)).filter((word) => word !== '');
    const numbers = new Map<string, number>();
    for (const word of words) if (!numbers.has(word)) numbers.set(word, numbers.size);
    const different = [...numbers.keys()];
    this.#seed = seed;
    this.#words = Uint32Array.from(words, (word) => numbers.get(word) ?? 0);
    this.#starts = startsOf(different.map((word) => word.length));
    this.#units = new Uint16Array(this.#starts.at(-1) ?? 0);
    different.forEach((word, number) => {
      for (let i = 0; i < word.length; i++) this.#units[(this.#starts[number] ?? 0) + i] = word.charCodeAt(i);
    });
    const counts = different.map(() => 0);
    for (const word of this.#words) counts[word] = (counts[word] ?? 0) + 1;
    this.#placesOf = startsOf(counts);
    const next = this.#placesOf.slice();
    this.#places = new Uint32Array(words.length);
    this.#words.forEach((word, place) => (this.#places[bumped(next, word)] = place));
    this.#longest = different.reduce((longest, { length }) => Math.max(longest, length), 0);
  }

  /** Text number `number`, of about so many characters; what it is made of lies flat in memory. */
  text(number: number, characters: number): string {
    const random = streamOf(this.#seed, number);
    const { length } = this.#words;
    // A name is made of two words at most, and a word stands behind the last character that is asked for.
    const most = characters + 2 * this.#longest + 3;
    if (this.#text.length < most) this.#text = new Uint16Array(most);
    let end = 0;
    let place = Math.floor(random() * length);
    for (let i = 1; end <= characters; i++) {
      const word = this.#words[place] ?? 0;
      end =
        random() < NAME
          ? this.#writeName(end, word, this.#words[Math.floor(random() * length)] ?? 0)
          : this.#write(end, this.#starts[word] ?? 0, this.#starts[word + 1] ?? 0);
      this.#text[end++] = i % WORDS_PER_PARAGRAPH === 0 ? LINE_END : SPACE;
      place = random() < JUMP ? Math.floor(random() * length) : this.#after(word, random);
    }
    return written(this.#text.subarray(0, Math.max(0, end - 1)));
  }

  /** The place behind one of those where a word stands. */
  #after(word: number, random: () => number): number {
    const first = this.#placesOf[word] ?? 0;
    const count = (this.#placesOf[word + 1] ?? 0) - first;
    return ((this.#places[first + Math.floor(random() * count)] ?? 0) + 1) % this.#words.length;
  }

  /** Half of one word and half of another, which together stand nowhere. */
  #writeName(end: number, first: number, second: number): number {
    const [start = 0, after = 0] = this.#starts.subarray(first, first + 2);
    const [from = 0, to = 0] = this.#starts.subarray(second, second + 2);
    const middle = this.#write(end, start, start + Math.ceil((after - start) / 2));
    return this.#write(middle, from + Math.floor((to - from) / 2), to);
  }

  #write(end: number, from: number, to: number): number {
    for (let i = from; i < to; i++) this.#text[end++] = this.#units[i] ?? 0;
    return end;
  }
}

/** Where each of pieces of these lengths begins, one after another, and the last one ends. */
function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    starts[i + 1] = (starts[i] ?? 0) + length;
  });
  return starts;
}

/** A number of a list before it is made one larger. */
function bumped(list: Uint32Array, at: number): number {
  const before = list[at] ?? 0;
  list[at] = before + 1;
  return before;
}

/** Units as a string, of one byte each where all of them fit, as a page of such a text would be held. */
function written(units: Uint16Array<ArrayBuffer>): string {
  let all = 0;
  for (let i = 0; i < units.length; i++) all |= units[i] ?? 0;
  return all <= LATIN
    ? Buffer.from(Uint8Array.from(units)).toString('latin1')
    : Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le');
}

/** A joined string costs more to read until it is written anew. */
export const flat = (text: string): string => Buffer.from(text).toString();

/** The wording of one language: that of the project's own samples, Ukrainian of real data where there is some. */
export function wordingOf(language: Language): string[] {
  const data = dataFolder();
  if (language === 'uk' && data !== undefined)
    return dataLines<{ text: string }>(data, 'unrelated_uk.jsonl.gz').map(({ text }) => text);
  return ['rewordings', 'statements'].flatMap((kind) => {
    const folder = new URL(`../../tests/fixtures/${kind}/`, import.meta.url);
    return readdirSync(folder)
      .filter((file) => file === `${language}.jsonl`)
      .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n'))
      .filter((line) => line !== '')
      .flatMap((line) => textsIn(JSON.parse(line)));
  });
}

/** Every text of a sample, wherever it stands. */
function textsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    key === 'text' && typeof inside === 'string' ? [inside] : textsIn(inside),
  );
}
