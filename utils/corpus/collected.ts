import type { Compared } from '../policy/verdict.ts';
import type { Article } from '../ukrinform/article.ts';
import { addArticles } from './article-store.ts';
import { inDatabase, requested } from './database.ts';
import { comparedIn, heldFrequency } from './collected-corpus.ts';
import { prepared } from './prepare.ts';

/** Stores collected articles with their index entries and compressed texts, all or none. */
export async function addCollected(articles: readonly Article[]): Promise<void> {
  const frequency = await heldFrequency();
  await addArticles(await Promise.all(articles.map((article) => prepared(article, frequency))));
}

/** Which of the keys are held. */
export const heldKeys = (keys: readonly string[]): Promise<Set<string>> =>
  inDatabase(async (database) => {
    const index = database.transaction('articles').objectStore('articles').index('key');
    const rows = await Promise.all(keys.map(async (key) => requested(index.getKey(key))));
    return new Set(keys.filter((_, i) => rows[i] !== undefined));
  });

/** How many articles are held, of which editions, over what time. */
export const heldSpan = (): Promise<Compared> => inDatabase(comparedIn);
