import { atOnce, openDatabase, requested } from './database.ts';
import type { NewArticle } from './record.ts';
import { extended } from './segment-merge.ts';

/** One writer at a time over all contexts: the background collects while the options page imports. */
export const CORPUS_LOCK = 'dzherelo-corpus';

/**
 * Adds articles, replacing held ones of the same key, and extends the index in the same transaction: after a kill
 * either all of the batch is held and found, or none of it. Rejects with `StorageError` or `DamagedIndexError`.
 */
export async function addArticles(
  articles: readonly NewArticle[],
  locks: LockManager = navigator.locks,
): Promise<void> {
  if (articles.length === 0) return;
  await locks.request(CORPUS_LOCK, async () => {
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
  const { merged, segment } = await extended(database, numbered, held, held.size + articles.length);

  await atOnce(database, ['articles', 'segments'], (transaction) => {
    const store = transaction.objectStore('articles');
    for (const old of replaced) store.delete(old);
    for (const { article, row: at } of numbered) {
      const { postings: _, ...record } = article;
      store.add({ ...record, row: at });
    }
    const segmentStore = transaction.objectStore('segments');
    for (const { id } of merged) segmentStore.delete(id);
    segmentStore.add(segment);
  });
}

const lastOf = (rows: Set<number>): number[] => [...rows].slice(-1);

/** All rows in ascending order. */
export const allRows = (database: IDBDatabase): Promise<number[]> =>
  requested(database.transaction('articles').objectStore('articles').getAllKeys() as IDBRequest<number[]>);

async function rowsOfKeys(database: IDBDatabase, keys: readonly string[]): Promise<number[]> {
  const index = database.transaction('articles').objectStore('articles').index('key');
  const rows = await Promise.all(
    keys.map((key) => requested(index.getKey(key) as IDBRequest<number | undefined>)),
  );
  return rows.filter((row) => row !== undefined);
}
