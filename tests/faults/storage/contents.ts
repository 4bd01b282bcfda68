import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { openDatabase } from '../../../utils/corpus/database.ts';

type Record = [key: IDBValidKey, value: unknown];

/** What a database holds, as it is stored. */
export type Contents = ReadonlyMap<string, readonly Record[]>;

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(new Error('the stand-in fails', { cause: request.error })),
    );
  });

/** Everything that is stored now. */
export async function contentsNow(): Promise<Contents> {
  const database = await openDatabase();
  const stores = [...database.objectStoreNames];
  const transaction = database.transaction(stores);
  const read = await Promise.all(
    stores.map(async (name) => {
      const store = transaction.objectStore(name);
      const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
      return [name, keys.map((key, i): Record => [key, values[i]])] as const;
    }),
  );
  database.close();
  return new Map(read);
}

/** A new database that holds these things and nothing else. */
export async function restored(contents: Contents): Promise<void> {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const database = await openDatabase();
  const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
  const end = new Promise((resolve) => transaction.addEventListener('complete', resolve));
  for (const [name, records] of contents) {
    const store = transaction.objectStore(name);
    for (const [key, value] of records) store.put(value, ...(store.keyPath === null ? [key] : []));
  }
  await end;
  database.close();
}

/** The articles with their texts: what is the user's own. */
export const articlesOf = (contents: Contents): Map<string, string> =>
  new Map(
    (contents.get('articles') ?? []).map(([row, value]) => {
      const { card, text } = value as { card?: { key: string }; text?: Uint8Array };
      return [card?.key ?? String(row), text === undefined ? '' : Buffer.from(text).toString('base64')];
    }),
  );
