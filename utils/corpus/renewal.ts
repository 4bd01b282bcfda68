import { allRows, CORPUS_LOCK } from './article-store.ts';
import { heldFrequency } from './collected-corpus.ts';
import { atOnce, inDatabase, requested, storedSegments } from './database.ts';
import { CheckError } from './errors.ts';
import { gunzip } from './gzip.ts';
import { fingerprinted } from './prepare.ts';
import type { HeldArticle, NewArticle } from './record.ts';
import { openSegment } from './segment.ts';
import { extended } from './segment-merge.ts';
import type { DocumentFrequency } from '../fingerprint/selection.ts';

/** Collected articles that are being fingerprinted anew: those of the rows after `done`, up to `last`. */
interface Renewal {
  /** Why their index was given up. */
  reason: 'pack-version' | 'index-damaged';
  done: number;
  last: number;
}

/** Articles in one transaction: small, so that a worker that is killed has little to do again. */
const BATCH = 50;

/** The renewal that is under way, if there is one. */
export const renewalIn = (database: IDBDatabase): Promise<Renewal | undefined> =>
  requested(
    database.transaction('state').objectStore('state').get('renewal') as IDBRequest<Renewal | undefined>,
  );

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
  if ((await renewalIn(database)) !== undefined) return true;
  const reason = await unreadable(database);
  if (reason === undefined) return false;
  const rows = await allRows(database);
  const renewal: Renewal = { reason, done: 0, last: rows.at(-1) ?? 0 };
  await atOnce(database, ['segments', 'state'], (transaction) => {
    transaction.objectStore('segments').clear();
    transaction.objectStore('state').put(renewal, 'renewal');
  });
  return true;
}

async function unreadable(database: IDBDatabase): Promise<Renewal['reason'] | undefined> {
  for (const { file } of await storedSegments(database)) {
    try {
      openSegment(await file.arrayBuffer());
    } catch (error) {
      const known = error instanceof CheckError && error.reason === 'pack-version';
      return known ? 'pack-version' : 'index-damaged';
    }
  }
  return undefined;
}

/** Renews some articles; resolves to whether there are more. */
async function nextBatch(database: IDBDatabase): Promise<boolean> {
  const renewal = await renewalIn(database);
  if (renewal === undefined) return false;
  const articles = await articlesAfter(renewal, database);
  const frequency = await heldFrequency();
  const renewed = await Promise.all(articles.map((article) => renewedArticle(article, frequency)));
  const added = renewed.filter((one) => one !== undefined);
  const held = new Set(await allRows(database));
  const index = added.length === 0 ? undefined : await extended(database, added, held, held.size);

  const last = articles.at(-1)?.row;
  await atOnce(database, ['articles', 'segments', 'state'], (transaction) => {
    const store = transaction.objectStore('articles');
    for (const { article, row } of added) {
      const { postings: _, ...record } = article;
      store.put({ ...record, row });
    }
    // Without its text an article cannot be found any more; deleted, it can be collected again.
    articles.forEach(({ row }, i) => {
      if (renewed[i] === undefined) store.delete(row);
    });
    for (const { id } of index?.merged ?? []) transaction.objectStore('segments').delete(id);
    if (index !== undefined) transaction.objectStore('segments').add(index.segment);
    if (last === undefined) transaction.objectStore('state').delete('renewal');
    else transaction.objectStore('state').put({ ...renewal, done: last }, 'renewal');
  });
  return last !== undefined;
}

async function articlesAfter({ done, last }: Renewal, database: IDBDatabase): Promise<HeldArticle[]> {
  // A range must not be empty.
  if (done >= last) return [];
  const store = database.transaction('articles').objectStore('articles');
  return requested(store.getAll(IDBKeyRange.bound(done, last, true), BATCH) as IDBRequest<HeldArticle[]>);
}

async function renewedArticle(
  article: HeldArticle,
  frequency: DocumentFrequency,
): Promise<{ article: NewArticle; row: number } | undefined> {
  const { row, text, tokens: _tokens, skeleton: _skeleton, ownWords: _ownWords, ...facts } = article;
  const words = text === undefined ? undefined : await gunzip(text).catch(() => undefined);
  if (text === undefined || words === undefined) return undefined;
  return { article: { ...fingerprinted(facts, words, frequency), text }, row };
}
