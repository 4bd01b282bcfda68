import { within } from '../within.ts';
import { StorageError } from './errors.ts';

const NAME = 'dzherelo';
const VERSION = 2;
/** A database that does not open in this time is treated as failed; `blocked` may otherwise never end. */
const OPEN_LIMIT = 3000;
/** A request that is answered later counts as failed: a check must still come to its end, and say why. */
const ANSWER_LIMIT = 10_000;
/** A quarter of a gigabyte may be on its way to a slow disk; what takes longer than this will not end. */
const COMMIT_LIMIT = 120_000;

/** Opens the database, creating it on first use. Rejects with `StorageError`, never hangs. */
export function openDatabase(factory: IDBFactory = indexedDB): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    let late = false;
    const failed = (cause?: unknown): void =>
      reject(new StorageError('the database does not open', { cause }));
    const timer = setTimeout(() => {
      late = true;
      failed();
    }, OPEN_LIMIT);
    const request = requestedOpening(factory, failed);
    if (request === undefined) return clearTimeout(timer);
    request.addEventListener('upgradeneeded', ({ oldVersion }) => upgrade(request.result, oldVersion));
    request.addEventListener('error', () => {
      clearTimeout(timer);
      failed(request.error);
    });
    request.addEventListener('success', () => {
      clearTimeout(timer);
      // Nobody waits for it any more.
      if (late) return request.result.close();
      // Another context wants to upgrade or delete: let it.
      request.result.addEventListener('versionchange', () => request.result.close());
      resolve(request.result);
    });
  });
}

/** Where storage is forbidden altogether, `open` throws instead of failing. */
function requestedOpening(
  factory: IDBFactory,
  failed: (cause: unknown) => void,
): IDBOpenDBRequest | undefined {
  try {
    return factory.open(NAME, VERSION);
  } catch (error) {
    failed(error);
    return undefined;
  }
}

/** Adds what an older version lacks; what is there stays as it is. */
function upgrade(database: IDBDatabase, from: number): void {
  if (from < 1) createArticleStores(database);
  if (from < 2) createPackStores(database);
}

function createPackStores(database: IDBDatabase): void {
  database.createObjectStore('packFiles', { keyPath: 'sha256' });
  // One record each, under its name: the held pack, the one that is coming, whom packs are taken from, the renewal.
  database.createObjectStore('state');
}

function createArticleStores(database: IDBDatabase): void {
  const articles = database.createObjectStore('articles', { keyPath: 'row', autoIncrement: true });
  articles.createIndex('key', 'card.key', { unique: true });
  articles.createIndex('published', 'card.published');
  articles.createIndex('edition', 'card.edition');
  database.createObjectStore('segments', { keyPath: 'id', autoIncrement: true });
}

/** Opens the database for one piece of work and closes it afterwards. What the browser refuses is a `StorageError`. */
export async function inDatabase<T>(work: (database: IDBDatabase) => Promise<T>): Promise<T> {
  const database = await openDatabase();
  try {
    return await work(database);
  } catch (error) {
    throw ofStorage(error);
  } finally {
    database.close();
  }
}

/** What the database throws, as where it was closed meanwhile, is a fault of storage too. */
export const ofStorage = (error: unknown): unknown =>
  error instanceof DOMException ? new StorageError('the database refuses', { cause: error }) : error;

/** The value of one request. Rejects with `StorageError`, also where there is no answer. */
export function requested<T>(request: IDBRequest<T>): Promise<T> {
  const answer = new Promise<T>((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(new StorageError('a request failed', { cause: request.error })),
    );
  });
  return within(answer, ANSWER_LIMIT, () => new StorageError('a request is not answered'));
}

/** Resolves when the transaction is on disk, rejects with `StorageError` when it was rolled back, or is by now. */
export function committed(transaction: IDBTransaction): Promise<void> {
  const end = new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () =>
      reject(new StorageError('a transaction was rolled back', { cause: transaction.error })),
    );
  });
  return within(end, COMMIT_LIMIT, () => {
    rollBack(transaction);
    return new StorageError('a transaction does not end');
  });
}

function rollBack(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has come to an end of its own.
  }
}

/** Writes in one transaction, to disk: all that is asked for, or nothing when asking for it fails. */
export async function atOnce(
  database: IDBDatabase,
  stores: readonly string[],
  work: (transaction: IDBTransaction) => void,
): Promise<void> {
  const transaction = database.transaction([...stores], 'readwrite', { durability: 'strict' });
  const done = committed(transaction);
  try {
    work(transaction);
  } catch (error) {
    // What was asked for before the error would be committed otherwise.
    done.catch(() => undefined);
    rollBack(transaction);
    throw error;
  }
  await done;
}
