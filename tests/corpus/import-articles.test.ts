// @vitest-environment node
import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { hitsOf } from '../../utils/corpus/corpus.ts';
import { gunzip } from '../../utils/corpus/gzip.ts';
import { importArticles } from '../../utils/corpus/import-articles.ts';
import { forgetCorpus, liveCorpus } from '../../utils/corpus/live-corpus.ts';
import { pageKeys } from '../../utils/fingerprint/fingerprint.ts';

const textOf = (seed: string): string => Array.from({ length: 40 }, (_, i) => `${seed}${i}`).join(' ');
const article = (id: number, text = textOf(`w${id}x`)): string =>
  JSON.stringify({
    id: String(id),
    url: `https://www.ukrinform.net/rubric-society/${4_100_000 + id}-story.html`,
    lang: 'en',
    title: `Story ${id}`,
    publishedAt: '2026-04-01T12:00:00Z',
    text,
  });
const none = (): void => undefined;
const keysFound = async (text: string): Promise<string[]> => {
  forgetCorpus();
  const corpus = await liveCorpus();
  const rows = new Set(hitsOf(corpus.segments, pageKeys(text)).map(({ row }) => row));
  return (await corpus.articles([...rows])).map(({ card }) => card.key);
};

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  forgetCorpus();
});

test.each<[string, (text: string) => BlobPart]>([
  ['plain', (text) => text],
  ['gzipped', (text) => new Uint8Array(gzipSync(text))],
])('a %s file is added and found', async (_, packed) => {
  const file = new Blob([packed(`${article(1)}\n${article(2)}\n`)]);
  expect(await importArticles(file, none)).toEqual({ added: 2, skipped: [] });
  expect(await keysFound(textOf('w2x'))).toEqual(['en:4100002']);
  const corpus = await liveCorpus();
  const [held] = await corpus.articles([(await corpus.rowOf('en:4100001')) ?? 0]);
  expect(await gunzip(held?.text ?? new Uint8Array())).toBe(textOf('w1x'));
});

test('bad lines are listed with their number and reason, and the others are added', async () => {
  const lines = [article(1), 'plain text', '', '{"id":"3"}', article(4), '{"id":'];
  expect(await importArticles(new Blob([lines.join('\n')]), none)).toEqual({
    added: 2,
    skipped: [
      { line: 2, why: 'not JSON' },
      { line: 4, why: 'text is missing' },
      { line: 6, why: 'not JSON' },
    ],
  });
});

test('an empty file adds nothing', async () => {
  expect(await importArticles(new Blob(), none)).toEqual({ added: 0, skipped: [] });
});

test('progress is told every 250 articles and at the end', async () => {
  const file = new Blob([Array.from({ length: 520 }, (_, i) => article(i, textOf(`p${i}x`))).join('\n')]);
  const progress: number[] = [];
  expect(await importArticles(file, (done) => progress.push(done))).toMatchObject({ added: 520 });
  expect(progress).toEqual([250, 500, 520]);
});

test('a file opened twice replaces its articles and does not double them', async () => {
  await importArticles(new Blob([`${article(1)}\n${article(2)}`]), none);
  await importArticles(new Blob([`${article(1, textOf('new'))}\n${article(2)}`]), none);
  expect((await liveCorpus()).compared.articles).toBe(2);
  expect(await keysFound(textOf('w1x'))).toEqual([]);
  expect(await keysFound(textOf('new'))).toEqual(['en:4100001']);
});

test('an article that stands twice in a file is held once, as it stands last', async () => {
  await importArticles(new Blob([`${article(1)}\n${article(1, textOf('last'))}`]), none);
  expect((await liveCorpus()).compared.articles).toBe(1);
  expect(await keysFound(textOf('last'))).toEqual(['en:4100001']);
});

test('what was added before a damaged part of the file stays added', async () => {
  const lines = Array.from({ length: 600 }, (_, i) => article(i, textOf(`d${i}x`))).join('\n');
  const file = new Uint8Array(gzipSync(lines));
  const progress: number[] = [];
  const work = importArticles(new Blob([file.slice(0, file.length - 100)]), (done) => progress.push(done));
  await expect(work).rejects.toThrow();
  expect((await liveCorpus()).compared.articles).toBe(progress.at(-1));
});
