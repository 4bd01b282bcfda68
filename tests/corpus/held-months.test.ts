// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { addArticles } from '../../utils/corpus/article-store.ts';
import { collectedMonths } from '../../utils/corpus/collected-months.ts';
import { inDatabase } from '../../utils/corpus/database.ts';
import { openPack } from '../../utils/corpus/pack-opening.ts';
import { packMonths } from '../../utils/corpus/pack-months.ts';
import { deleteFiles, deletePack, packRecords } from '../../utils/corpus/pack-store.ts';
import { rawArticle } from '../../utils/corpus/raw-article.ts';
import { filesOf } from '../../utils/corpus/manifest.ts';
import { buildContainer } from '../../utils/corpus/pack-container.ts';
import type { Edition } from '../../utils/ukrinform/article.ts';
import { madePack, publisher } from './made-pack.ts';

const locks = {
  request: async (_: string, ...rest: unknown[]) =>
    (rest.at(-1) as (lock: unknown) => Promise<unknown>)({ name: _ }),
} as unknown as LockManager;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('navigator', { locks, storage: { estimate: async () => ({ quota: 1e9, usage: 0 }) } });
});

const words = (seed: string): string => Array.from({ length: 60 }, (_, i) => `${seed}${i}`).join(' ');
const article = (lang: Edition, id: number, publishedAt?: number) =>
  rawArticle({
    id: `${lang}${id}`,
    url: `https://paper.example/${lang}/${id}`,
    lang,
    title: 'Pier',
    timeCertain: true,
    ...(publishedAt === undefined ? {} : { publishedAt }),
    text: words(`${lang}${id}x`),
  }).record;

test('nothing is counted where nothing is held', async () => {
  expect(await collectedMonths()).toEqual({ months: {}, undated: 0 });
  expect(await packMonths({ onProgress: () => undefined })).toEqual({ months: {}, undated: 0 });
});

test('collected articles are counted by month and edition, those without a possible date apart', async () => {
  await addArticles([
    article('uk', 1, Date.UTC(2026, 9, 31, 23)),
    article('uk', 2, Date.UTC(2026, 10, 1)),
    article('en', 3, Date.UTC(2026, 10, 30)),
    article('en', 4),
    article('de', 5, Date.UTC(1970, 0, 1)),
    article('de', 6, Date.UTC(2019, 1, 2)),
  ]);
  expect(await collectedMonths()).toEqual({
    months: { '2019-02': { de: 1 }, '2026-10': { uk: 1 }, '2026-11': { uk: 1, en: 1 } },
    undated: 2,
  });
});

const own = await publisher();
async function open(generation: number, parts: Parameters<typeof madePack>[2]): Promise<void> {
  const { bytes, signature, manifest, files } = await madePack(own, generation, parts);
  const file = await buildContainer(
    bytes,
    signature,
    filesOf(manifest).map(({ sha256 }) => files.get(sha256) ?? new Blob()),
  );
  const opened = await openPack(file, { onProgress: () => undefined, key: own.key, locks });
  expect(opened.result).toBe('done');
}
const ids = (month: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => 1000 + month * 1000 + i);
const blocksCounted = async (): Promise<[number, number][]> => {
  const told: [number, number][] = [];
  await packMonths({ onProgress: (done, of) => told.push([done, of]) });
  return told;
};

test('a pack is counted block by block, once; of the next generation only the new part', async () => {
  const published = Date.UTC(2026, 7, 31);
  await open(1, [{ ids: ids(0, 70), published }]);
  const told: [number, number][] = [];
  const counts = await packMonths({ onProgress: (done, of) => told.push([done, of]) });
  expect(told).toEqual([
    [1, 2],
    [2, 2],
  ]);
  expect(counts).toEqual({ months: { '2026-08': { en: 70 } }, undated: 0 });
  expect(await blocksCounted()).toEqual([]);
  await open(2, [{ ids: ids(0, 70), published }, { ids: ids(1, 3) }]);
  expect(await blocksCounted()).toEqual([[1, 1]]);
  expect(await packMonths({ onProgress: () => undefined })).toEqual({ ...counts, undated: 3 });
});

test('whoever ends the counting has it ended, and nothing is noted', async () => {
  await open(1, [{ ids: ids(0, 70) }]);
  const signal = AbortSignal.abort(new Error('closed'));
  await expect(packMonths({ onProgress: () => undefined, signal })).rejects.toThrow('closed');
  expect(await blocksCounted()).toHaveLength(2);
});

test('of a pack whose file is gone nothing is claimed', async () => {
  await open(1, [{ ids: ids(0, 3) }]);
  const { held } = await packRecords();
  if (held === undefined || 'wrong' in held.manifest) throw new Error('no pack is held');
  await deleteFiles(held.manifest.parts.map(({ cards }) => cards.sha256));
  await expect(packMonths({ onProgress: () => undefined })).rejects.toMatchObject({
    reason: 'index-damaged',
  });
});

test('counts that are no counts are counted again, and a deleted pack leaves none', async () => {
  await open(1, [{ ids: ids(0, 3) }]);
  await blocksCounted();
  await inDatabase(async (database) => {
    const { held } = await packRecords();
    if (held === undefined || 'wrong' in held.manifest) throw new Error('no pack is held');
    const [part] = held.manifest.parts;
    const state = database.transaction('state', 'readwrite').objectStore('state');
    state.put({ [part?.cards.sha256 ?? '']: { months: 'damaged' } }, 'months');
  });
  expect(await blocksCounted()).toHaveLength(1);
  await deletePack();
  expect(await packMonths({ onProgress: () => undefined })).toEqual({ months: {}, undated: 0 });
});
