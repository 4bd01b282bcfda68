import type { Compared } from '../policy/verdict.ts';
import type { Edition } from '../ukrinform/article.ts';
import type { Corpus } from './corpus.ts';
import { openDatabase, requested, storedArticles, storedSegments } from './database.ts';
import { StorageError } from './errors.ts';
import { openSegment } from './segment.ts';

/** A check that began with a corpus that is then forgotten may read it this much longer, in milliseconds. */
const GRACE = 20_000;

/** The corpus in IndexedDB, loaded once per life of the worker. A cache: the worker may die at any line. */
let loaded: Promise<Corpus> | undefined;

/** The held corpus. Rejects with `CheckError` when it cannot be read; the next call tries again. */
export function liveCorpus(): Promise<Corpus> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

/** Articles were added or deleted: the next check loads the corpus anew. */
export function forgetCorpus(): void {
  const old = loaded;
  loaded = undefined;
  // A corpus that did not load has nothing to close, and whoever asked for it has been told.
  void old?.then(
    (corpus) => setTimeout(() => corpus.close(), GRACE),
    () => undefined,
  );
}

async function load(): Promise<Corpus> {
  const database = await openDatabase();
  try {
    return await corpusIn(database);
  } catch (error) {
    database.close();
    throw error;
  }
}

async function corpusIn(database: IDBDatabase): Promise<Corpus> {
  const segments = await Promise.all(
    (await storedSegments(database)).map(async ({ file }) => openSegment(await file.arrayBuffer())),
  );
  return {
    segments,
    compared: await comparedIn(database),
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
