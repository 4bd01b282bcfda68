// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { addArticles } from '../../utils/corpus/article-store.ts';
import { openDatabase } from '../../utils/corpus/database.ts';
import { forgetCorpus } from '../../utils/corpus/live-corpus.ts';
import { rawArticle } from '../../utils/corpus/raw-article.ts';
import { sendFacts } from '../../utils/page/send-facts.ts';
import { reasons, type Verdict } from '../../utils/policy/verdict.ts';
import type { DocumentAddress } from '../../utils/tab/document-address.ts';
import { recalled } from '../../utils/tab/document-memory.ts';
import { receiveFacts, receiveFailure } from '../../utils/tab/facts-inbox.ts';
import { facts, wordsFrom } from './facts.ts';
import { fakeToolbar, shownOn } from './toolbar.ts';

let documents = 0;
let page: DocumentAddress;
const newPage = (): DocumentAddress => ({
  tabId: 7,
  documentId: `D${++documents}`,
  url: 'https://paper.example/story',
});
async function verdictOn({ tabId, documentId }: DocumentAddress): Promise<Verdict | undefined> {
  const known = await recalled(tabId, documentId);
  return known?.state === 'verdict' ? known.verdict : undefined;
}
const json = JSON.stringify(facts(wordsFrom('own')));
const whole = { part: 0, of: 1, text: json, pageVersion: 'v1' };

beforeEach(async () => {
  page = newPage();
  fakeToolbar();
  vi.stubGlobal('indexedDB', new IDBFactory());
  forgetCorpus();
  const url = 'https://www.ukrinform.net/rubric-society/4100001-pier.html';
  const line = { id: '1', url, lang: 'en' as const, title: 'Pier', timeCertain: true };
  await addArticles([rawArticle({ ...line, text: wordsFrom('agency') }).record]);
});

test('facts in one piece are judged at once, and the verdict is remembered and shown', async () => {
  expect(await receiveFacts(page, whole)).toBe('received');
  expect(await verdictOn(page)).toMatchObject({
    status: 'none',
    url: 'https://paper.example/story',
    compared: { articles: 1, editions: ['en'] },
  });
  expect(await recalled(page.tabId, page.documentId)).toMatchObject({ pageVersion: 'v1' });
  expect(await shownOn(7)).toMatchObject({ text: '', title: 'status_none' });
});

test('a page that holds an article without a link is matched and judged', async () => {
  await receiveFacts(page, { ...whole, text: JSON.stringify(facts(wordsFrom('agency'))) });
  expect(await verdictOn(page)).toMatchObject({
    status: 'not-met',
    sources: [{ kind: 'verbatim', article: { key: 'en:4100001' } }],
  });
});

test('facts in pieces are put together in order', async () => {
  const [a, b, c] = [json.slice(0, 50), json.slice(50, 90), json.slice(90)];
  expect(await receiveFacts(page, { ...whole, part: 0, of: 3, text: a })).toBe('next');
  expect(await receiveFacts(page, { ...whole, part: 1, of: 3, text: b })).toBe('next');
  expect(await verdictOn(page)).toBeUndefined();
  expect(await receiveFacts(page, { ...whole, part: 2, of: 3, text: c })).toBe('received');
  expect(await verdictOn(page)).toMatchObject({ status: 'none' });
});

test('pieces of several pages do not mix', async () => {
  const other = newPage();
  const half = (of: string, part: 0 | 1) => ({
    ...whole,
    part,
    of: 2,
    text: part === 0 ? of.slice(0, 40) : of.slice(40),
  });
  const copied = JSON.stringify(facts(wordsFrom('agency')));
  await receiveFacts(page, half(json, 0));
  await receiveFacts(other, half(copied, 0));
  await receiveFacts(page, half(json, 1));
  await receiveFacts(other, half(copied, 1));
  expect(await verdictOn(page)).toMatchObject({ status: 'none' });
  expect(await verdictOn(other)).toMatchObject({ status: 'not-met' });
});

test('pieces lost with a killed worker are sent again, and the page is judged once', async () => {
  const large = facts(...Array.from({ length: 4 }, (_, i) => wordsFrom(`long${i}x`, 10_000)));
  vi.resetModules();
  const next = await import('../../utils/tab/facts-inbox.ts');
  const answers: string[] = [];
  await sendFacts(large, 'v1', async (piece) => {
    const receive = answers.length < 2 ? receiveFacts : next.receiveFacts;
    const answer = await receive(page, piece);
    answers.push(answer);
    return answer;
  });
  expect(answers).toEqual(['next', 'next', 'restart', 'next', 'next', 'next', 'received']);
  expect(await verdictOn(page)).toMatchObject({ status: 'none' });
});

test('a piece out of turn makes the reader begin again', async () => {
  await receiveFacts(page, { ...whole, part: 0, of: 3, text: 'a' });
  expect(await receiveFacts(page, { ...whole, part: 2, of: 3, text: 'c' })).toBe('restart');
  expect(await receiveFacts(page, whole)).toBe('received');
  expect(await verdictOn(page)).toMatchObject({ status: 'none' });
});

test('so many pages at once that some are dropped: those begin again, none fails', async () => {
  const pages = Array.from({ length: 40 }, newPage);
  for (const each of pages) await receiveFacts(each, { ...whole, part: 0, of: 2, text: json.slice(0, 40) });
  const answers = await Promise.all(
    pages.map((each) => receiveFacts(each, { ...whole, part: 1, of: 2, text: json.slice(40) })),
  );
  expect(new Set(answers)).toEqual(new Set(['restart', 'received']));
  for (const each of pages) expect((await verdictOn(each))?.status ?? 'none').toBe('none');
});

test.each<[string, Parameters<typeof receiveFacts>[1], string]>([
  ['no JSON', { ...whole, text: '{' }, 'extraction-failed'],
  ['nothing', { ...whole, text: '' }, 'extraction-failed'],
  ['a list', { ...whole, text: '[]' }, 'extraction-failed'],
  ['no blocks', { ...whole, text: json.replace('"blocks"', '"block"') }, 'extraction-failed'],
  ['a role that does not exist', { ...whole, text: json.replace('"body"', '"menu"') }, 'extraction-failed'],
  ['a piece that does not belong', { ...whole, part: 5, of: 3, text: '' }, 'extraction-failed'],
  ['a piece of none', { ...whole, part: 0, of: 0, text: '' }, 'extraction-failed'],
  ['more pieces than there can be', { ...whole, part: 0, of: 65, text: '' }, 'page-too-large'],
])('%s ends as could-not-check', async (_, chunk, reason) => {
  expect(await receiveFacts(page, chunk)).toBe('received');
  expect(await verdictOn(page)).toMatchObject({ status: 'could-not-check', reason, sources: [] });
  expect(await shownOn(7)).toMatchObject({ text: '×' });
});

test('a damaged index is named; a storage that fails is named', async () => {
  const database = await openDatabase();
  const store = database.transaction('segments', 'readwrite').objectStore('segments');
  store.add({ rows: 1, file: new Blob(['damaged!']) });
  database.close();
  forgetCorpus();
  await receiveFacts(page, whole);
  expect(await verdictOn(page)).toMatchObject({ status: 'could-not-check', reason: 'index-damaged' });

  const broken = Object.assign(new IDBFactory(), {
    open: () => {
      throw new DOMException('', 'SecurityError');
    },
  });
  vi.stubGlobal('indexedDB', broken);
  forgetCorpus();
  const second = newPage();
  await receiveFacts(second, whole);
  expect(await verdictOn(second)).toMatchObject({ status: 'could-not-check', reason: 'storage-failed' });
});

test('the address is the browser’s word: facts that claim to be the agency’s own page change nothing', async () => {
  expect(json).toContain('https://www.ukrinform.net/forged');
  await receiveFacts(page, whole);
  expect(await verdictOn(page)).toMatchObject({ status: 'none', url: 'https://paper.example/story' });
});

test.each<[string, string]>([
  ...reasons.map((reason): [string, string] => [reason, reason]),
  ['it rained', 'extraction-failed'],
  ['', 'extraction-failed'],
])('a reader that failed with “%s” ends as could-not-check: %s', async (told, reason) => {
  await receiveFailure(page, told);
  expect(await verdictOn(page)).toMatchObject({ status: 'could-not-check', reason });
});
