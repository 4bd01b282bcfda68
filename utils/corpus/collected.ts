import type { Compared } from '../policy/verdict.ts';
import type { Article } from '../ukrinform/article.ts';
import { addArticles } from './article-store.ts';
import { openDatabase, requested } from './database.ts';
import { comparedIn, heldFrequency } from './collected-corpus.ts';
import { prepared } from './prepare.ts';

/** Stores collected articles with their index entries and compressed texts, all or none. */
export async function addCollected(articles: readonly Article[]): Promise<void> {
  const frequency = await heldFrequency();
  await addArticles(await Promise.all(articles.map((article) => prepared(article, frequency))));
}

/** Which of the keys are held. */
export async function heldKeys(keys: readonly string[]): Promise<Set<string>> {
  const database = await openDatabase();
  try {
    const index = database.transaction('articles').objectStore('articles').index('key');
    const rows = await Promise.all(keys.map((key) => requested(index.getKey(key))));
    return new Set(keys.filter((_, i) => rows[i] !== undefined));
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
