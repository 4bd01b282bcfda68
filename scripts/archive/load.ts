import { fileLines } from '../evaluate/archive.ts';
import type { Cluster } from './cluster/cluster.ts';
import { RowWriter } from './cluster/row-binary.ts';
import { knownRows } from './known-rows.ts';
import { Journal } from './journal.ts';
import type { Progress } from './progress.ts';
import type { Rejected } from './rejected.ts';
import { type Reading, readBatches } from './read-batches.ts';
import type { ReadArticle } from './work/articles.ts';
import type { Pool } from './work/pool.ts';

type GoodArticle = Exclude<ReadArticle, { wrong: string }>;

const reading: Reading = { entries: fileLines, task: 'readArticles', perBatch: 2000 };

/** What loading needs. */
export interface Loading {
  cluster: Cluster;
  pool: Pool;
  progress: Progress;
  rejected: Rejected;
}

/** How many articles a load has added, and how many lines it found stored already. */
export interface Loaded {
  stored: number;
  before: number;
}

/**
 * Stores the articles of files of lines, plain or gzip. Interrupted anywhere and run again, it goes on at the batch that
 * was under way; an article that comes again takes the place of the one before.
 */
export async function load(files: readonly string[], loading: Loading): Promise<Loaded> {
  const store = {
    cluster: loading.cluster,
    journal: await Journal.open(loading.cluster, 'article'),
    rows: await knownRows(loading.cluster),
  };
  const loaded = { stored: 0, before: 0 };
  for (const file of files) await loadFile(file, store, loading, loaded);
  return loaded;
}

interface Store {
  cluster: Cluster;
  journal: Journal;
  /** The row of every article that is held, by its id. */
  rows: Map<string, number>;
}

async function loadFile(file: string, store: Store, loading: Loading, loaded: Loaded): Promise<void> {
  const means = { ...loading, journal: store.journal };
  const before = (lines: number): void => void (loaded.before += lines);
  for await (const batch of readBatches<GoodArticle>(file, reading, means, before)) {
    loaded.stored += await stored(batch.read, store, batch.source, batch.line);
    loading.progress.at(loaded.stored);
  }
}

/** Stores a batch. */
async function stored(
  read: readonly (GoodArticle | undefined)[],
  store: Store,
  source: string,
  line: number,
): Promise<number> {
  const first = await store.journal.begin(source, line, read.length);
  const latest = new Map<string, GoodArticle>();
  read.forEach((article, i) => {
    if (article === undefined) return;
    latest.set(article.id, article);
    if (!store.rows.has(article.id)) store.rows.set(article.id, first + i);
  });
  const writer = new RowWriter();
  for (const { id, key, words, line: text } of latest.values())
    writer
      .uint32(store.rows.get(id) ?? 0)
      .string(id)
      .string(key)
      .uint32(words)
      .string(text)
      .end();
  await store.cluster.insert('article', writer);
  await store.journal.end(source, line, first, read.length);
  return latest.size;
}
