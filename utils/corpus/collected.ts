import type { Compared } from '../policy/verdict.ts';
import type { Article } from '../ukrinform/article.ts';
import { addArticles } from './article-store.ts';
import { openDatabase, requested } from './database.ts';
import { comparedIn } from './live-corpus.ts';
import { prepared } from './prepare.ts';
import type { HeldArticle } from './record.ts';

/** Stores collected articles with their index entries and compressed texts, all or none. */
export const addCollected = async (articles: readonly Article[]): Promise<void> =>
  addArticles(await Promise.all(articles.map(prepared)));

/** For each held key the moment of its version: modified, else published, in epoch milliseconds. */
export async function heldVersions(keys: readonly string[]): Promise<Map<string, number | undefined>> {
  const database = await openDatabase();
  try {
    const index = database.transaction('articles').objectStore('articles').index('key');
    const held = await Promise.all(
      keys.map((key) => requested(index.get(key) as IDBRequest<HeldArticle | undefined>)),
    );
    return new Map(
      held
        .filter((article) => article !== undefined)
        .map(({ card, modified }) => [card.key, modified ?? card.published]),
    );
  } finally {
    database.close();
  }
}

/** How many articles are held, of which editions, over what time. */
export async function heldSpan(): Promise<Compared> {
  const database = await openDatabase();
  try {
    return await comparedIn(database);
  } finally {
    database.close();
  }
}
