// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addArticles } from '../../utils/corpus/article-store.ts';
import { openDatabase } from '../../utils/corpus/database.ts';
import { forgetCorpus } from '../../utils/corpus/live-corpus.ts';
import { rawArticle } from '../../utils/corpus/raw-article.ts';
import { pageKeys } from '../../utils/fingerprint/fingerprint.ts';
import { packed, SCHEME_VERSION } from '../../utils/fingerprint/wire.ts';
import type { ScanReport } from '../../utils/messages.ts';
import { type Settings, writeSettings } from '../../utils/settings.ts';
import { checkReport } from '../../utils/tab/check-report.ts';
import { recalled, remember, type Remembered } from '../../utils/tab/document-memory.ts';
import { wordsFrom } from './facts.ts';
import { fakeToolbar, shownOn } from './toolbar.ts';
import { source, verdict } from './verdicts.ts';

const page = { tabId: 7, documentId: 'D1', url: 'https://www.paper.example/story' };
const report = (text: string, more: Partial<ScanReport> = {}): ScanReport => ({
  version: SCHEME_VERSION,
  shingles: packed(pageKeys(text)),
  words: 60,
  cut: false,
  agencyNamed: false,
  agencyLinked: false,
  pageVersion: 'v1',
  ...more,
});
const own = report(wordsFrom('own'));
const copied = report(wordsFrom('agency'));
const inject = vi.fn<(injection: unknown) => Promise<unknown[]>>();

const addOne = async (): Promise<void> => {
  const url = 'https://www.ukrinform.net/rubric-society/4100001-pier.html';
  const line = { id: '1', url, lang: 'en' as const, title: 'Pier', timeCertain: true };
  await addArticles([rawArticle({ ...line, text: wordsFrom('agency') }).record]);
  forgetCorpus();
};

beforeEach(() => {
  fakeToolbar();
  inject.mockReset().mockResolvedValue([]);
  Object.assign(fakeBrowser.scripting, { executeScript: inject });
  vi.stubGlobal('indexedDB', new IDBFactory());
  forgetCorpus();
});

test('a page without a trace of the agency is decided at once and left alone', async () => {
  await addOne();
  await checkReport(page, own);
  expect(await recalled(7, 'D1')).toMatchObject({
    verdict: { status: 'none', compared: { articles: 1 }, trace: { ms: { lookup: expect.any(Number) } } },
  });
  expect(await shownOn(7)).toMatchObject({ title: 'status_none' });
  expect(inject).not.toHaveBeenCalled();
});

test.each([
  ['text of an article', copied],
  ['the agency’s name', { ...own, agencyNamed: true }],
  ['a link to the agency', { ...own, agencyLinked: true }],
  ['the agency’s name, though it was too long to read whole', { ...own, agencyNamed: true, cut: true }],
])('a page with %s gets the reader, in that very document', async (_, given) => {
  await addOne();
  await checkReport(page, given);
  expect(inject.mock.calls).toEqual([[{ target: { tabId: 7, documentIds: ['D1'] }, files: ['/reader.js'] }]]);
  expect(await recalled(7, 'D1')).toEqual({
    state: 'checking',
    place: page.url,
    since: expect.any(Number),
    reading: true,
  });
  expect(await shownOn(7)).toMatchObject({ text: '…', title: 'state_checking' });
});

test('with nothing to compare with, a page that names the agency is read all the same', async () => {
  await checkReport(page, { ...own, agencyNamed: true });
  expect(inject).toHaveBeenCalledOnce();
});

const before = { state: 'verdict', verdict: verdict(source(1)), pageVersion: 'v0' } as const;

test('a page that is read again keeps its verdict and its sign until there is a new one', async () => {
  await addOne();
  await remember(7, 'D1', { ...before, place: page.url });
  await checkReport(page, copied);
  expect(inject).toHaveBeenCalledOnce();
  expect(await recalled(7, 'D1')).toEqual({ ...before, place: page.url, readAgain: expect.any(Number) });
  expect(await shownOn(7)).toMatchObject({ text: '' });
});

test('a page that navigated inside its document loses what was found before', async () => {
  await addOne();
  await remember(7, 'D1', { ...before, place: 'https://www.paper.example/before' });
  await checkReport(page, copied);
  expect(await recalled(7, 'D1')).toMatchObject({ state: 'checking', place: page.url });
  expect(await shownOn(7)).toMatchObject({ text: '…' });
});

test('the verdict names the version of the page', async () => {
  await addOne();
  await checkReport(page, own);
  expect(await recalled(7, 'D1')).toMatchObject({ state: 'verdict', pageVersion: 'v1' });
});

const asked: Remembered = { state: 'checking', place: page.url, since: 0, reading: false };

test('a page that somebody asked for is read as it is seen, though its scan leads to nothing', async () => {
  await addOne();
  await remember(7, 'D1', asked);
  await checkReport(page, own);
  expect(inject).toHaveBeenCalledOnce();
  expect(await recalled(7, 'D1')).toMatchObject({ state: 'checking', reading: true });
});

test.each<[string, Remembered]>([
  ['is being read already', { ...asked, reading: true }],
  ['was another one when it was asked for', { ...asked, place: 'https://www.paper.example/before' }],
])('a page that %s is left alone when its scan leads to nothing', async (_, known) => {
  await addOne();
  await remember(7, 'D1', known);
  await checkReport(page, own);
  expect(inject).not.toHaveBeenCalled();
});

test.each<[string, Remembered | undefined, boolean, string]>([
  ['that nobody asked for', undefined, false, ''],
  ['that somebody asked for', asked, true, '…'],
  ['that was checked when asked', { ...before, place: page.url }, false, ''],
  [
    'that went on after it was checked',
    { ...before, place: 'https://www.paper.example/before' },
    false,
    'state_onClick',
  ],
])('on click, a page %s', async (_, known, checked, sign) => {
  await addOne();
  await writeSettings({ mode: 'on-click' });
  if (known !== undefined) await remember(7, 'D1', known);
  await checkReport(page, copied);
  expect(inject).toHaveBeenCalledTimes(checked ? 1 : 0);
  const { text, title } = await shownOn(7);
  expect(checked ? text : title).toBe(sign);
});

test('a page that was left before the reader came is no failure', async () => {
  inject.mockRejectedValue(new Error('No document with id D1'));
  await expect(checkReport(page, { ...own, agencyNamed: true })).resolves.toBeUndefined();
});

test.each<[string, ScanReport, string]>([
  ['fingerprints of another version', { ...own, version: SCHEME_VERSION + 1 }, 'pack-version'],
  ['fingerprints that are none', { ...own, shingles: 'abc' }, 'pack-version'],
  ['nothing to compare with', own, 'index-empty'],
  ['a page too long to read whole', { ...own, cut: true }, 'page-too-large'],
])('%s: could not check, and why', async (_, given, reason) => {
  await checkReport(page, given);
  expect(await recalled(7, 'D1')).toMatchObject({ verdict: { status: 'could-not-check', reason } });
  expect(inject).not.toHaveBeenCalled();
});

test('a damaged index: could not check, and why', async () => {
  const database = await openDatabase();
  const segments = database.transaction('segments', 'readwrite').objectStore('segments');
  segments.add({ rows: 1, file: new Blob(['damaged!']) });
  database.close();
  await checkReport(page, own);
  expect(await recalled(7, 'D1')).toMatchObject({ verdict: { reason: 'index-damaged' } });
});

test.each<[string, string, Partial<Settings>]>([
  ['of the agency', 'https://www.ukrinform.net/rubric-society/4100001-pier.html', {}],
  ['of a site with an agreement', page.url, { licensedHosts: ['paper.example'] }],
])('a page %s is not judged', async (_, url, settings) => {
  await addOne();
  await writeSettings(settings);
  await checkReport({ ...page, url }, { ...copied, agencyLinked: true });
  expect(await recalled(7, 'D1')).toMatchObject({ verdict: { status: 'own-site' } });
  expect(inject).not.toHaveBeenCalled();
});

test('my own newsroom is checked even where it has an agreement', async () => {
  await addOne();
  await writeSettings({ licensedHosts: ['paper.example'], mineHosts: ['paper.example'] });
  await checkReport(page, copied);
  expect(inject).toHaveBeenCalledOnce();
});

test.each<[string, Partial<Settings>]>([
  ['on a site where it is off', { offHosts: ['paper.example'] }],
  ['while it is paused', { mode: 'paused' }],
])('nothing is checked %s, though a script in the page still reports', async (_, settings) => {
  await addOne();
  await writeSettings(settings);
  await checkReport(page, { ...copied, agencyLinked: true });
  expect(await recalled(7, 'D1')).toBeUndefined();
  expect(await shownOn(7)).toEqual({ text: '', title: '', icon: undefined });
  expect(inject).not.toHaveBeenCalled();
});
