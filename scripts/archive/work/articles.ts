import { type ArticleLine, articleLine } from '../../../utils/corpus/article-lines.ts';
import { rawArticle } from '../../../utils/corpus/raw-article.ts';
import { DocumentFrequencies } from '../../../utils/fingerprint/document-frequency.ts';
import { articlePostings } from '../../../utils/fingerprint/fingerprint.ts';
import { shinglesOf } from '../../../utils/fingerprint/shingles.ts';
import { type Words, wordsWithin } from '../../../utils/text/words.ts';
import { readParagraphs, storedParagraphs, storedRecord } from './stored-record.ts';

// What worker threads do with articles, by the extension's own modules.

/** One line of a file of articles as the archive keeps it, or why it does not. */
export type ReadArticle =
  | { id: string; key: string; line: string; words: number; record: string; paragraphs: string }
  | { wrong: string };

/** Reads lines of a file of articles. */
export const readArticles = (values: readonly unknown[]): ReadArticle[] => values.map(readArticle);

function readArticle(value: unknown): ReadArticle {
  const article = articleLine(value);
  if ('wrong' in article) return article;
  const read = rawArticle(article);
  return {
    id: article.id,
    key: read.record.card.key,
    line: JSON.stringify(value),
    words: read.words.count,
    record: storedRecord(read),
    paragraphs: storedParagraphs(read),
  };
}

/** A kept line is one that was read. */
function keptArticle(line: string): ArticleLine {
  const article = articleLine(JSON.parse(line));
  if ('wrong' in article) throw new TypeError(article.wrong);
  return article;
}

/** An article as its text is read again: its line, and where its own words lie. */
export interface KeptText {
  line: string;
  paragraphs: string;
}

/** The words that fingerprints are made of: as `evaluate` and `pack` take them. */
const ownWords = (text: KeptText): Words => namedWords(text).words;

/** The same, and the id that the article was given. */
export function namedWords({ line, paragraphs }: KeptText): { id: string; words: Words } {
  const { id, text } = keptArticle(line);
  return { id, words: wordsWithin(text, readParagraphs(paragraphs)) };
}

/** The shingles of articles, one article after the other, and how many each has. */
export interface ShinglesOfArticles {
  keys: Uint32Array;
  counts: Uint32Array;
}

/** The shingles of some articles. */
export function shinglesOfArticles(texts: readonly KeptText[]): ShinglesOfArticles {
  const all = texts.map((text) => shinglesOf(ownWords(text)).keys);
  const counts = Uint32Array.from(all, ({ length }) => length);
  const keys = new Uint32Array(counts.reduce((sum, count) => sum + count, 0));
  let at = 0;
  for (const of of all) {
    keys.set(of, at);
    at += of.length;
  }
  return { keys, counts };
}

/** How rare shingles are among all articles: the counters of another thread, and how many shingles they are for. */
export interface SharedFrequencies {
  shingles: number;
  counters: SharedArrayBuffer;
}

/** The chosen fingerprints of articles: numbers by threes, of the article in the batch, the key and the block. */
export function postingsOfArticles({
  texts,
  shared,
}: {
  texts: readonly KeptText[];
  shared?: SharedFrequencies;
}): Uint32Array {
  const frequencies =
    shared === undefined
      ? undefined
      : new DocumentFrequencies(shared.shingles, () => new Uint8Array(shared.counters));
  const numbers: number[] = [];
  texts.forEach((text, i) => {
    const postings = articlePostings(
      ownWords(text),
      frequencies === undefined ? undefined : (key) => frequencies.of(key),
    );
    for (const { key, block } of postings) numbers.push(i, key, block);
  });
  return Uint32Array.from(numbers);
}
