// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { MarkKind } from '../../utils/page-marks.ts';
import { remember, type Remembered } from '../../utils/tab/document-memory.ts';
import { markPage, pageMarks, unmarkPage } from '../../utils/tab/page-marks.ts';
import { source, verdict } from './verdicts.ts';

interface Injection {
  target: { tabId: number; documentIds?: string[] };
  func: (...args: unknown[]) => unknown;
  args?: unknown[];
}
const url = 'https://www.paper.example/story';
let tabId: number;
let injected: Injection[];
/** What reads the page; undefined when nothing does. */
let reader: Record<string, unknown> | undefined;
let refused: boolean;

beforeEach(async () => {
  tabId = (await fakeBrowser.tabs.create({ url })).id ?? -1;
  injected = [];
  refused = false;
  const marks = { passages: { marked: 2, missed: 1 } };
  reader = { alive: true, mark: vi.fn(() => marks), unmark: vi.fn(() => ({})), marks: vi.fn(() => marks) };
  Object.assign(fakeBrowser.scripting, {
    executeScript: async (injection: Injection) => {
      if (refused) throw new Error('Cannot access contents of the page');
      if (injection.target.documentIds !== undefined) injected.push(injection);
      vi.stubGlobal('dzhereloReader', reader);
      return [{ documentId: 'D1', result: injection.func(...(injection.args ?? [])) }];
    },
  });
});
afterEach(() => void vi.unstubAllGlobals());

const first = { ...source(2), places: { link: 3, paragraph: 1 } };
const found: Remembered = { state: 'verdict', place: url, verdict: verdict(first), pageVersion: 'v1' };
const known = (state: Remembered): Promise<void> => remember(tabId, 'D1', state);
const shown = { page: 'shown', marks: { passages: { marked: 2, missed: 1 } } };

test.each<[MarkKind, object]>([
  [
    'passages',
    {
      kind: 'passages',
      ranges: [
        [0, 500],
        [1000, 1500],
      ],
    },
  ],
  ['link', { kind: 'link', link: 3 }],
  ['paragraph', { kind: 'paragraph', block: 1 }],
])('%s are marked as the verdict on this document has them', async (kind, target) => {
  await known(found);
  expect(await markPage(tabId, kind)).toEqual(shown);
  expect(reader?.mark).toHaveBeenCalledWith(target, 'v1');
  expect(injected.map((injection) => injection.target)).toEqual([{ tabId, documentIds: ['D1'] }]);
});

test('what is marked is asked, and taken away', async () => {
  expect(await pageMarks(tabId)).toEqual(shown);
  expect(await unmarkPage(tabId, 'link')).toEqual({ page: 'shown', marks: {} });
  expect(reader?.unmark).toHaveBeenCalledWith('link');
});

const gone = { page: 'gone' };
const withoutPlaces = { ...found, verdict: verdict(source(1)) };
test.each<[string, Remembered | undefined]>([
  ['is not known', undefined],
  ['is being checked', { state: 'checking', place: url, since: 0, reading: true }],
  ['has too little text', { state: 'too-little-text', place: url, words: 3 }],
  ['is being read again', { ...found, readAgain: 1 }],
  ['has a verdict without a source', { ...found, verdict: { ...verdict(source(1)), sources: [] } }],
  ['has a verdict that names no link', withoutPlaces],
])('on a page that %s nothing is marked', async (_, state) => {
  if (state !== undefined) await known(state);
  expect(await markPage(tabId, 'link')).toEqual(gone);
  expect(injected).toEqual([]);
});

test.each<[string, () => void]>([
  ['the browser refuses', () => (refused = true)],
  ['nothing reads', () => (reader = undefined)],
  ['an earlier life of the extension read', () => Object.assign(reader ?? {}, { alive: false })],
])('a page that %s is gone', async (_, change) => {
  await known(found);
  change();
  expect(await markPage(tabId, 'link')).toEqual(gone);
  expect(await pageMarks(tabId)).toEqual(gone);
  expect(await unmarkPage(tabId, 'link')).toEqual(gone);
});

test.each<[string, unknown, object]>([
  ['nothing', undefined, gone],
  ['text', 'marks', gone],
  [
    'other kinds',
    { passages: { marked: 1, missed: 0 }, other: { marked: 1, missed: 0 } },
    { page: 'shown', marks: { passages: { marked: 1, missed: 0 } } },
  ],
  [
    'counts that are none',
    { link: { marked: -1, missed: 0 }, paragraph: { marked: '1', missed: 0 }, passages: null },
    { page: 'shown', marks: {} },
  ],
  [
    'more than counts',
    { link: { marked: 1, missed: 0, html: '<b>' } },
    { page: 'shown', marks: { link: { marked: 1, missed: 0 } } },
  ],
])('a page whose process answers with %s', async (_, answer, marks) => {
  Object.assign(reader ?? {}, { marks: () => answer });
  expect(await pageMarks(tabId)).toEqual(marks);
});
