import { articleSum } from './article-sum.ts';
import { atOnce, inDatabase, requested } from './database.ts';
import { DamagedIndexError } from './errors.ts';
import type { NewArticle } from './record.ts';
import { extended } from './segment-merge.ts';
import { storedIndex, writeIndex } from './stored-segments.ts';

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
  await locks.request(CORPUS_LOCK, () =>
    inDatabase((database) => addLocked(database, lastOfEachKey(articles))),
  );
}

const lastOfEachKey = (articles: readonly NewArticle[]): NewArticle[] => [
  ...new Map(articles.map((article) => [article.card.key, article])).values(),
];

async function addLocked(database: IDBDatabase, articles: readonly NewArticle[]): Promise<void> {
  const replaced = await rowsOfKeys(
    database,
    articles.map((article) => article.card.key),
  );
  const index = await storedIndex(database);
  const held = new Set(await allRows(database));
  // What is not in the index that is written here cannot be found any more.
  if (held.size !== index.articles || !replaced.every((row) => held.has(row)))
    throw new DamagedIndexError('the articles are not those of the index');
  // Rows are never reused: a stale posting must not lead to another article.
  let row = held.size === 0 ? 1 : Math.max(...lastOf(held)) + 1;
  for (const old of replaced) held.delete(old);
  const numbered = articles.map((article) => ({ article, row: row++ }));
  const change = await extended(index.segments, numbered, held, held.size + articles.length);

  await atOnce(database, ['articles', 'segments', 'state'], (transaction) => {
    const store = transaction.objectStore('articles');
    for (const old of replaced) store.delete(old);
    for (const { article, row: at } of numbered) {
      const { postings: _, ...record } = article;
      store.add({ ...record, sum: articleSum(record), row: at });
    }
    writeIndex(transaction, change);
    // Of replaced articles nothing would be left where the new ones are said to be written and are not.
    const there = store.count(IDBKeyRange.lowerBound(numbered[0]?.row));
    there.addEventListener('success', () => {
      if (there.result !== numbered.length) transaction.abort();
    });
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
