// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { addArticles } from '../../utils/corpus/article-store.ts';
import { addCollected } from '../../utils/corpus/collected.ts';
import { inDatabase, requested } from '../../utils/corpus/database.ts';
import { eraseArticles } from '../../utils/corpus/erase-articles.ts';
import { exportArticles } from '../../utils/corpus/export-articles.ts';
import { gunzip } from '../../utils/corpus/gzip.ts';
import { importArticles } from '../../utils/corpus/import-articles.ts';
import { rawArticle } from '../../utils/corpus/raw-article.ts';
import type { HeldArticle } from '../../utils/corpus/record.ts';
import { ownWordsMask } from '../../utils/text/own-words.ts';
import type { Article } from '../../utils/ukrinform/article.ts';

const none = (): void => undefined;
const wordsFrom = (seed: string, count = 60): string =>
  Array.from({ length: count }, (_, i) => `${seed}${i}`).join(' ');

/** Articles as the agency's pages give them, with everything that their texts alone do not tell. */
const collected: Article[] = [
  ['uk', 4100001, 'Пірс', `${wordsFrom('слово')}\n\n«${wordsFrom('цитата', 20)}», – сказала вона.`],
  ['en', 4100002, 'Pier', `Pier\n\n${wordsFrom('headline repeated')}\n\nRead also: Another pier`],
  ['ja', 4100003, '桟橋', '港の新しい桟橋が完成した。'.repeat(12)],
].map(([edition, id, title, text], i) => ({
  edition: edition as Article['edition'],
  id: Number(id),
  rubric: 'society',
  slug: 'pier',
  title: String(title),
  lead: '',
  text: String(text),
  time: {
    published: Date.UTC(2026, 10, 20 + i, 12, 30, 15, i),
    modified: Date.UTC(2026, 10, 23),
    certain: i !== 1,
  },
  kind: 'news',
  tags: [],
  ...(i === 0 ? { advertising: 'На правах реклами' } : {}),
  ...(i === 2 ? { foreign: { outlet: 'The Harbour Times', host: 'harbour-times.example' } } : {}),
  ownWords: ownWordsMask(String(text)),
}));

/** Everything that is held, by key and without the row numbers, texts unpacked. */
async function held(): Promise<unknown[]> {
  const articles = await inDatabase((database) =>
    requested(database.transaction('articles').objectStore('articles').getAll() as IDBRequest<HeldArticle[]>),
  );
  const plain = await Promise.all(
    articles.map(async (article) => {
      const { row: _, text, ...rest } = article;
      return { ...rest, text: await gunzip(text ?? new Uint8Array()) };
    }),
  );
  return plain.sort((a, b) => (a.card.key < b.card.key ? -1 : 1));
}

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));

test('saved, deleted and opened again, the same set is held', async () => {
  await addCollected(collected);
  const before = await held();
  expect(before).toHaveLength(3);
  const { file, written, withoutText } = await exportArticles({ onProgress: none });
  expect([written, withoutText]).toEqual([3, 0]);
  await eraseArticles();
  expect(await held()).toEqual([]);
  expect(await importArticles(file, none)).toEqual({ added: 3, skipped: [] });
  expect(await held()).toEqual(before);
});

test('opened where the articles are still held, nothing is held twice', async () => {
  await addCollected(collected);
  const before = await held();
  const { file } = await exportArticles({ onProgress: none });
  await importArticles(file, none);
  expect(await held()).toEqual(before);
});

test('more articles than a batch are all written, in order, with progress', async () => {
  const articles = Array.from({ length: 120 }, (_, i) => ({
    ...(collected[1] as Article),
    id: 4200000 + i,
    text: wordsFrom(`a${i}x`),
  }));
  await addCollected(articles);
  const told: [number, number][] = [];
  const { file, written } = await exportArticles({ onProgress: (done, of) => told.push([done, of]) });
  expect(written).toBe(120);
  expect(told).toEqual([
    [50, 120],
    [100, 120],
    [120, 120],
  ]);
  const lines = (await gunzip(new Uint8Array(await file.arrayBuffer()))).trim().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(
    articles.map(({ id }) => `en:${id}`),
  );
});

test('an article whose text is not held is counted, not written', async () => {
  await addCollected(collected.slice(0, 1));
  const line = {
    id: 'x',
    url: 'https://paper.example/1',
    lang: 'en' as const,
    title: 'X',
    timeCertain: true,
  };
  await addArticles([rawArticle({ ...line, text: wordsFrom('other') }).record]);
  expect(await exportArticles({ onProgress: none })).toMatchObject({ written: 1, withoutText: 1 });
});

test('of nothing an empty file comes', async () => {
  const { file, written } = await exportArticles({ onProgress: none });
  expect(written).toBe(0);
  expect(await importArticles(file, none)).toEqual({ added: 0, skipped: [] });
});

test('ended, it stops', async () => {
  await addCollected(collected);
  const signal = AbortSignal.abort(new Error('closed'));
  await expect(exportArticles({ onProgress: none, signal })).rejects.toThrow('closed');
});
