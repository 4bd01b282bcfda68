import { committed, openDatabase, requested, storedSegments, type StoredSegment } from './database.ts';
import { frequentKeysIn } from './frequent-keys.ts';
import { mergePlan } from './merge-plan.ts';
import type { NewArticle } from './record.ts';
import { Postings } from './postings.ts';
import { buildSegment } from './segment-build.ts';
import { collect, openSegment } from './segment.ts';

/** One writer at a time over all contexts: the background collects while the options page imports. */
const LOCK = 'dzherelo-corpus';

/**
 * Adds articles, replacing held ones of the same key, and extends the index in the same transaction: after a kill
 * either all of the batch is held and found, or none of it. Rejects with `StorageError` or `DamagedIndexError`.
 */
export async function addArticles(
  articles: readonly NewArticle[],
  locks: LockManager = navigator.locks,
): Promise<void> {
  if (articles.length === 0) return;
  await locks.request(LOCK, async () => {
    const database = await openDatabase();
    try {
      await addLocked(database, lastOfEachKey(articles));
    } finally {
      database.close();
    }
  });
}

const lastOfEachKey = (articles: readonly NewArticle[]): NewArticle[] => [
  ...new Map(articles.map((article) => [article.card.key, article])).values(),
];

async function addLocked(database: IDBDatabase, articles: readonly NewArticle[]): Promise<void> {
  const replaced = await rowsOfKeys(
    database,
    articles.map((article) => article.card.key),
  );
  const held = new Set(await allRows(database));
  // Rows are never reused: a stale posting must not lead to another article.
  let row = held.size === 0 ? 1 : Math.max(...lastOf(held)) + 1;
  for (const old of replaced) held.delete(old);
  const numbered = articles.map((article) => ({ article, row: row++ }));
  const segments = await storedSegments(database);
  const plan = mergePlan(segments, articles.length);
  const postings = await mergedPostings(plan, held);
  for (const entry of numbered) {
    for (const { key, block } of entry.article.postings) postings.add(key, entry.row, block);
  }
  const rows = articles.length + plan.reduce((sum, segment) => sum + segment.rows, 0);
  const frequent = new Set([
    ...plan.flatMap((merged) => [...(merged.frequent ?? [])]),
    ...frequentKeysIn(postings, held.size + articles.length),
  ]);
  const segment = {
    rows,
    file: new Blob([buildSegment(postings.filtered((key) => !frequent.has(key)))]),
    frequent: Uint32Array.from(frequent).sort(),
  };

  const transaction = database.transaction(['articles', 'segments'], 'readwrite', { durability: 'strict' });
  const done = committed(transaction);
  try {
    const store = transaction.objectStore('articles');
    for (const old of replaced) store.delete(old);
    for (const { article, row: at } of numbered) {
      const { postings: _, ...record } = article;
      store.add({ ...record, row: at });
    }
    const segmentStore = transaction.objectStore('segments');
    for (const merged of plan) segmentStore.delete(merged.id);
    segmentStore.add(segment);
  } catch (error) {
    // What was asked for before the error would be committed otherwise.
    done.catch(() => undefined);
    transaction.abort();
    throw error;
  }
  await done;
}

const lastOf = (rows: Set<number>): number[] => [...rows].slice(-1);

async function mergedPostings(plan: readonly StoredSegment[], held: Set<number>): Promise<Postings> {
  const postings = new Postings();
  for (const { file } of plan)
    collect(openSegment(await file.arrayBuffer()), postings, (row) => held.has(row));
  return postings;
}

/** All rows in ascending order. */
const allRows = (database: IDBDatabase): Promise<number[]> =>
  requested(database.transaction('articles').objectStore('articles').getAllKeys() as IDBRequest<number[]>);

async function rowsOfKeys(database: IDBDatabase, keys: readonly string[]): Promise<number[]> {
  const index = database.transaction('articles').objectStore('articles').index('key');
  const rows = await Promise.all(
    keys.map((key) => requested(index.getKey(key) as IDBRequest<number | undefined>)),
  );
  return rows.filter((row) => row !== undefined);
}
