import { CORPUS_LOCK } from './article-store.ts';
import { atOnce, inDatabase, requested } from './database.ts';
import { PACK_LOCK } from './pack-opening.ts';

/**
 * Deletes what the database holds, in one transaction: articles, index, packs, whom packs are taken from. That there may
 * be copies outside of it stays noted. Waits for whoever is writing. Rejects with `StorageError`.
 */
export const emptyDatabase = (locks: LockManager = navigator.locks): Promise<void> =>
  locks.request(CORPUS_LOCK, () => locks.request(PACK_LOCK, () => inDatabase(emptied)));

async function emptied(database: IDBDatabase): Promise<void> {
  const copied: unknown = await requested(database.transaction('state').objectStore('state').get('copied'));
  const stores = [...database.objectStoreNames];
  await atOnce(database, stores, (transaction) => {
    for (const store of stores) transaction.objectStore(store).clear();
    if (copied === true) transaction.objectStore('state').put(true, 'copied');
  });
}
