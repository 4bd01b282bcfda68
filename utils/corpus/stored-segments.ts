import { requested } from './database.ts';
import { DamagedIndexError } from './errors.ts';

/** An index segment at rest. `rows` is how many articles it was made from; it steers merging. */
export interface StoredSegment {
  id: number;
  rows: number;
  file: Blob;
  /** Shingles that were left out of it because too many articles hold them, ascending. */
  frequent?: Uint32Array;
}

/**
 * What the index consists of: the numbers of its segments and how many articles are held. Written in the same
 * transaction as these, so that a lost or a foreign record shows: it is never taken for “nothing found”.
 */
interface IndexRoot {
  segments: number[];
  articles: number;
}

/** The name of its record; installations that have stored nothing since there is one have none. */
export const ROOT = 'index';

/** The index as it is stored, all of it at one moment. */
export interface StoredIndex {
  segments: StoredSegment[];
  articles: number;
}

/** Reads the index. Rejects with `StorageError`, and with `DamagedIndexError` where something of it is missing. */
export const storedIndex = (database: IDBDatabase): Promise<StoredIndex> =>
  indexIn(database.transaction(['articles', 'segments', 'state']));

/** Reads the index in a transaction of all three stores. */
export async function indexIn(transaction: IDBTransaction): Promise<StoredIndex> {
  const [segments, articles, root] = await Promise.all([
    answerOf(() => transaction.objectStore('segments').getAll() as IDBRequest<unknown>),
    answerOf(() => transaction.objectStore('articles').count() as IDBRequest<unknown>),
    answerOf(() => transaction.objectStore('state').get(ROOT) as IDBRequest<unknown>),
  ]);
  if (!Array.isArray(segments) || !segments.every(isSegment) || typeof articles !== 'number')
    throw new DamagedIndexError('a segment is not whole');
  if (!isOf(root, segments, articles)) throw new DamagedIndexError('a part of the index is missing');
  return { segments, articles };
}

/** Where asking fails, the other answers are not left without anybody who waits for them. */
const answerOf = async (ask: () => IDBRequest<unknown>): Promise<unknown> => requested(ask());

function isOf(root: unknown, segments: readonly StoredSegment[], articles: number): boolean {
  if (root === undefined) return segments.length > 0 || articles === 0;
  if (!isRoot(root) || root.articles !== articles || root.segments.length !== segments.length) return false;
  return segments.every(({ id }) => root.segments.includes(id));
}

const isRoot = (value: unknown): value is IndexRoot =>
  typeof value === 'object' &&
  value !== null &&
  'segments' in value &&
  Array.isArray(value.segments) &&
  'articles' in value;

const isSegment = (value: unknown): value is StoredSegment =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'number' &&
  'rows' in value &&
  typeof value.rows === 'number' &&
  'file' in value &&
  value.file instanceof Blob &&
  (!('frequent' in value) || value.frequent === undefined || value.frequent instanceof Uint32Array);

/** What a writing transaction does to the index. */
export interface IndexChange {
  /** Segments that stay. */
  kept: readonly StoredSegment[];
  /** Segments that are merged into the added one. */
  merged: readonly StoredSegment[];
  added?: Omit<StoredSegment, 'id'> | undefined;
  /** How many articles are held afterwards. */
  articles: number;
}

/** Writes a change of the index, and what it consists of then. */
export function writeIndex(
  transaction: IDBTransaction,
  { kept, merged, added, articles }: IndexChange,
): void {
  const store = transaction.objectStore('segments');
  const state = transaction.objectStore('state');
  for (const { id } of merged) store.delete(id);
  const segments = kept.map(({ id }) => id);
  const root = (ids: number[]): IndexRoot => ({ segments: ids, articles });
  if (added === undefined) {
    state.put(root(segments), ROOT);
    return;
  }
  const request = store.add(added) as IDBRequest<number>;
  request.addEventListener('success', () => void state.put(root([...segments, request.result]), ROOT));
}
