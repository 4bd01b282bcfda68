import { articleSum } from './article-sum.ts';
import { requested } from './database.ts';
import { DamagedIndexError, StorageError } from './errors.ts';
import type { HeldArticle } from './record.ts';

/**
 * Reads held articles by row, in the order asked; rows that are gone are left out. Rejects with `CheckError`, also where
 * one that is there is not given: that would be told as nothing found.
 */
export async function storedArticles(database: IDBDatabase, rows: readonly number[]): Promise<HeldArticle[]> {
  const store = database.transaction('articles').objectStore('articles');
  const read = await Promise.all(rows.map(async (row) => requested(store.get(row) as IDBRequest<unknown>)));
  const absent = rows.filter((_, i) => read[i] === undefined);
  const counted = await Promise.all(absent.map(async (row) => requested(store.count(row))));
  if (counted.some((count) => count !== 0)) throw new StorageError('an article is there and is not given');
  return read.filter((article) => article !== undefined).map(whole);
}

/** A record by its row; without its article where that is not what was stored. */
export interface ArticleRecord {
  row: number;
  article?: HeldArticle;
}

/** Reads at most so many records of a range of rows. Rejects with `StorageError`. */
export async function articleRecords(
  database: IDBDatabase,
  range: IDBKeyRange,
  most: number,
): Promise<ArticleRecord[]> {
  const store = database.transaction('articles').objectStore('articles');
  const read: unknown = await requested(store.getAll(range, most) as IDBRequest<unknown>);
  if (!Array.isArray(read)) throw new StorageError('no articles');
  return read.map((record: unknown) => {
    if (!isFields(record) || !Number.isSafeInteger(record.row))
      throw new StorageError('what is read are no articles');
    const row = Number(record.row);
    return isWhole(record) ? { row, article: record } : { row };
  });
}

function whole(article: unknown): HeldArticle {
  if (!isWhole(article)) throw new DamagedIndexError('an article is not whole');
  return article;
}

const isWhole = (value: unknown): value is HeldArticle =>
  isArticle(value) && (value.sum === undefined || value.sum === articleSum(value));

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Whether a record is an article, as far as its shape tells. */
export const isArticle = (value: unknown): value is HeldArticle =>
  isFields(value) &&
  Number.isSafeInteger(value.row) &&
  isFields(value.card) &&
  [value.card.key, value.card.url, value.card.title, value.card.edition].every(
    (text) => typeof text === 'string',
  ) &&
  (value.tokens === 'words' || value.tokens === 'characters') &&
  value.skeleton instanceof Uint8Array &&
  Array.isArray(value.ownWords) &&
  (value.text === undefined || value.text instanceof Uint8Array);
