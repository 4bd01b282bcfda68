import type { GivenArticle } from './other-articles.ts';

/** A small seeded generator of numbers in [0, 1) (mulberry32); equal seeds give equal runs. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Follows every word by one that followed it somewhere in the given texts: real wording, made content. */
export class WordChain {
  readonly #followers = new Map<string, string[]>();
  readonly #starts: string[] = [];
  readonly #random: () => number;

  constructor(texts: readonly string[], random: () => number) {
    this.#random = random;
    for (const text of texts) {
      let before: string | undefined;
      for (const word of text.split(/\s+/u)) {
        if (word === '') continue;
        if (before === undefined || /[.!?]$/u.test(before)) this.#starts.push(word);
        if (before !== undefined) {
          const known = this.#followers.get(before);
          if (known === undefined) this.#followers.set(before, [word]);
          else known.push(word);
        }
        before = word;
      }
    }
  }

  /** A text of about this many words, paragraphs of some sixty. */
  text(words: number): string {
    let text = '';
    let word = this.any();
    for (let i = 0; i < words; i++) {
      text += i > 0 && i % 60 === 0 ? `\n${word}` : ` ${word}`;
      word = this.#one(this.#followers.get(word) ?? this.#starts);
    }
    return text.trim();
  }

  /** Any word that begins a sentence. */
  any(): string {
    return this.#one(this.#starts);
  }

  #one(from: readonly string[]): string {
    return from[Math.floor(this.#random() * from.length)] ?? '';
  }
}

/** Made articles with Ukrainian wording: the bulk of a large index. */
export const madeArticles = (chain: WordChain, count: number, random: () => number): GivenArticle[] =>
  Array.from({ length: count }, (_, i) => {
    const text = chain.text(180 + Math.floor(random() * 280));
    return {
      id: `made-${i}`,
      url: `https://www.ukrinform.ua/rubric-society/${2_000_000 + i}-made.html`,
      lang: 'uk',
      title: text.slice(0, 60),
      text,
    };
  });
