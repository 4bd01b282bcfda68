// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addArticles } from '../../utils/corpus/article-store.ts';
import { hitsOf } from '../../utils/corpus/corpus.ts';
import { openDatabase } from '../../utils/corpus/database.ts';
import { storedIndex } from '../../utils/corpus/stored-segments.ts';
import { gunzip } from '../../utils/corpus/gzip.ts';
import { forgetCorpus, liveCorpus } from '../../utils/corpus/live-corpus.ts';
import { LIVE_SEGMENTS } from '../../utils/corpus/merge-plan.ts';
import { prepared } from '../../utils/corpus/prepare.ts';
import { pageKeys } from '../../utils/fingerprint/fingerprint.ts';
import { ownWordsMask } from '../../utils/text/own-words.ts';
import type { Article } from '../../utils/ukrinform/article.ts';

const locks = { request: (_: string, work: () => Promise<void>) => work() } as unknown as LockManager;

const article = (id: number, text: string): Article => ({
  edition: 'en',
  id,
  rubric: 'society',
  slug: 'story',
  title: `Story ${id}`,
  lead: '',
  text,
  time: { published: id * 1000, certain: true },
  kind: 'news',
  tags: [],
  ownWords: ownWordsMask(text),
});
const words = (seed: string): string => Array.from({ length: 60 }, (_, i) => `${seed}${i}`).join(' ');
const add = async (...articles: Article[]): Promise<void> =>
  addArticles(await Promise.all(articles.map((one) => prepared(one))), locks);
const keysFound = async (text: string): Promise<string[]> => {
  forgetCorpus();
  const corpus = await liveCorpus();
  const rows = new Set(hitsOf(corpus.segments, pageKeys(text)).map(({ row }) => row));
  return (await corpus.articles([...rows])).map(({ card }) => card.key);
};

describe('the article store', () => {
  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    forgetCorpus();
  });

  it('finds an article by its text once it is added', async () => {
    await add(article(1, words('a')), article(2, words('b')));
    expect(await keysFound(words('b'))).toEqual(['en:2']);
    expect(await keysFound(words('c'))).toEqual([]);
  });

  it('replaces an article of the same key and forgets its old words', async () => {
    await add(article(1, words('a')));
    await add(article(1, words('z')));
    expect(await keysFound(words('a'))).toEqual([]);
    expect(await keysFound(words('z'))).toEqual(['en:1']);
    expect((await liveCorpus()).compared.articles).toBe(1);
  });

  it('keeps few segments however often it is added to, and loses nothing', async () => {
    for (let id = 1; id <= 12; id++) await add(article(id, words(`s${id}x`)));
    const database = await openDatabase();
    expect((await storedIndex(database)).segments.length).toBeLessThanOrEqual(LIVE_SEGMENTS);
    database.close();
    for (let id = 1; id <= 12; id++) expect(await keysFound(words(`s${id}x`))).toEqual([`en:${id}`]);
  });

  it('keeps the text compressed and tells what is held', async () => {
    await add(article(5, words('a')));
    const corpus = await liveCorpus();
    const [held] = await corpus.articles([(await corpus.rowOf('en:5')) ?? 0]);
    expect(await gunzip(held?.text ?? new Uint8Array())).toBe(words('a'));
    expect(corpus.compared).toEqual({ articles: 1, editions: ['en'], from: 5000, to: 5000 });
  });

  it('adds all of a batch or nothing', async () => {
    await add(article(1, words('a')));
    const broken = {
      ...(await prepared(article(2, words('b')))),
      advertising: (() => '') as unknown as string,
    };
    await expect(addArticles([await prepared(article(3, words('c'))), broken], locks)).rejects.toThrow();
    expect(await keysFound(words('c'))).toEqual([]);
    expect(await keysFound(words('a'))).toEqual(['en:1']);
    expect((await liveCorpus()).compared.articles).toBe(1);
  });
});
