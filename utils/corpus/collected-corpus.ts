import { PROVING_ARTICLES } from '../fingerprint/document-frequency.ts';
import type { DocumentFrequency } from '../fingerprint/selection.ts';
import type { Compared } from '../policy/verdict.ts';
import type { Edition } from '../ukrinform/article.ts';
import type { Corpus } from './corpus.ts';
import { openDatabase, requested, storedArticles, type StoredSegment, storedSegments } from './database.ts';
import { StorageError } from './errors.ts';
import { FrequentKeys } from './frequent-keys.ts';
import { openSegment } from './segment.ts';

/** What was collected, as a corpus. Rejects with `CheckError` when it cannot be read. */
export async function collectedCorpus(database: IDBDatabase): Promise<Corpus> {
  const stored = await storedSegments(database);
  const segments = await Promise.all(stored.map(async ({ file }) => openSegment(await file.arrayBuffer())));
  const compared = await comparedIn(database);
  return {
    segments,
    compared,
    ...(compared.articles < PROVING_ARTICLES ? {} : { isFormula: frequentIn(stored).has }),
    articles: (rows) => storedArticles(database, rows),
    rowOf: (key) =>
      requested(
        database.transaction('articles').objectStore('articles').index('key').getKey(key) as IDBRequest<
          number | undefined
        >,
      ),
    close: () => database.close(),
  };
}

const frequentIn = (segments: readonly StoredSegment[]): FrequentKeys =>
  new FrequentKeys(segments.flatMap(({ frequent = new Uint32Array() }) => [...frequent]));

/** In how many held articles a shingle occurs, as far as the index knows; what postings are selected by. */
export async function heldFrequency(): Promise<DocumentFrequency> {
  const database = await openDatabase();
  try {
    return frequentIn(await storedSegments(database)).frequency;
  } finally {
    database.close();
  }
}

/** How many articles are held, of which editions, from when to when. */
export async function comparedIn(database: IDBDatabase): Promise<Compared> {
  const store = database.transaction('articles').objectStore('articles');
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

function distinctKeys(index: IDBIndex): Promise<IDBValidKey[]> {
  return new Promise((resolve, reject) => {
    const keys: IDBValidKey[] = [];
    const request = index.openKeyCursor(null, 'nextunique');
    request.addEventListener('error', () =>
      reject(new StorageError('a cursor failed', { cause: request.error })),
    );
    request.addEventListener('success', () => {
      const cursor = request.result;
      if (cursor === null) return resolve(keys);
      keys.push(cursor.key);
      cursor.continue();
    });
  });
}

/** The keys of all collected articles. */
export const collectedKeys = async (database: IDBDatabase): Promise<string[]> => {
  const index = database.transaction('articles').objectStore('articles').index('key');
  return (await distinctKeys(index)).map(String);
};
