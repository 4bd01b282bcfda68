// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addArticles } from '../../utils/corpus/article-store.ts';
import { committed, inDatabase } from '../../utils/corpus/database.ts';
import { forgetCorpus, liveCorpus } from '../../utils/corpus/live-corpus.ts';
import { mend } from '../../utils/corpus/mend.ts';
import { mendingAlarm } from '../../utils/corpus/mending.ts';
import type { Manifest } from '../../utils/corpus/manifest.ts';
import { deleteFiles, packRecords, saveFile } from '../../utils/corpus/pack-store.ts';
import { rawArticle } from '../../utils/corpus/raw-article.ts';
import { sha256 } from '../../utils/corpus/signature.ts';
import { FakeOrigin } from './fake-origin.ts';
import { FakeSyncWorld } from './fake-sync-world.ts';
import { madePack, publisher, wordsOfArticle } from './made-pack.ts';

const locks = {
  request: async (_: string, ...rest: unknown[]) => (rest.at(-1) as (lock: unknown) => unknown)({}),
} as unknown as LockManager;
let manifest: Manifest;
let world: FakeSyncWorld;

const collect = (id: number): Promise<void> =>
  addArticles(
    [
      rawArticle({
        id: `c${id}`,
        lang: 'uk',
        url: `https://paper.example/${id}`,
        title: 'Pier',
        text: wordsOfArticle(id),
        timeCertain: true,
      }).record,
    ],
    locks,
  );

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const own = await publisher();
  const pack = await madePack(own, 1, [{ ids: [1000] }]);
  manifest = pack.manifest;
  world = new FakeSyncWorld(new FakeOrigin(pack), own.key);
  await world.live();
  forgetCorpus();
});

const part = () => manifest.parts[0] ?? { postings: manifest.frequent, cards: manifest.frequent };
const storeSegment = (bytes: string): Promise<void> =>
  inDatabase(async (database) => {
    const transaction = database.transaction('segments', 'readwrite');
    transaction.objectStore('segments').add({ rows: 1, file: new Blob([bytes]) });
    await committed(transaction);
  });
const missing = async (): Promise<unknown> => {
  forgetCorpus();
  return (await liveCorpus()).compared.missing;
};
const alarm = async (): Promise<unknown> => fakeBrowser.alarms.get(mendingAlarm);

async function oldManifest(): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify({ ...manifest, scheme: 1 }));
  const held = { bytes, hash: await sha256(bytes), validators: {}, parts: [], opened: false };
  await inDatabase(async (database) => {
    const transaction = database.transaction('state', 'readwrite');
    transaction.objectStore('state').put(held, 'pack');
    await committed(transaction);
  });
}

describe('collected articles answer while the pack cannot be read, but “nothing found” is not said', () => {
  beforeEach(() => collect(7));

  test.each<[string, () => Promise<unknown>, string]>([
    ['a file of it is lost', () => deleteFiles([part().postings.sha256]), 'index-damaged'],
    ['a file of it is cut', () => saveFile(part().cards.sha256, new Blob(['x'])), 'index-damaged'],
    [
      'a file of it is damaged',
      () => saveFile(part().postings.sha256, new Blob([new Uint8Array(part().postings.bytes)])),
      'index-damaged',
    ],
    ['it is of another scheme', oldManifest, 'pack-version'],
  ])('because %s', async (_, damage, reason) => {
    await damage();
    expect(await missing()).toBe(reason);
    const corpus = await liveCorpus();
    expect(corpus.compared).toMatchObject({ articles: 1, editions: ['uk'] });
    expect(await corpus.rowOf('c7')).toBe(1);
    expect(await alarm()).toBeDefined();
  });
});

test('the pack answers while the collected articles cannot be read, but “nothing found” is not said', async () => {
  await storeSegment('damaged!');
  expect(await missing()).toBe('index-damaged');
  expect(await (await liveCorpus()).rowOf('en:1000')).toBe(0);
  expect(await alarm()).toBeDefined();
});

test('where neither can be read, that is all there is to say', async () => {
  await storeSegment('damaged!');
  await deleteFiles([part().postings.sha256]);
  forgetCorpus();
  await expect(liveCorpus()).rejects.toMatchObject({ reason: 'index-damaged' });
});

test('an article that cannot be read when it is needed ends that check, and is mended', async () => {
  const { cards } = part();
  const bytes = new Uint8Array((await storedBytes(cards.sha256)) ?? []);
  await saveFile(cards.sha256, new Blob([bytes.fill(0, -20)]));
  forgetCorpus();
  const corpus = await liveCorpus();
  const row = (await corpus.rowOf('en:1000')) ?? 0;
  await expect(corpus.articles([row])).rejects.toMatchObject({ reason: 'index-damaged' });
  expect(await alarm()).toBeDefined();
});

const storedBytes = (name: string): Promise<ArrayBuffer | undefined> =>
  inDatabase(
    (database) =>
      new Promise((resolve) => {
        const request = database.transaction('packFiles').objectStore('packFiles').get(name);
        request.addEventListener('success', () =>
          resolve((request.result as { file: Blob } | undefined)?.file.arrayBuffer()),
        );
      }),
  );

test('mended, a damaged file is deleted and fetched again', async () => {
  await saveFile(part().postings.sha256, new Blob(['x']));
  await fakeBrowser.storage.local.set({ packSync: { ...world.saved, next: Date.now() + 1000 } });
  await mend(locks);
  expect((await packRecords()).files.has(part().postings.sha256)).toBe(false);
  const { packSync } = await fakeBrowser.storage.local.get('packSync');
  expect(packSync).toMatchObject({ next: 0 });
  world.clock += 86_400_000;
  await world.live();
  expect(await missing()).toBeUndefined();
  expect(await alarm()).toBeUndefined();
});

test('what cannot be mended is tried again after an hour, not at every page', async () => {
  await deleteFiles([part().postings.sha256]);
  await collect(7);
  await mend(locks);
  await missing();
  expect(await alarm()).toBeUndefined();
  await fakeBrowser.storage.local.set({ mended: Date.now() - 3_600_001 });
  await missing();
  expect(await alarm()).toBeDefined();
});

test.each<[string, (held: Record<string, unknown>) => Record<string, unknown> | undefined]>([
  ['one bit of its list', ({ bytes, ...held }) => ({ ...held, bytes: (bytes as Uint8Array).with(30, 0) })],
  ['which parts are held', (held) => ({ ...held, parts: [] })],
  ['its whole record', () => undefined],
])('a pack that has lost %s is not answered from, and the same generation mends it', async (_, change) => {
  await inDatabase(async (database) => {
    const transaction = database.transaction('state', 'readwrite');
    const state = transaction.objectStore('state');
    const request = state.get('pack') as IDBRequest<Record<string, unknown>>;
    request.addEventListener('success', () => {
      const changed = change(request.result);
      if (changed === undefined) state.delete('pack');
      else state.put(changed, 'pack');
    });
    await committed(transaction);
  });
  expect(await missing()).toBe('index-damaged');
  await mend(locks);
  world.clock += 86_400_000;
  await world.live();
  expect(world.saved.fault).toBe('');
  expect(await missing()).toBeUndefined();
  expect(await (await liveCorpus()).rowOf('en:1000')).toBeDefined();
});

test('whom packs are taken from is known from the held pack too', async () => {
  const { trust } = await packRecords();
  expect(trust).toMatchObject({ generation: 1 });
  await inDatabase(async (database) => {
    const transaction = database.transaction('state', 'readwrite');
    transaction.objectStore('state').delete('trust');
    await committed(transaction);
  });
  expect((await packRecords()).trust).toEqual(trust);
});
