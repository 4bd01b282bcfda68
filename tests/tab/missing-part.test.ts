// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addArticles } from '../../utils/corpus/article-store.ts';
import { atOnce, inDatabase } from '../../utils/corpus/database.ts';
import { forgetCorpus } from '../../utils/corpus/live-corpus.ts';
import { rawArticle } from '../../utils/corpus/raw-article.ts';
import { pageKeys } from '../../utils/fingerprint/fingerprint.ts';
import { packed, SCHEME_VERSION } from '../../utils/fingerprint/wire.ts';
import { checkReport } from '../../utils/tab/check-report.ts';
import { recalled } from '../../utils/tab/document-memory.ts';
import { wordsFrom } from './facts.ts';
import { fakeToolbar } from './toolbar.ts';

const page = { tabId: 7, documentId: 'D1', url: 'https://www.paper.example/story' };
const report = (text: string) => ({
  version: SCHEME_VERSION,
  shingles: packed(pageKeys(text)),
  words: 60,
  cut: false,
  agencyNamed: false,
  agencyLinked: false,
  pageVersion: '0badcafe',
});
const inject = vi.fn<(injection: unknown) => Promise<unknown[]>>();

beforeEach(async () => {
  fakeToolbar();
  inject.mockReset().mockResolvedValue([]);
  Object.assign(fakeBrowser.scripting, { executeScript: inject });
  vi.stubGlobal('indexedDB', new IDBFactory());
  const line = { id: '1', url: 'https://paper.example/1', lang: 'en' as const, title: 'Pier' };
  await addArticles([rawArticle({ ...line, timeCertain: true, text: wordsFrom('agency') }).record]);
  // A pack whose list is damaged.
  const held = { bytes: Uint8Array.of(1), hash: '', validators: {}, parts: [], opened: false };
  await inDatabase((database) =>
    atOnce(database, ['state'], (transaction) => transaction.objectStore('state').put(held, 'pack')),
  );
  forgetCorpus();
});

test('with a part that cannot be read, nothing found is not said', async () => {
  await checkReport(page, report(wordsFrom('own')));
  expect(await recalled(7, 'D1')).toMatchObject({
    verdict: { status: 'could-not-check', reason: 'index-damaged', compared: { articles: 1 } },
  });
});

test('what the readable part holds is found all the same', async () => {
  await checkReport(page, report(wordsFrom('agency')));
  expect(inject).toHaveBeenCalledOnce();
});
