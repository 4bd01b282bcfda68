// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Settings, writeSettings } from '../../utils/settings.ts';
import { remember, type Remembered } from '../../utils/tab/document-memory.ts';
import { showAgain } from '../../utils/tab/shown-again.ts';
import { checkNow, stateOfTab } from '../../utils/tab/state-of-tab.ts';
import { fakeToolbar, shownOn } from './toolbar.ts';
import { source, verdict } from './verdicts.ts';

type Injection = { files?: string[]; func?: () => unknown };
const now = Date.UTC(2026, 3, 1);
let tabId: number;
/** What the page's scan answers; `silent` when the page does not. */
let scan: unknown;
/** Names of what was run in the tab. */
let run: string[];
let refused: boolean;

beforeEach(async () => {
  fakeToolbar();
  tabId = (await fakeBrowser.tabs.create({ url: 'https://www.paper.example/story' })).id ?? -1;
  scan = { state: 'reported' };
  run = [];
  refused = false;
  Object.assign(fakeBrowser.scripting, {
    executeScript: async ({ files, func }: Injection) => {
      if (refused) throw new Error('Cannot access contents of the page');
      run.push(files?.[0] ?? String(func).replaceAll(/.*dzhereloScanner\?\.|\(\)$/gu, ''));
      if (files === undefined) return [{ documentId: 'D1', result: true }];
      return scan === 'silent' ? new Promise(() => undefined) : [{ documentId: 'D1', result: scan }];
    },
  });
});
afterEach(() => vi.useRealTimers());

const known = (state: Remembered): Promise<void> => remember(tabId, 'D1', state);
const found: Remembered = { state: 'verdict', verdict: verdict(source(1)) };

test.each<[string, Partial<Settings>, object]>([
  ['paused', { mode: 'paused' }, { state: 'paused' }],
  ['off on this site', { offHosts: ['paper.example'] }, { state: 'off-here', host: 'www.paper.example' }],
  ['paused and off', { mode: 'paused', offHosts: ['paper.example'] }, { state: 'paused' }],
])('%s: nothing is run in the tab', async (_, settings, state) => {
  await known(found);
  await writeSettings(settings);
  expect(await stateOfTab(tabId, now)).toEqual(state);
  expect(run).toEqual([]);
});

test('a page the browser does not let us into is told apart from a page without findings', async () => {
  refused = true;
  expect(await stateOfTab(tabId, now)).toEqual({ state: 'no-access' });
  expect(await checkNow(tabId, now)).toEqual({ state: 'no-access' });
});

test('what is known of the document is shown without scanning again', async () => {
  await known(found);
  expect(await stateOfTab(tabId, now)).toEqual({ ...found, freshness: 'final' });
  expect(run).not.toContain('/scan.js');
});

test('what is known of another document of the tab is not shown for this one', async () => {
  await remember(tabId, 'D0', found);
  expect(await stateOfTab(tabId, now)).toEqual({ state: 'checking' });
});

test('a page that was not scanned yet is scanned now', async () => {
  expect(await stateOfTab(tabId, now)).toEqual({ state: 'checking' });
  expect(run).toContain('/scan.js');
});

test('in on-click mode it is only scanned when asked', async () => {
  await writeSettings({ mode: 'on-click' });
  expect(await stateOfTab(tabId, now)).toEqual({ state: 'on-click' });
  expect(run).not.toContain('/scan.js');
  await checkNow(tabId, now);
  expect(run).toContain('/scan.js');
});

test.each<[string, unknown, object]>([
  ['too little text', { state: 'too-little-text', words: 12 }, { state: 'too-little-text', words: 12 }],
  ['a report', { state: 'reported' }, { state: 'checking' }],
  ['something else', { state: 'met' }, { state: 'checking' }],
  ['a word count that is none', { state: 'too-little-text', words: 'many' }, { state: 'checking' }],
  ['nothing', undefined, { state: 'checking' }],
])('a scan that answers with %s', async (_, answer, state) => {
  scan = answer;
  expect(await stateOfTab(tabId, now)).toEqual(state);
});

test('a page that does not answer keeps nobody waiting', async () => {
  vi.useFakeTimers();
  scan = 'silent';
  const asked = stateOfTab(tabId, now);
  await vi.advanceTimersByTimeAsync(2000);
  expect(await asked).toEqual({ state: 'checking' });
});

test.each([
  [0, { state: 'checking' }],
  [19_999, { state: 'checking' }],
  [20_000, { state: 'verdict', verdict: { status: 'could-not-check', reason: 'timeout' } }],
])('a check that began %i ms ago', async (ago, state) => {
  await known({ state: 'checking', since: now - ago });
  expect(await stateOfTab(tabId, now)).toMatchObject(state);
});

test('checking again scans the page as it is now, whatever was found before', async () => {
  await known(found);
  await checkNow(tabId, now);
  expect(run).toEqual([expect.any(String), '/scan.js', 'again', '/scan.js']);
});

test('a page that comes back from the cache shows its verdict on the toolbar again', async () => {
  await known(found);
  await showAgain({ tabId, documentId: 'D1', url: 'https://www.paper.example/story' });
  expect(await shownOn(tabId)).toMatchObject({ text: '!' });
});

test.each<[string, Remembered | undefined]>([
  ['unknown', undefined],
  ['being checked', { state: 'checking', since: now }],
  ['too short', { state: 'too-little-text', words: 3 }],
])('a page that comes back and was %s shows nothing', async (_, state) => {
  if (state !== undefined) await known(state);
  await showAgain({ tabId, documentId: 'D1', url: 'https://www.paper.example/story' });
  expect(await shownOn(tabId)).toEqual({ text: '', title: '', icon: undefined });
});
