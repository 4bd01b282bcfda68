import { allRows, CORPUS_LOCK } from './article-store.ts';
import { heldFrequency } from './collected-corpus.ts';
import { articleSum } from './article-sum.ts';
import { blobBytes } from './blob-bytes.ts';
import { atOnce, inDatabase, requested } from './database.ts';
import { CheckError, StorageError } from './errors.ts';
import { gunzip } from './gzip.ts';
import { fingerprinted } from './prepare.ts';
import type { HeldArticle, NewArticle } from './record.ts';
import { type Renewal, RENEWAL, renewalIn } from './renewal-note.ts';
import { openSegment } from './segment.ts';
import { extended, type Numbered } from './segment-merge.ts';
import { type ArticleRecord, articleRecords, isArticle } from './stored-articles.ts';
import { type IndexChange, storedIndex, type StoredIndex, writeIndex } from './stored-segments.ts';
import type { DocumentFrequency } from '../fingerprint/selection.ts';

/** Articles in one transaction: small, so that a worker that is killed has little to do again. */
const BATCH = 50;

/**
 * Fingerprints collected articles anew from their kept texts when their index is of another scheme or damaged: words,
 * masks and postings. Goes on where a killed worker was. Resolves to whether anything was done.
 */
export async function renewCollected(locks: LockManager = navigator.locks): Promise<boolean> {
  const begun = await locks.request(CORPUS_LOCK, () => inDatabase(begin));
  if (!begun) return false;
  // The lock is free between the batches: collecting goes on.
  while (await locks.request(CORPUS_LOCK, () => inDatabase(nextBatch)));
  return true;
}

/** Deletes an index that cannot be read, and notes that its articles are to be fingerprinted, in one transaction. */
async function begin(database: IDBDatabase): Promise<boolean> {
  const goesOn = (await renewalIn(database)) !== undefined;
  // What was renewed until now may be damaged meanwhile, or be of a release that was taken back.
  const reason = (await unreadable(database)) ?? (goesOn ? undefined : await damagedArticles(database));
  if (reason === undefined) return goesOn;
  const rows = await allRows(database);
  const renewal: Renewal = { reason, done: 0, last: rows.at(-1) ?? 0 };
  await atOnce(database, ['segments', 'state'], (transaction) => {
    transaction.objectStore('segments').clear();
    writeIndex(transaction, { kept: [], merged: [], articles: rows.length });
    transaction.objectStore('state').put(renewal, RENEWAL);
  });
  return true;
}

/** Why the index cannot be read; a storage that only does not answer now is no reason to give it up, and rejects. */
async function unreadable(database: IDBDatabase): Promise<Renewal['reason'] | undefined> {
  try {
    const { segments, articles } = await storedIndex(database);
    for (const { file } of segments) openSegment(await blobBytes(file));
    return segments.length === 0 && articles > 0 ? 'index-damaged' : undefined;
  } catch (error) {
    const reason = error instanceof CheckError ? error.reason : undefined;
    if (reason === 'pack-version' || reason === 'index-damaged') return reason;
    throw error;
  }
}

/** Renews some articles; resolves to whether there are more. */
async function nextBatch(database: IDBDatabase): Promise<boolean> {
  const renewal = await renewalIn(database);
  if (renewal === undefined) return false;
  const stored = await storedIndex(database);
  const rows = await allRows(database);
  const articles = await articlesAfter(renewal, rows, database);
  const frequency = await heldFrequency();
  const made = await Promise.all(articles.map((record) => renewed(record, database, frequency)));
  const added = made.filter((one) => one !== undefined);
  const change = await changed(stored, added, rows, articles.length - added.length);

  const last = articles.at(-1)?.row;
  await atOnce(database, ['articles', 'segments', 'state'], (transaction) => {
    const store = transaction.objectStore('articles');
    for (const { article, row } of added) {
      const { postings: _, ...record } = article;
      store.put({ ...record, sum: articleSum(record), row });
    }
    // Without its text an article cannot be found any more; deleted, it can be collected again.
    articles.forEach(({ row }, i) => {
      if (made[i] === undefined) store.delete(row);
    });
    writeIndex(transaction, change);
    if (last === undefined) transaction.objectStore('state').delete(RENEWAL);
    else transaction.objectStore('state').put({ ...renewal, done: last }, RENEWAL);
  });
  return last !== undefined;
}

/** What the articles of a batch change in the index; some may be deleted. */
async function changed(
  { segments, articles }: StoredIndex,
  added: readonly Numbered[],
  rows: readonly number[],
  deleted: number,
): Promise<IndexChange> {
  const left = articles - deleted;
  if (added.length === 0) return { kept: segments, merged: [], articles: left };
  return await extended(segments, added, new Set(rows), left);
}

async function articlesAfter(
  { done, last }: Renewal,
  rows: readonly number[],
  database: IDBDatabase,
): Promise<ArticleRecord[]> {
  // A range must not be empty.
  if (done >= last) return [];
  const read = await articleRecords(database, IDBKeyRange.bound(done, last, true), BATCH);
  const wanted = rows.filter((row) => row > done && row <= last).slice(0, BATCH);
  // What is passed over here would not be found any more.
  if (read.length !== wanted.length) throw new StorageError('the articles are not all read');
  return read;
}

/** A record of an article that is not what was stored makes the index one of other articles. */
async function damagedArticles(database: IDBDatabase): Promise<'index-damaged' | undefined> {
  for (let after = 0; ;) {
    const records = await articleRecords(database, IDBKeyRange.lowerBound(after, true), BATCH);
    if (records.some(({ article }) => article === undefined)) return 'index-damaged';
    const last = records.at(-1);
    if (last === undefined) return undefined;
    after = last.row;
  }
}

/** Renews the article of a record; one that is damaged is read once more, in case that only the reading was. */
async function renewed(
  record: ArticleRecord,
  database: IDBDatabase,
  frequency: DocumentFrequency,
): Promise<{ article: NewArticle; row: number } | undefined> {
  const { row } = record;
  const read = async (): Promise<ArticleRecord | undefined> =>
    (await articleRecords(database, IDBKeyRange.only(row), 1))[0];
  const article = record.article ?? (await read())?.article;
  return (
    (article === undefined ? undefined : await renewedArticle(article, frequency)) ??
    (await renewedFromText(row, database, frequency))
  );
}

/** Of a record that is damaged everything is made anew that its text tells, where that still unpacks. */
async function renewedFromText(
  row: number,
  database: IDBDatabase,
  frequency: DocumentFrequency,
): Promise<{ article: NewArticle; row: number } | undefined> {
  const store = database.transaction('articles').objectStore('articles');
  const record: unknown = await requested(store.get(row) as IDBRequest<unknown>);
  return isArticle(record) ? await renewedArticle(record, frequency) : undefined;
}

async function renewedArticle(
  article: HeldArticle,
  frequency: DocumentFrequency,
): Promise<{ article: NewArticle; row: number } | undefined> {
  const {
    row,
    text,
    sum: _sum,
    tokens: _tokens,
    skeleton: _skeleton,
    ownWords: _ownWords,
    ...facts
  } = article;
  const words = text === undefined ? undefined : await gunzip(text).catch(() => undefined);
  if (text === undefined || words === undefined) return undefined;
  return { article: { ...fingerprinted(facts, words, frequency), text }, row };
}
