import type { Cluster } from './cluster/cluster.ts';

/** One held article: its number and its line as it was given. */
export interface HeldLine {
  row: number;
  line: string;
}

/** How much is held. */
export interface Held {
  articles: number;
  /** Of all articles together. */
  words: number;
  /** The highest number, which is that of the article added last. */
  last: number;
}

const AT_ONCE = 4000;

export async function held(cluster: Cluster): Promise<Held> {
  const [all] = await cluster.rows<{ articles: number; words: number; last: number }>(
    `SELECT count() AS articles, sum(words) AS words, max(row) AS last FROM ${cluster.table('article', 'everywhere')} FINAL`,
  );
  return { articles: all?.articles ?? 0, words: all?.words ?? 0, last: all?.last ?? 0 };
}

/** All held articles in the order in which they were added, some thousand at a time. */
export async function* heldLines(cluster: Cluster, last: number): AsyncGenerator<HeldLine[]> {
  const table = cluster.table('article', 'everywhere');
  for (let from = 0; from <= last; from += AT_ONCE) {
    const lines = await cluster.rows<HeldLine>(
      `SELECT row, line FROM ${table} FINAL WHERE row >= ${from} AND row < ${from + AT_ONCE} ORDER BY row`,
    );
    if (lines.length > 0) yield lines;
  }
}

/** Some held articles, by number. */
export async function linesOf(
  cluster: Cluster,
  rows: readonly number[],
): Promise<(HeldLine & { key: string })[]> {
  if (rows.length === 0) return [];
  // Numbers of our own making.
  const list = rows.map((row) => String(row >>> 0)).join(',');
  return cluster.rows(
    `SELECT row, key, line FROM ${cluster.table('article', 'everywhere')} FINAL WHERE row IN (${list})`,
  );
}
