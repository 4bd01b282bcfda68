import type { Cluster } from './cluster/cluster.ts';
import { rowsByNumber } from './rows-by-number.ts';

/** One held article with its text: its number, its line as it was given, and where in it its own words lie. */
export interface HeldLine {
  row: number;
  line: string;
  paragraphs: string;
}

/** One held article, whatever it came from: each further column would be one more place to read for each. */
export interface HeldArticleLine extends HeldLine {
  /** What is compared of an article with its text (`work/stored-record.ts`); empty for `work/packed-article.ts`. */
  record: string;
}

/** How much is held. */
export interface Held {
  articles: number;
  /** Of all articles together. */
  words: number;
  /** The highest number, which is that of the article added last. */
  last: number;
  /** A sum that changes when a pack brings anything, or a text takes the place of what a pack brought. */
  brought: number;
  /** How much of it is held with its text: all but the articles of packs. */
  texts: { articles: number; words: number };
}

const AT_ONCE = 4000;

export async function held(cluster: Cluster): Promise<Held> {
  const all = await cluster.rows<{
    packs: number;
    articles: number;
    allWords: number;
    last: number;
    brought: number;
  }>(
    `SELECT packed > 0 AS packs, count() AS articles, sum(words) AS allWords, max(row) AS last, sum(packed) AS brought FROM ${cluster.table('article', 'everywhere')} FINAL GROUP BY packs`,
  );
  const sum = (of: readonly (typeof all)[number][], what: 'articles' | 'allWords' | 'brought'): number =>
    of.reduce((total, one) => total + one[what], 0);
  const texts = all.filter(({ packs }) => packs === 0);
  return {
    articles: sum(all, 'articles'),
    words: sum(all, 'allWords'),
    last: Math.max(0, ...all.map(({ last }) => last)),
    brought: sum(all, 'brought'),
    texts: { articles: sum(texts, 'articles'), words: sum(texts, 'allWords') },
  };
}

/** All articles that are held with their texts in the order in which they were added, some thousand at a time. */
export async function* heldLines(cluster: Cluster, last: number): AsyncGenerator<HeldLine[]> {
  const table = cluster.table('article', 'everywhere');
  for (let from = 0; from <= last; from += AT_ONCE) {
    const lines = await cluster.rows<HeldLine>(
      `SELECT row, line, paragraphs FROM ${table} FINAL WHERE packed = 0 AND row >= ${from} AND row < ${from + AT_ONCE} ORDER BY row`,
    );
    if (lines.length > 0) yield lines;
  }
}

const columns = ['row', 'line', 'record', 'paragraphs'] as const;

/** Some held articles, by number. */
export const linesOf = (cluster: Cluster, rows: readonly number[]): Promise<HeldArticleLine[]> =>
  rowsByNumber(cluster, { table: 'article', columns }, rows);
