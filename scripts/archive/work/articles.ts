import { type ArticleLine, articleLine } from '../../../utils/corpus/article-lines.ts';
import { DocumentFrequencies } from '../../../utils/fingerprint/document-frequency.ts';
import { articlePostings } from '../../../utils/fingerprint/fingerprint.ts';
import { shinglesOf } from '../../../utils/fingerprint/shingles.ts';
import { type Words, wordsWithin } from '../../../utils/text/words.ts';
import { articleKey, parseArticleUrl } from '../../../utils/ukrinform/article-address.ts';
import { ownParagraphs } from '../../../utils/ukrinform/boilerplate.ts';

// What worker threads do with articles, by the extension's own modules.

/** One line of a file of articles as the archive keeps it, or why it does not. */
export type ReadArticle =
  { id: string; key: string; edition: string; line: string; words: number } | { wrong: string };

/** Reads lines of a file of articles. */
export const readArticles = (values: readonly unknown[]): ReadArticle[] => values.map(readArticle);

function readArticle(value: unknown): ReadArticle {
  const article = articleLine(value);
  if ('wrong' in article) return article;
  const address = parseArticleUrl(article.url);
  return {
    id: article.id,
    key: address === undefined ? article.id : articleKey(address),
    edition: article.lang,
    line: JSON.stringify(value),
    words: ownWords(article).count,
  };
}

/** A kept line is one that was read. */
export function keptArticle(line: string): ArticleLine {
  const article = articleLine(JSON.parse(line));
  if ('wrong' in article) throw new TypeError(article.wrong);
  return article;
}

/** The words that fingerprints are made of: as `evaluate` and `pack` take them. */
function ownWords({ text, title, known }: ArticleLine): Words {
  return wordsWithin(
    text,
    known === undefined ? ownParagraphs(text, title) : [{ start: 0, end: text.length }],
  );
}

/** The shingles of articles, one article after the other, and how many each has. */
export interface ShinglesOfArticles {
  keys: Uint32Array;
  counts: Uint32Array;
}

/** The shingles of some articles. */
export function shinglesOfArticles(lines: readonly string[]): ShinglesOfArticles {
  const all = lines.map((line) => shinglesOf(ownWords(keptArticle(line))).keys);
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
  lines,
  shared,
}: {
  lines: readonly string[];
  shared?: SharedFrequencies;
}): Uint32Array {
  const frequencies =
    shared === undefined
      ? undefined
      : new DocumentFrequencies(shared.shingles, () => new Uint8Array(shared.counters));
  const numbers: number[] = [];
  lines.forEach((line, i) => {
    const postings = articlePostings(
      ownWords(keptArticle(line)),
      frequencies === undefined ? undefined : (key) => frequencies.of(key),
    );
    for (const { key, block } of postings) numbers.push(i, key, block);
  });
  return Uint32Array.from(numbers);
}
