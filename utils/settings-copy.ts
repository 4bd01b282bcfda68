import { atOnce, inDatabase, requested } from './corpus/database.ts';

// A second copy of the settings, in the database: `storage.local` lies in files of its own, and a browser that finds
// those damaged empties them or refuses every call from then on.

const NAME = 'settings';

/** The copied settings under their names, unchecked; undefined where none were copied. Rejects with `StorageError`. */
export async function copiedSettings(): Promise<Record<string, unknown> | undefined> {
  const held: unknown = await inDatabase((database) =>
    requested(database.transaction('state').objectStore('state').get(NAME)),
  );
  return typeof held === 'object' && held !== null ? { ...held } : undefined;
}

/** Copies settings in place of what was copied before. Rejects with `StorageError`. */
export const copySettings = (values: Record<string, unknown>): Promise<void> =>
  inDatabase((database) =>
    atOnce(database, ['state'], (transaction) => {
      transaction.objectStore('state').put(values, NAME);
    }),
  );

/** Forgets the copy. Rejects with `StorageError`. */
export const forgetCopy = (): Promise<void> =>
  inDatabase((database) =>
    atOnce(database, ['state'], (transaction) => {
      transaction.objectStore('state').delete(NAME);
    }),
  );
