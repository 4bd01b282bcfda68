// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { addArticles } from '../../utils/corpus/article-store.ts';
import { articleSum } from '../../utils/corpus/article-sum.ts';
import { hitsOf } from '../../utils/corpus/corpus.ts';
import { committed, inDatabase, requested } from '../../utils/corpus/database.ts';
import { gunzip, gzip } from '../../utils/corpus/gzip.ts';
import { forgetCorpus, liveCorpus } from '../../utils/corpus/live-corpus.ts';
import { rawArticle } from '../../utils/corpus/raw-article.ts';
import type { HeldArticle } from '../../utils/corpus/record.ts';
import { renewCollected } from '../../utils/corpus/renewal.ts';
import { storedIndex } from '../../utils/corpus/stored-segments.ts';
import { pageKeys } from '../../utils/fingerprint/fingerprint.ts';
import { wordsOfArticle } from './made-pack.ts';
import { MortalStorage } from './mortal-storage.ts';

const locks = {
  request: async (_: string, work: (lock: null) => unknown) => work(null),
} as unknown as LockManager;
const ids = Array.from({ length: 120 }, (_, i) => i + 1);

const article = async (id: number) => {
  const line = {
    id: `a${id}`,
    lang: 'en' as const,
    url: `https://paper.example/${id}`,
    title: 'Pier',
    text: `${wordsOfArticle(id)} “The ferry runs again,” said Olena Zhuk.`,
    publishedAt: id * 1000,
    timeCertain: true,
  };
  const { record, clean } = rawArticle(line);
  return { ...record, text: await gzip(clean) };
};

/** Everything that is stored of articles. */
const held = (): Promise<HeldArticle[]> =>
  inDatabase((database) =>
    requested(database.transaction('articles').objectStore('articles').getAll() as IDBRequest<HeldArticle[]>),
  );

async function found(): Promise<number[]> {
  forgetCorpus();
  const corpus = await liveCorpus();
  const all = [];
  for (const id of ids) {
    const rows = new Set(hitsOf(corpus.segments, pageKeys(wordsOfArticle(id))).map(({ row }) => row));
    const keys = (await corpus.articles([...rows])).map(({ card }) => card.key);
    if (keys.includes(`a${id}`)) all.push(id);
  }
  return all;
}
const missing = async (): Promise<unknown> => {
  forgetCorpus();
  return (await liveCorpus()).compared.missing;
};

/** Makes everything that is held that of an older scheme: other words, other masks, other numbers of the index. */
async function age(change: (file: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>): Promise<void> {
  await inDatabase(async (database) => {
    const { segments } = await storedIndex(database);
    const files = await Promise.all(
      segments.map(async ({ file }) => change(new Uint8Array(await file.arrayBuffer()))),
    );
    const transaction = database.transaction(['segments', 'articles'], 'readwrite');
    segments.forEach((segment, i) => {
      transaction.objectStore('segments').put({ ...segment, file: new Blob([files[i] ?? '']) });
    });
    const articles = transaction.objectStore('articles');
    const all = articles.getAll() as IDBRequest<HeldArticle[]>;
    all.addEventListener('success', () => {
      for (const one of all.result) {
        const older = { ...one, skeleton: one.skeleton.map((byte) => byte ^ 255), ownWords: [] };
        articles.put({ ...older, sum: articleSum(older) });
      }
    });
    await committed(transaction);
  });
  forgetCorpus();
}
const otherScheme = (file: Uint8Array<ArrayBuffer>) => file.with(8, (file[8] ?? 0) ^ 1);

let fresh: HeldArticle[];
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  await addArticles(await Promise.all(ids.map(article)), locks);
  fresh = await held();
});

test.each([
  ['of another scheme', otherScheme],
  ['damaged', (file: Uint8Array<ArrayBuffer>) => file.with(40, (file[40] ?? 0) ^ 4)],
])(
  'articles whose index is %s are found again, with their words and masks as they are now',
  async (_, change) => {
    await age(change);
    await expect(liveCorpus()).rejects.toThrow();
    expect(await renewCollected(locks)).toBe(true);
    expect(await found()).toEqual(ids);
    expect(await held()).toEqual(fresh);
    expect(await missing()).toBeUndefined();
    expect(await renewCollected(locks)).toBe(false);
  },
);

test('an index that can be read is left alone', async () => {
  const before = await inDatabase(storedIndex);
  expect(await renewCollected(locks)).toBe(false);
  expect(await inDatabase(storedIndex)).toEqual(before);
});

test('killed at any step, nothing is lost, nothing is said to be nothing, and the next life ends it', async () => {
  const storage = new MortalStorage();
  try {
    await age(otherScheme);
    await renewCollected(locks);
    const { steps } = storage;
    const known = await held();
    for (let step = 1; step < steps; step += 7) {
      await age(otherScheme);
      storage.live(step);
      await renewCollected(locks).catch(() => undefined);
      storage.live();
      expect(await held()).toHaveLength(ids.length);
      const state = await missing().catch(({ reason }: { reason: string }) => reason);
      if (state !== undefined) expect(state).toBe('pack-version');
      await renewCollected(locks);
      expect(await held()).toEqual(known);
      expect(await missing()).toBeUndefined();
    }
  } finally {
    storage.restore();
  }
  expect(await found()).toEqual(ids);
});

test('while it goes on, articles are collected and replaced as ever', async () => {
  await age(otherScheme);
  let added = 0;
  const between = {
    request: async (_: string, work: (lock: null) => unknown) => {
      const done = await work(null);
      if (added < 3) await addArticles([await article([200, 5, 119][added++] ?? 0)], locks);
      return done;
    },
  } as unknown as LockManager;
  await renewCollected(between);
  const keys = (await held()).map(({ card }) => card.key);
  expect(keys.toSorted()).toEqual([...ids, 200].map((id) => `a${id}`).toSorted());
  expect(await found()).toEqual(ids);
});

test('an article without a readable text is deleted, so that it can be collected again', async () => {
  await age(otherScheme);
  const [one, two] = await held();
  await inDatabase(async (database) => {
    const transaction = database.transaction('articles', 'readwrite');
    const { text: _, ...without } = one ?? ({} as HeldArticle);
    transaction.objectStore('articles').put(without);
    transaction.objectStore('articles').put({ ...two, text: Uint8Array.of(1, 2, 3) });
    await committed(transaction);
  });
  await renewCollected(locks);
  expect(await found()).toEqual(ids.slice(2));
  expect(await gunzip((await held())[0]?.text ?? new Uint8Array())).toContain('pier3x0');
});
