import type { ProbedCorpus } from '../corpus/probed-corpus.ts';
import type { HeldArticle } from '../corpus/record.ts';
import { type Bounds, LruCache } from '../lru-cache.ts';

/** Articles that a draft is compared with at every key: more than are candidates of one text. */
const ARTICLES: Bounds = { entries: 64, bytes: 4_000_000 };
const ROWS: Bounds = { entries: 64, bytes: 20_000 };

/** One per corpus: after every change of what is held there is another one. */
const made = new WeakMap<ProbedCorpus, ProbedCorpus>();

/**
 * A corpus that remembers the articles it was asked for last, so that a draft which is being written reads nothing from
 * the storage at every key. A cache: the worker may die at any line.
 */
export function remembering(corpus: ProbedCorpus): ProbedCorpus {
  const known = made.get(corpus) ?? remembered(corpus);
  made.set(corpus, known);
  return known;
}

function remembered(corpus: ProbedCorpus): ProbedCorpus {
  const rows = new LruCache<number>(ROWS);
  const articles = new LruCache<HeldArticle>(ARTICLES);
  return {
    ...corpus,
    async rowOf(key) {
      const row = rows.get(key) ?? (await corpus.rowOf(key));
      if (row !== undefined) rows.set(key, row, 2 * key.length);
      return row;
    },
    async articles(wanted) {
      const held = new Map(wanted.map((row) => [row, articles.get(String(row))]));
      const missing = wanted.filter((row) => held.get(row) === undefined);
      const read = missing.length === 0 ? [] : await corpus.articles(missing);
      for (const article of read) {
        held.set(article.row, article);
        articles.set(String(article.row), article, bytesOf(article));
      }
      return wanted.flatMap((row) => held.get(row) ?? []);
    },
  };
}

const bytesOf = ({ skeleton, text }: HeldArticle): number => skeleton.byteLength + (text?.byteLength ?? 0);
