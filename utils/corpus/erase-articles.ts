import { CORPUS_LOCK } from './article-store.ts';
import { committed, openDatabase } from './database.ts';

/** Deletes all articles and the index, damaged or not, all or nothing. Rejects with `StorageError`. */
export async function eraseArticles(locks: LockManager = navigator.locks): Promise<void> {
  // Who is adding articles reads and writes in several steps: none of them may see half of it gone.
  await locks.request(CORPUS_LOCK, async () => {
    const database = await openDatabase();
    try {
      const stores = ['articles', 'segments', 'state'];
      const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
      const done = committed(transaction);
      transaction.objectStore('articles').clear();
      transaction.objectStore('segments').clear();
      // Of what else is noted there only this is about articles; a pack is deleted by itself.
      transaction.objectStore('state').delete('renewal');
      await done;
    } finally {
      database.close();
    }
  });
}
