// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Settings, writeSettings } from '../../utils/settings.ts';
import { remember, type Remembered } from '../../utils/tab/document-memory.ts';
import { showAgain } from '../../utils/tab/shown-again.ts';
import { checkNow, stateOfTab } from '../../utils/tab/state-of-tab.ts';
import { unfinishedAlarm } from '../../utils/tab/unfinished-alarm.ts';
import { fakeToolbar, shownOn } from './toolbar.ts';
import { source, verdict } from './verdicts.ts';

type Injection = { files?: string[]; func?: () => unknown };
const now = Date.UTC(2026, 3, 1);
const url = 'https://www.paper.example/story';
let tabId: number;
/** What the page's scan answers; `silent` when the page does not. */
let scan: unknown;
/** What the scan says at once; true when there is none. */
let moment: unknown;
/** Names of what was run in the tab. */
let run: string[];
let refused: boolean;

beforeEach(async () => {
  fakeToolbar();
  tabId = (await fakeBrowser.tabs.create({ url })).id ?? -1;
  scan = { state: 'reported' };
  moment = true;
  run = [];
  refused = false;
  Object.assign(fakeBrowser.scripting, {
    executeScript: async ({ files, func }: Injection) => {
      if (refused) throw new Error('Cannot access contents of the page');
      run.push(files?.[0] ?? (String(func).includes('again') ? 'again' : 'look'));
      if (files === undefined) return [{ documentId: 'D1', result: moment }];
      return scan === 'silent' ? new Promise(() => undefined) : [{ documentId: 'D1', result: scan }];
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const known = (state: Remembered): Promise<void> => remember(tabId, 'D1', state);
const found: Remembered = { state: 'verdict', place: url, verdict: verdict(source(1)), pageVersion: 'v1' };
const shown = { state: 'verdict', verdict: found.verdict, pageVersion: 'v1' };
const begun = (ago: number, reading: boolean): Remembered => ({
  state: 'checking',
  place: url,
  since: now - ago,
  reading,
});

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
  expect(await stateOfTab(tabId, now)).toEqual({ ...shown, freshness: 'final' });
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

test.each(['about:blank', ''])(
  'an empty tab, whose address is told as “%s”, has too little text',
  async (address) => {
    const { url: _, ...tab } = await fakeBrowser.tabs.get(tabId);
    vi.spyOn(chrome.tabs, 'get').mockImplementation(async () =>
      address === '' ? tab : { ...tab, url: address },
    );
    scan = { state: 'too-little-text', words: 0 };
    expect(await stateOfTab(tabId, now)).toEqual(scan);
    expect(await stateOfTab(tabId, now)).toEqual(scan);
    expect(await checkNow(tabId, now)).toEqual(scan);
  },
);

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
  for (const reading of [true, false]) {
    await known(begun(ago, reading));
    expect(await stateOfTab(tabId, now)).toMatchObject(state);
  }
});

test.each<[string, object | true, 'final' | 'stale']>([
  ['the version that was checked', { pageVersion: 'v1', changed: false }, 'final'],
  ['another version', { pageVersion: 'v2', changed: false }, 'stale'],
  ['a version that has changed since', { pageVersion: 'v1', changed: true }, 'stale'],
  ['nothing at all', true, 'final'],
  ['nonsense', { pageVersion: 1, changed: true }, 'final'],
  ['too much', { pageVersion: 'v'.repeat(21), changed: true }, 'final'],
])('a verdict, and the page holds %s', async (_, says, freshness) => {
  moment = says;
  await known(found);
  expect(await stateOfTab(tabId, now)).toEqual({ ...shown, freshness });
});

test('a page that is read again keeps its verdict, which is of an older version until then', async () => {
  moment = { pageVersion: 'v2', changed: false };
  await known({ ...found, readAgain: now });
  expect(await stateOfTab(tabId, now)).toEqual({ ...shown, freshness: 'stale' });
});

test('a verdict that was made before the page navigated inside its document is not shown for the new place', async () => {
  await known({ ...found, place: 'https://www.paper.example/before' });
  expect(await stateOfTab(tabId, now)).toEqual({ state: 'checking' });
  expect(await shownOn(tabId)).toMatchObject({ text: '…' });
});

test('a page that has changed since it had too little text is not said to have too little', async () => {
  scan = { state: 'too-little-text', words: 12 };
  moment = { pageVersion: 'v1', changed: true };
  expect(await stateOfTab(tabId, now)).toEqual({ state: 'checking' });
});

test('a report that was lost is asked for again after a second', async () => {
  await known(begun(999, false));
  await stateOfTab(tabId, now);
  expect(run).toEqual(['look']);
  await known(begun(1000, false));
  await stateOfTab(tabId, now);
  expect(run).toEqual(['look', 'look', 'again', '/scan.js']);
});

test('a check that waits for a page ends by itself: an alarm is set for it', async () => {
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  await stateOfTab(tabId, now);
  expect(await fakeBrowser.alarms.get(unfinishedAlarm)).toMatchObject({ scheduledTime: now + 30_000 });
});

test.each<[string, unknown, string[]]>([
  ['where the scan is already', { pageVersion: 'v1', changed: false }, ['look', 'again', '/scan.js']],
  ['where it is not yet', true, ['look', '/scan.js']],
])(
  'checking again, %s, scans the page once as it is now, whatever was found before',
  async (_, says, order) => {
    moment = says;
    await known(found);
    expect(await checkNow(tabId, now)).toEqual({ state: 'checking' });
    expect(run).toEqual(order);
    expect(await shownOn(tabId)).toMatchObject({ text: '…' });
  },
);

test('a page that comes back from the cache shows its verdict on the toolbar again', async () => {
  await known(found);
  await showAgain({ tabId, documentId: 'D1', url });
  expect(await shownOn(tabId)).toMatchObject({ text: '!' });
});

test.each<[string, Remembered | undefined]>([
  ['unknown', undefined],
  ['being checked', begun(0, true)],
  ['too short', { state: 'too-little-text', place: url, words: 3 }],
])('a page that comes back and was %s shows nothing', async (_, state) => {
  if (state !== undefined) await known(state);
  await showAgain({ tabId, documentId: 'D1', url });
  expect(await shownOn(tabId)).toEqual({ text: '', title: '', icon: undefined });
});
