// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { addArticles } from '../../utils/corpus/article-store.ts';
import { heldText } from '../../utils/corpus/held-text.ts';
import { gzip } from '../../utils/corpus/gzip.ts';
import { fingerprinted } from '../../utils/corpus/prepare.ts';
import type { NewArticle } from '../../utils/corpus/record.ts';

const locks = { request: (_: string, work: () => Promise<void>) => work() } as unknown as LockManager;
const words = 'The lamp of the old harbour burns again «після ремонту».';
const article = (key: string): NewArticle =>
  fingerprinted(
    { card: { key, url: `https://www.ukrinform.net/${key}`, edition: 'en', title: key }, timeCertain: true },
    words,
  );

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('a collected article gives its text, letter by letter', async () => {
  await addArticles([{ ...article('en:1'), text: await gzip(words) }, article('en:2')], locks);
  expect(await heldText('en:1')).toBe(words);
});

test('there is none of an unknown article, of one without its text, and of a damaged one', async () => {
  await addArticles([article('en:2'), { ...article('en:3'), text: new Uint8Array([1, 2, 3]) }], locks);
  for (const key of ['en:1', 'en:2', 'en:3']) expect(await heldText(key)).toBeUndefined();
});
