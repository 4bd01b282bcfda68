import { readdirSync, readFileSync } from 'node:fs';
import { seeded } from '../measure/made-articles.ts';
import { dataFolder, dataLines } from '../measure/real-data.ts';

export type Language = 'uk' | 'en' | 'ja';

/** How often the wording goes on as somewhere else, and how often a word stands nowhere: a name. */
const JUMP = 0.3;
const NAME = 0.06;
const WORDS_PER_PARAGRAPH = 60;

/**
 * Makes texts from the wording of given ones: each word is followed by one that followed it somewhere, now and then the
 * wording jumps, or a name is made up. The same number gives the same text, so that no text needs to be held.
 */
export class TextMaker {
  readonly #words: string[];
  readonly #places = new Map<string, number[]>();
  readonly #seed: number;

  constructor(texts: readonly string[], seed: number) {
    this.#seed = seed;
    this.#words = texts.flatMap((text) => text.split(/\s+/u)).filter((word) => word !== '');
    this.#words.forEach((word, place) => {
      const places = this.#places.get(word);
      if (places === undefined) this.#places.set(word, [place]);
      else places.push(place);
    });
  }

  /** Text number `number`, of about so many characters; what it is made of lies flat in memory. */
  text(number: number, characters: number): string {
    const random = seeded(Math.imul(number + 1, 0x9e3779b1) ^ this.#seed);
    const below = (count: number): number => Math.floor(random() * count);
    const { length } = this.#words;
    let text = '';
    let place = below(length);
    for (let i = 1; text.length < characters; i++) {
      const word = this.#words[place] ?? '';
      const made = random() < NAME ? name(word, this.#words[below(length)] ?? '') : word;
      text += i % WORDS_PER_PARAGRAPH === 0 ? `${made}\n` : `${made} `;
      const others = this.#places.get(word) ?? [];
      place = random() < JUMP ? below(length) : ((others[below(others.length)] ?? 0) + 1) % length;
    }
    return flat(text.trim());
  }
}

const name = (first: string, second: string): string =>
  first.slice(0, Math.ceil(first.length / 2)) + second.slice(Math.floor(second.length / 2));

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
