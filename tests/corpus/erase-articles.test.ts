// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { addArticles } from '../../utils/corpus/article-store.ts';
import { heldKeys, heldSpan } from '../../utils/corpus/collected.ts';
import { openDatabase } from '../../utils/corpus/database.ts';
import { eraseArticles } from '../../utils/corpus/erase-articles.ts';
import { forgetCorpus, liveCorpus } from '../../utils/corpus/live-corpus.ts';
import { rawArticle } from '../../utils/corpus/raw-article.ts';

const words = (seed: string): string => Array.from({ length: 60 }, (_, i) => `${seed}${i}`).join(' ');
const article = (id: number) => {
  const url = `https://www.ukrinform.net/rubric-society/${id}-pier.html`;
  const line = { id: String(id), url, lang: 'en' as const, title: 'Pier', timeCertain: true };
  return rawArticle({ ...line, text: words(`a${id}x`) }).record;
};
const keys = ['en:4100001', 'en:4100002'];

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  forgetCorpus();
  await addArticles([article(4100001), article(4100002)]);
});

test('nothing is held any more, neither articles nor index', async () => {
  expect(await heldKeys(keys)).toEqual(new Set(keys));
  await eraseArticles();
  expect(await heldKeys(keys)).toEqual(new Set());
  expect(await heldSpan()).toEqual({ articles: 0, editions: [] });
  forgetCorpus();
  expect((await liveCorpus()).segments).toEqual([]);
});

test('what is added afterwards is held', async () => {
  await eraseArticles();
  await addArticles([article(4100002)]);
  expect(await heldKeys(keys)).toEqual(new Set(['en:4100002']));
});

test('a damaged index is deleted with the rest, and the next check finds a sound one', async () => {
  const database = await openDatabase();
  const segments = database.transaction('segments', 'readwrite').objectStore('segments');
  segments.add({ rows: 1, file: new Blob(['damaged!']) });
  database.close();
  forgetCorpus();
  await expect(liveCorpus()).rejects.toMatchObject({ reason: 'index-damaged' });
  await eraseArticles();
  expect((await liveCorpus()).compared.articles).toBe(0);
});

test('deleting waits for who is adding, and the other way round: no half of an addition stays', async () => {
  await Promise.all([addArticles([article(4100003)]), eraseArticles(), addArticles([article(4100004)])]);
  forgetCorpus();
  const { segments, compared } = await liveCorpus();
  expect([segments.length, compared.articles]).toEqual([1, 1]);
  expect(await heldKeys(['en:4100003', 'en:4100004'])).toEqual(new Set(['en:4100004']));
});
