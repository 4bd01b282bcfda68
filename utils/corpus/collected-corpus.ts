import { PROVING_ARTICLES } from '../fingerprint/document-frequency.ts';
import type { DocumentFrequency } from '../fingerprint/selection.ts';
import type { Compared } from '../policy/verdict.ts';
import type { Edition } from '../ukrinform/article.ts';
import type { Corpus } from './corpus.ts';
import { blobBytes } from './blob-bytes.ts';
import { inDatabase, ofStorage, requested } from './database.ts';
import { DamagedIndexError, StorageError } from './errors.ts';
import { FrequentKeys } from './frequent-keys.ts';
import { renewalOf } from './renewal-note.ts';
import { openSegment } from './segment.ts';
import { storedArticles } from './stored-articles.ts';
import { indexIn, storedIndex, type StoredSegment } from './stored-segments.ts';

/**
 * What was collected, as a corpus; `compared.missing` says why a part of it is still being fingerprinted anew. Rejects
 * with `CheckError` when it cannot be read.
 */
export async function collectedCorpus(database: IDBDatabase): Promise<Corpus> {
  // All of it is read at one moment: articles may be added at any.
  const transaction = database.transaction(['articles', 'segments', 'state']);
  const [{ segments: stored, articles }, compared, renewal] = await Promise.all([
    indexIn(transaction),
    comparedOf(transaction),
    renewalOf(transaction),
  ]);
  if (compared.articles !== articles) throw new DamagedIndexError('the articles are not all there');
  // An index is emptied to be made anew, and that is noted: where the note was lost, nothing would be found for ever.
  if (articles > 0 && stored.length === 0 && renewal === undefined)
    throw new DamagedIndexError('the articles have no index');
  const segments = await Promise.all(stored.map(async ({ file }) => openSegment(await blobBytes(file))));
  return {
    segments,
    compared: renewal === undefined ? compared : { ...compared, missing: renewal.reason },
    ...(compared.articles < PROVING_ARTICLES ? {} : { isFormula: frequentIn(stored).has }),
    articles: (rows) => storedArticles(database, rows).catch(failed),
    rowOf: (key) => rowOfKey(database, key).catch(failed),
    close: () => database.close(),
  };
}

async function rowOfKey(database: IDBDatabase, key: string): Promise<number | undefined> {
  const index = database.transaction('articles').objectStore('articles').index('key');
  const row: unknown = await requested(index.getKey(key));
  if (row === undefined || typeof row === 'number') return row;
  throw new DamagedIndexError('an article has no number');
}

function failed(error: unknown): never {
  throw ofStorage(error);
}

const frequentIn = (segments: readonly StoredSegment[]): FrequentKeys =>
  new FrequentKeys(segments.flatMap(({ frequent = new Uint32Array() }) => [...frequent]));

/** In how many held articles a shingle occurs, as far as the index knows; what postings are selected by. */
export const heldFrequency = (): Promise<DocumentFrequency> =>
  inDatabase(async (database) => frequentIn((await storedIndex(database)).segments).frequency);

/** How many articles are held, of which editions, from when to when. */
export const comparedIn = (database: IDBDatabase): Promise<Compared> =>
  comparedOf(database.transaction('articles'));

async function comparedOf(transaction: IDBTransaction): Promise<Compared> {
  const store = transaction.objectStore('articles');
  const published = store.index('published');
  const [articles, editions, oldest, newest] = await Promise.all([
    requested(store.count()),
    distinctKeys(store.index('edition')),
    requested(published.openKeyCursor(null, 'next')),
    requested(published.openKeyCursor(null, 'prev')),
  ]);
  return {
    articles,
    editions: editions as Edition[],
    ...(oldest === null ? {} : { from: Number(oldest.key) }),
    ...(newest === null ? {} : { to: Number(newest.key) }),
  };
}

async function distinctKeys(index: IDBIndex): Promise<IDBValidKey[]> {
  const keys: IDBValidKey[] = [];
  const request = index.openKeyCursor(null, 'nextunique');
  // The same request is answered again after each step.
  for (let cursor = await requested(request); cursor !== null; cursor = await requested(request)) {
    if (!(cursor instanceof IDBCursor)) throw new StorageError('what is read is no place in an index');
    keys.push(cursor.key);
    cursor.continue();
  }
  return keys;
}

/** The keys of all collected articles. */
export const collectedKeys = async (database: IDBDatabase): Promise<string[]> => {
  const index = database.transaction('articles').objectStore('articles').index('key');
  return (await distinctKeys(index)).map(String);
};
