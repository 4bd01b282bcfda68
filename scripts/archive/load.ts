import { fileLines } from '../evaluate/archive.ts';
import { RowWriter } from './cluster/row-binary.ts';
import type { Cluster } from './cluster/cluster.ts';
import { KnownRows } from './known-rows.ts';
import { Journal } from './journal.ts';
import { loadPack, type LoadedOfPacks } from './packs/load-pack.ts';
import { isPack, soundPack, type SoundPack } from './packs/sound-pack.ts';
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

/** The same of files of lines and packs; `stored` is of both together. */
export interface LoadedArticles extends Loaded {
  packs?: LoadedOfPacks;
}

/**
 * Stores the articles of files of lines, plain or gzip, and of packs that one of the public keys (raw, hex) signed.
 * Interrupted anywhere and run again, it goes on at the batch that was under way; an article that comes again takes the
 * place of the one before. Throws `ArchiveFault` for a pack that is not to be trusted, and nothing is stored then.
 */
export async function load(
  files: readonly string[],
  loading: Loading,
  keys: readonly string[] = [],
): Promise<LoadedArticles> {
  const sources = await soundSources(files, keys);
  const { cluster, progress } = loading;
  const store = {
    cluster,
    journal: await Journal.open(cluster, 'article'),
    known: await KnownRows.open(cluster),
  };
  const loaded = { stored: 0, before: 0 };
  const packs = { stored: 0, before: 0, withText: 0 };
  for (const source of sources)
    if (typeof source === 'string') await loadFile(source, store, loading, loaded);
    else await loadPack(source, store, packs, () => progress.at(loaded.stored + packs.stored));
  const anyPack = sources.some((source) => typeof source !== 'string');
  return { ...loaded, stored: loaded.stored + packs.stored, ...(anyPack ? { packs } : {}) };
}

/** Every pack verified, before anything is stored. */
async function soundSources(
  files: readonly string[],
  keys: readonly string[],
): Promise<(string | SoundPack)[]> {
  const sources: (string | SoundPack)[] = [];
  for (const file of files) sources.push(isPack(file) ? await soundPack(file, keys) : file);
  return sources;
}

interface Store {
  cluster: Cluster;
  journal: Journal;
  known: KnownRows;
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
  { cluster, journal, known }: Store,
  source: string,
  line: number,
): Promise<number> {
  const first = await journal.begin(source, line, read.length);
  const latest = new Map<string, { row: number; article: GoodArticle }>();
  read.forEach((article, i) => {
    if (article !== undefined) latest.set(article.id, { row: known.ofText(article, first + i), article });
  });
  const writer = new RowWriter();
  for (const { row, article } of latest.values())
    writer
      .uint32(row)
      .string(article.id)
      .string(article.key)
      .uint32(article.words)
      .string(article.line)
      .uint32(0)
      .string(article.record)
      .string(article.paragraphs)
      .end();
  await cluster.insert('article', writer);
  await journal.end(source, line, first, read.length);
  return latest.size;
}
