import { CORPUS_LOCK } from './article-store.ts';
import { atOnce, inDatabase } from './database.ts';
import { ROOT } from './stored-segments.ts';

/** Deletes all articles and the index, damaged or not, all or nothing. Rejects with `StorageError`. */
export const eraseArticles = (locks: LockManager = navigator.locks): Promise<void> =>
  // Who is adding articles reads and writes in several steps: none of them may see half of it gone.
  locks.request(CORPUS_LOCK, () =>
    inDatabase((database) =>
      atOnce(database, ['articles', 'segments', 'state'], (transaction) => {
        transaction.objectStore('articles').clear();
        transaction.objectStore('segments').clear();
        // Of what else is noted there only these are about articles; a pack is deleted by itself.
        transaction.objectStore('state').delete('renewal');
        transaction.objectStore('state').delete(ROOT);
      }),
    ),
  );
