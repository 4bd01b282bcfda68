// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { addArticles } from '../../utils/corpus/article-store.ts';
import { eraseArticles } from '../../utils/corpus/erase-articles.ts';
import { forgetCorpus } from '../../utils/corpus/live-corpus.ts';
import { rawArticle } from '../../utils/corpus/raw-article.ts';
import type { PageFacts } from '../../utils/policy/facts.ts';
import type { Verdict } from '../../utils/policy/verdict.ts';
import { writeSettings } from '../../utils/settings.ts';
import { recalled } from '../../utils/tab/document-memory.ts';
import { receiveFacts } from '../../utils/tab/facts-inbox.ts';
import { link } from '../policy/page-facts.ts';
import { facts, wordsFrom } from './facts.ts';
import { fakeToolbar } from './toolbar.ts';

const copy = facts(wordsFrom('agency'));
const credited: PageFacts = { ...copy, links: [link({ url: 'https://www.ukrinform.net/', block: 0 })] };

const add = async (...texts: string[]): Promise<void> => {
  const line = { lang: 'en' as const, title: 'Pier', timeCertain: true };
  const articles = texts.map((text, i) => {
    const url = `https://www.ukrinform.net/rubric-society/${4_100_001 + i}-pier.html`;
    return rawArticle({ ...line, id: `${i}`, url, text }).record;
  });
  await addArticles(articles);
  forgetCorpus();
};

let documents = 0;
/** The verdict on a page of these facts, in a document and a tab of its own. */
async function verdictOn(given: PageFacts, host = 'paper.example'): Promise<Verdict> {
  const page = { tabId: 7, documentId: `D${++documents}`, url: `https://${host}/${documents}` };
  await receiveFacts(page, { part: 0, of: 1, text: JSON.stringify(given), pageVersion: 'v1' });
  const known = await recalled(page.tabId, page.documentId);
  if (known?.state !== 'verdict') throw new Error('there is no verdict');
  return known.verdict;
}

/** How often the held articles were read. */
const reads = vi.spyOn(IDBDatabase.prototype, 'transaction');
const compared = (): number =>
  reads.mock.calls.filter(([stores]) => [stores].flat().includes('articles')).length;

beforeEach(async () => {
  fakeToolbar();
  vi.stubGlobal('indexedDB', new IDBFactory());
  await add(wordsFrom('agency'));
  await verdictOn(facts(wordsFrom('own')));
  reads.mockClear();
});

test('the same text in another document is not compared again, and its verdict is its own', async () => {
  const first = await verdictOn(copy);
  expect(compared()).toBeGreaterThan(0);
  reads.mockClear();
  const second = await verdictOn(copy, 'other.example');
  expect(compared()).toBe(0);
  const { trace, url, checkedAt, ...same } = second;
  expect(first).toMatchObject(same);
  expect({ url, match: trace.ms.match }).toEqual({ url: `https://other.example/${documents}`, match: 0 });
  expect(checkedAt).toBeGreaterThanOrEqual(first.checkedAt);
  expect(trace.candidates).toEqual(first.trace.candidates);
});

test('the rule is asked of the links that the page has now, before and after', async () => {
  const statuses: string[] = [];
  for (const page of [copy, credited, copy, credited]) statuses.push((await verdictOn(page)).status);
  expect(statuses).toEqual(['not-met', 'met', 'not-met', 'met']);
  reads.mockClear();
  await verdictOn(credited);
  expect(compared()).toBe(0);
});

test('an agreement that is made or ended meanwhile counts at once', async () => {
  const statuses = [(await verdictOn(copy)).status];
  await writeSettings({ licensedHosts: ['paper.example'] });
  statuses.push((await verdictOn(copy)).status);
  await writeSettings({ licensedHosts: [] });
  statuses.push((await verdictOn(copy)).status);
  expect(statuses).toEqual(['not-met', 'own-site', 'not-met']);
});

test('an article that comes is found on a page that was seen before; erased, it is not', async () => {
  const page = facts(wordsFrom('later'));
  expect((await verdictOn(page)).status).toBe('none');
  await add(wordsFrom('agency'), wordsFrom('later'));
  expect(await verdictOn(page)).toMatchObject({ status: 'not-met', compared: { articles: 2 } });
  await eraseArticles();
  forgetCorpus();
  expect(await verdictOn(page)).toMatchObject({ status: 'could-not-check', reason: 'index-empty' });
});

test('a page that was not read whole is not whole the next time', async () => {
  const own = facts(wordsFrom('own'));
  const statuses: string[] = [];
  for (const cut of [false, true, false]) statuses.push((await verdictOn({ ...own, cut })).status);
  expect(statuses).toEqual(['none', 'could-not-check', 'none']);
});
