import { fileLines } from '../evaluate/archive.ts';
import type { Cluster } from './cluster/cluster.ts';
import { RowWriter } from './cluster/row-binary.ts';
import { knownRows } from './known-rows.ts';
import { Journal } from './journal.ts';
import type { Progress } from './progress.ts';
import type { Rejected } from './rejected.ts';
import { sourceName } from './source-name.ts';
import type { ReadArticle } from './work/articles.ts';
import { type Batch, batches } from './work/batches.ts';
import type { Pool } from './work/pool.ts';
import type { JsonLine } from '../../utils/corpus/json-lines.ts';

type GoodArticle = Exclude<ReadArticle, { wrong: string }>;

const PER_BATCH = 2000;

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

async function loadFile(
  file: string,
  store: Store,
  { pool, progress, rejected }: Loading,
  loaded: Loaded,
): Promise<void> {
  const source = sourceName(file);
  async function* unstored(): AsyncGenerator<Batch<JsonLine>> {
    for await (const batch of batches(fileLines(file), PER_BATCH)) {
      if (store.journal.isStored(source, batch.line)) loaded.before += batch.items.length;
      else yield batch;
    }
  }
  const values = ({ items }: Batch<JsonLine>): unknown[] =>
    items.map((entry) => ('wrong' in entry ? undefined : entry.value));
  for await (const { piece: batch, result: read } of pool.inOrder<Batch<JsonLine>, ReadArticle[]>(
    'readArticles',
    unstored(),
    values,
  )) {
    const good = read.map((article, i) => {
      const entry = batch.items[i];
      if (entry === undefined || 'wrong' in entry) rejected.add(file, entry?.line ?? 0, entry?.wrong ?? '');
      else if ('wrong' in article) rejected.add(file, entry.line, article.wrong, entry.value);
      else return article;
      return undefined;
    });
    loaded.stored += await stored(good, store, source, batch.line);
    progress.at(loaded.stored);
  }
}

/** Stores a batch; a line that could not be read keeps its number, so that the others have theirs. */
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
