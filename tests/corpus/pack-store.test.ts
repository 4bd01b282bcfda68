// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { addArticles } from '../../utils/corpus/article-store.ts';
import { openDatabase } from '../../utils/corpus/database.ts';
import { forgetCorpus, liveCorpus } from '../../utils/corpus/live-corpus.ts';
import { deletePack, packRecords, saveFile } from '../../utils/corpus/pack-store.ts';
import { rawArticle } from '../../utils/corpus/raw-article.ts';
import { FakeOrigin } from './fake-origin.ts';
import { foundIn, FakeSyncWorld } from './fake-sync-world.ts';
import { madePack, publisher, wordsOfArticle } from './made-pack.ts';

const collected = () =>
  rawArticle({
    id: 'a',
    lang: 'en',
    url: 'https://paper.example/a',
    title: 'Pier',
    text: wordsOfArticle(500),
    timeCertain: true,
  }).record;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  forgetCorpus();
});

/** A database as the version before packs made it. */
const firstVersion = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('dzherelo', 1);
    request.addEventListener('upgradeneeded', () => {
      const articles = request.result.createObjectStore('articles', { keyPath: 'row', autoIncrement: true });
      articles.createIndex('key', 'card.key', { unique: true });
      articles.createIndex('published', 'card.published');
      articles.createIndex('edition', 'card.edition');
      request.result.createObjectStore('segments', { keyPath: 'id', autoIncrement: true });
    });
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
  });

/** All records of both stores. */
const contents = async (database: IDBDatabase): Promise<unknown[][]> => {
  const transaction = database.transaction(['articles', 'segments']);
  return await Promise.all(
    ['articles', 'segments'].map(
      (name) =>
        new Promise<unknown[]>((resolve) => {
          const request = transaction.objectStore(name).getAll();
          request.addEventListener('success', () => resolve(request.result));
        }),
    ),
  );
};

test('a database of the version before packs keeps all articles and their index', async () => {
  await addArticles([collected()]);
  const now = await openDatabase();
  const held = await contents(now);
  now.close();
  vi.stubGlobal('indexedDB', new IDBFactory());
  const before = await firstVersion();
  const transaction = before.transaction(['articles', 'segments'], 'readwrite');
  ['articles', 'segments'].forEach((name, i) => {
    for (const record of held[i] ?? []) transaction.objectStore(name).add(record);
  });
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  // The old version may still be open in another page: it makes room.
  before.addEventListener('versionchange', () => before.close());

  const after = await openDatabase();
  expect(await contents(after)).toEqual(held);
  after.close();
  expect((await liveCorpus()).compared.articles).toBe(1);
  expect(await packRecords()).toMatchObject({ held: undefined, coming: undefined, trust: undefined });
  await saveFile('0'.repeat(64), new Blob(['x']));
  expect((await packRecords()).files.size).toBe(1);
});

test('deleting the pack leaves collected articles, and an older pack is still refused', async () => {
  const own = await publisher();
  const origin = new FakeOrigin(await madePack(own, 5, [{ ids: [1000] }]));
  const world = new FakeSyncWorld(origin, own.key);
  await addArticles([collected()]);
  await world.live();
  forgetCorpus();
  expect((await liveCorpus()).compared.articles).toBe(2);
  await deletePack();
  forgetCorpus();
  expect((await liveCorpus()).compared.articles).toBe(1);
  expect((await packRecords()).files.size).toBe(0);
  origin.pack = await madePack(own, 4, [{ ids: [1000] }]);
  world.clock += 86_400_000;
  await world.live();
  expect(world.saved.fault).toBe('rollback');
  origin.pack = await madePack(own, 6, [{ ids: [1000] }]);
  world.clock = world.saved.notBefore;
  await world.live();
  expect(await foundIn([1000])).toEqual([1000]);
});

test.each([1, 2, 3, 4])(
  'a disk that is full at file %i: older parts go, what is left is whole',
  async (at) => {
    const own = await publisher();
    const origin = new FakeOrigin(await madePack(own, 1, [{ ids: [10], tier: 'old' }, { ids: [1000] }]));
    const world = new FakeSyncWorld(origin, own.key);
    world.wantsOld = true;
    await world.live();
    expect(await foundIn([10, 1000])).toEqual([10, 1000]);

    origin.pack = await madePack(own, 2, [{ ids: [11], tier: 'old' }, { ids: [2000] }]);
    world.clock += 86_400_000;
    const full = fullAt(at);
    await world.live();
    full.restore();
    expect(world.saved.fault).toBe('');
    expect(await foundIn([10, 11, 1000, 2000])).toEqual([2000]);
    expect(world.saved.narrowUntil).toBeGreaterThan(world.clock);
  },
);

test('a disk that stays full: the last good generation stays, without its older part', async () => {
  const own = await publisher();
  const origin = new FakeOrigin(await madePack(own, 1, [{ ids: [10], tier: 'old' }, { ids: [1000] }]));
  const world = new FakeSyncWorld(origin, own.key);
  world.wantsOld = true;
  await world.live();
  await addArticles([collected()]);
  origin.pack = await madePack(own, 2, [{ ids: [11], tier: 'old' }, { ids: [2000] }]);
  world.clock += 86_400_000;
  const full = fullAt(1, Infinity);
  await world.live();
  full.restore();
  expect(world.saved.fault).toBe('no-room');
  expect(await foundIn([10, 11, 1000, 2000])).toEqual([1000]);
  forgetCorpus();
  expect((await liveCorpus()).compared.articles).toBe(2);
});

/** From the n-th file on that is stored, so many times, the disk is full: the transaction is rolled back. */
function fullAt(n: number, times = 1): { restore(): void } {
  const { put } = IDBObjectStore.prototype;
  let files = 0;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...given
  ) {
    if (this.name !== 'packFiles') return put.apply(this, given);
    files++;
    if (files < n || files >= n + times) return put.apply(this, given);
    const request = put.apply(this, given);
    const { transaction } = this;
    queueMicrotask(() => {
      Object.defineProperty(transaction, 'error', {
        value: new DOMException('no room', 'QuotaExceededError'),
      });
      transaction.abort();
    });
    return request;
  });
  return { restore: () => spy.mockRestore() };
}
