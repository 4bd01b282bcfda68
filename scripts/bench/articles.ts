import { seeded } from '../measure/made-articles.ts';
import { flat, TextMaker, wordingOf } from './made-texts.ts';

/** Characters of an article, of a page and of what the page copies. */
export const ARTICLE = 2000;
export const PAGE = 5000;
export const COPIED = 300;
/** Numbers of texts that are no article. */
const STRANGERS = 0x40000000;

/** A page with one paragraph of an article in it. */
export interface CopyingPage {
  text: string;
  /** The number of the article. */
  source: number;
}

/** Made articles by their number, Ukrainian and English by turns, and pages that copy one of them. */
export class Articles {
  readonly #makers: readonly TextMaker[];
  readonly #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
    this.#makers = (['uk', 'en'] as const).map((language) => new TextMaker(wordingOf(language), seed));
  }

  text(number: number): string {
    const length = ARTICLE / 2 + ((Math.imul(number, 0x2c1b3c6d) >>> 8) % ARTICLE);
    return this.#maker(number).text(number, length);
  }

  /** So many pages, each copying 300 characters of one of the first `articles`, in the midst of a text of its own. */
  pages(count: number, articles: number): CopyingPage[] {
    const random = seeded(this.#seed);
    return Array.from({ length: count }, (_, i) => {
      const source = Math.floor(random() * articles);
      const copied = wordsOfLength(this.text(source), COPIED, random);
      return { source, text: amidst(this.#maker(source).text(STRANGERS + i, PAGE - COPIED), copied) };
    });
  }

  #maker(number: number): TextMaker {
    const maker = this.#makers[number % this.#makers.length];
    if (maker === undefined) throw new RangeError(`no article ${number}`);
    return maker;
  }
}

/** Puts a text into the midst of another, as lines of its own; the page lies flat in memory. */
export function amidst(own: string, copied: string): string {
  const middle = own.indexOf(' ', own.length / 2);
  return flat(`${own.slice(0, middle)}\n${copied}\n${own.slice(middle)}`);
}

/** Whole words of a text from anywhere, together at least so many characters. */
export function wordsOfLength(text: string, characters: number, random: () => number): string {
  const from = text.indexOf(' ', Math.floor(random() * (text.length - characters - 20)));
  const end = text.indexOf(' ', from + characters);
  return text.slice(from + 1, end < 0 ? text.length : end);
}
