import { inDatabase, requested } from './database.ts';
import { gunzip } from './gzip.ts';
import { isArticle } from './stored-articles.ts';

/**
 * The text of a collected article by its key; undefined where the article or its text is not held, or does not unpack.
 * Rejects with `StorageError`.
 */
export async function heldText(key: string): Promise<string | undefined> {
  const article: unknown = await inDatabase((database) =>
    requested(
      database.transaction('articles').objectStore('articles').index('key').get(key) as IDBRequest<unknown>,
    ),
  );
  if (!isArticle(article) || article.text === undefined) return undefined;
  return gunzip(article.text).catch(() => undefined);
}
