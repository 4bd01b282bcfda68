// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { addArticles } from '../../utils/corpus/article-store.ts';
import { atOnce, inDatabase } from '../../utils/corpus/database.ts';
import { eraseArticles } from '../../utils/corpus/erase-articles.ts';
import { DamagedIndexError } from '../../utils/corpus/errors.ts';
import { forgetCorpus, liveCorpus } from '../../utils/corpus/live-corpus.ts';
import { rawArticle } from '../../utils/corpus/raw-article.ts';
import { renewCollected } from '../../utils/corpus/renewal.ts';
import { gzip } from '../../utils/corpus/gzip.ts';
import { wordsOfArticle } from './made-pack.ts';

const locks = {
  request: async (_: string, work: (lock: null) => unknown) => work(null),
} as unknown as LockManager;

async function add(id: number): Promise<void> {
  const line = {
    id: `a${id}`,
    lang: 'en' as const,
    url: 'https://paper.example/',
    title: 'Pier',
    timeCertain: true,
  };
  const { record, clean } = rawArticle({ ...line, text: wordsOfArticle(id) });
  await addArticles([{ ...record, text: await gzip(clean) }], locks);
}

const change = (store: string, work: (store: IDBObjectStore) => void): Promise<void> =>
  inDatabase((database) => atOnce(database, [store], (transaction) => work(transaction.objectStore(store))));

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  forgetCorpus();
  await add(1);
  await add(2);
});

const held = async (): Promise<number> => {
  forgetCorpus();
  return (await liveCorpus()).compared.articles;
};

test.each<[string, () => Promise<void>, number]>([
  ['a segment is lost', () => change('segments', (store) => store.clear()), 2],
  ['an article is lost', () => change('articles', (store) => store.delete(1)), 1],
  ['the list is of other things', () => change('state', (store) => store.put({ seven: 7 }, 'index')), 2],
])('where %s the index is damaged, is not written to, and is made anew', async (_, damage, left) => {
  await damage();
  await expect(held()).rejects.toThrow(DamagedIndexError);
  await expect(add(3)).rejects.toThrow(DamagedIndexError);
  expect(await renewCollected(locks)).toBe(true);
  expect(await held()).toBe(left);
  await add(3);
  expect(await held()).toBe(left + 1);
});

test('an older release has no list: that is no damage, and the next article makes one', async () => {
  await change('state', (store) => store.clear());
  expect(await held()).toBe(2);
  await add(3);
  await change('segments', (store) => store.clear());
  await expect(held()).rejects.toThrow(DamagedIndexError);
});

test('articles without any index are damaged, whatever release left them', async () => {
  await change('state', (store) => store.clear());
  await change('segments', (store) => store.clear());
  await expect(held()).rejects.toThrow(DamagedIndexError);
});

test('an index that was emptied to be made anew, and of which that is not noted, is made anew', async () => {
  await change('segments', (store) => store.clear());
  await change('state', (store) => store.put({ segments: [], articles: 2 }, 'index'));
  await expect(held()).rejects.toThrow(DamagedIndexError);
  expect(await renewCollected(locks)).toBe(true);
  expect(await held()).toBe(2);
});

test('an article whose record has changed is not compared with, and is made anew from its text', async () => {
  await change('articles', (store) => {
    const request = store.get(1);
    request.addEventListener('success', () => {
      const { skeleton, ...rest } = request.result as { skeleton: Uint8Array };
      store.put({ ...rest, skeleton: skeleton.with(3, (skeleton[3] ?? 0) ^ 1) });
    });
  });
  forgetCorpus();
  await expect((await liveCorpus()).articles([1])).rejects.toThrow(DamagedIndexError);
  expect(await renewCollected(locks)).toBe(true);
  forgetCorpus();
  expect(await (await liveCorpus()).articles([1])).toHaveLength(1);
});

test('an index that is damaged while it is made anew is made anew from the start', async () => {
  await change('segments', (store) => store.clear());
  await change('state', (store) => store.put({ reason: 'index-damaged', done: 1, last: 2 }, 'renewal'));
  expect(await renewCollected(locks)).toBe(true);
  expect(await held()).toBe(2);
  expect(await renewCollected(locks)).toBe(false);
});

test('deleting the articles deletes the list as well', async () => {
  await eraseArticles(locks);
  expect(await held()).toBe(0);
});
