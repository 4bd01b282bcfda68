// @vitest-environment node
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { copyOrdered } from '../../utils/clipboard/clipboard-reach.ts';
import { type Settings, writeSettings } from '../../utils/settings.ts';
import { copyFromMenu, copyOnCommand, offerCitation } from '../../utils/tab/citation-menu.ts';
import { copyWithCitation } from '../../utils/tab/copy-with-citation.ts';
import { remember } from '../../utils/tab/document-memory.ts';
import { showOnToolbar } from '../../utils/tab/toolbar.ts';
import { verdict } from '../components/verdicts.ts';
import { frame, pageWithWords } from './pages-words.ts';
import { fakeToolbar, shownOn } from './toolbar.ts';

vi.mock('../../utils/clipboard/clipboard-reach.ts', () => ({ copyOrdered: vi.fn(async () => undefined) }));
const copy = vi.mocked(copyOrdered);

const place = 'https://harbour-times.example/lamp';
let tabId: number;

beforeEach(async () => {
  fakeToolbar();
  // No time passes while the copy of the settings is looked for.
  await fakeBrowser.storage.local.set({ settingsCopied: true });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  copy.mockReset();
  copy.mockResolvedValue(undefined);
  tabId = (await fakeBrowser.tabs.create({ url: place })).id ?? -1;
  pageWithWords({ frames: [frame(0, 'Lamp', 'The tower is open.')] });
  await remember(tabId, 'D1', { state: 'verdict', place, verdict: verdict({ status: 'not-met' }) });
});
afterEach(() => vi.useRealTimers());

/** Asks for a copy and waits until the notice stands; gives what the button shows then and after it. */
async function asked(ask: () => Promise<void>): Promise<{ now: object; later: object }> {
  const done = ask();
  await vi.advanceTimersByTimeAsync(2000);
  const now = await shownOn(tabId);
  await vi.advanceTimersByTimeAsync(30_000);
  await done;
  return { now, later: await shownOn(tabId) };
}

test('the original of the page is ordered as it is set, and the button says so for a while', async () => {
  const set: Partial<Settings> = {
    citationFormat: 'house:Desk',
    citationTemplates: [{ name: 'Desk', format: 'wiki', text: '{link}' }],
  };
  await writeSettings(set);
  const { now, later } = await asked(() => copyWithCitation(tabId));
  expect(now).toMatchObject({ text: '⧉', title: 'copied' });
  expect(later).toMatchObject({ text: '!', title: 'status_notMet_noLink' });
  expect(copy).toHaveBeenCalledTimes(1);
  expect(copy.mock.calls[0]?.[0]).toMatchObject({
    cited: { title: 'Harbour lamp of Saltholm burns again', paragraphs: ['The tower is open.'] },
    choice: set.citationFormat,
    templates: set.citationTemplates,
  });
});

test('on a page of the agency nothing has to be known', async () => {
  const url = 'https://www.ukrinform.net/rubric-society/4180015-lamp.html';
  tabId = (await fakeBrowser.tabs.create({ url })).id ?? -1;
  const { now } = await asked(() => copyWithCitation(tabId));
  expect(now).toMatchObject({ title: 'copied' });
  expect(copy.mock.calls[0]?.[0].cited).toMatchObject({ url, title: 'Lamp' });
});

test('a page that is being checked is waited for', async () => {
  await remember(tabId, 'D1', { state: 'checking', place, since: Date.now(), reading: false });
  const done = copyWithCitation(tabId);
  await vi.advanceTimersByTimeAsync(500);
  expect(copy).not.toHaveBeenCalled();
  await remember(tabId, 'D1', { state: 'verdict', place, verdict: verdict() });
  await vi.advanceTimersByTimeAsync(10_000);
  await done;
  expect(copy).toHaveBeenCalledTimes(1);
});

describe('when nothing is copied the button says why', () => {
  test('nothing to cite', async () => {
    await remember(tabId, 'D1', { state: 'verdict', place, verdict: verdict({ sources: [] }) });
    const { now } = await asked(() => copyWithCitation(tabId));
    expect(now).toMatchObject({ text: '∅', title: 'citation_nothing' });
    expect(copy).not.toHaveBeenCalled();
  });

  test('paused', async () => {
    await writeSettings({ mode: 'paused' });
    const { now, later } = await asked(() => copyWithCitation(tabId));
    expect(now).toMatchObject({ text: '∅', title: 'citation_nothing' });
    expect(later).toMatchObject({ title: 'state_paused' });
  });

  test('too much', async () => {
    pageWithWords({ frames: [frame(0, 'Lamp', 'x'.repeat(300_000))] });
    expect((await asked(() => copyWithCitation(tabId))).now).toMatchObject({ title: 'citation_tooMuch' });
  });

  test('the browser refuses', async () => {
    copy.mockRejectedValue(new Error('denied'));
    expect((await asked(() => copyWithCitation(tabId))).now).toMatchObject({ title: 'citation_refused' });
  });
});

test('a link to exact words that cannot be made is said to be none', async () => {
  await writeSettings({ citationLink: 'exact-words' });
  expect((await asked(() => copyWithCitation(tabId))).now).toMatchObject({
    text: '⧉',
    title: 'citation_toArticle',
  });
});

test('a state that comes while a notice stands is shown after it', async () => {
  const done = copyWithCitation(tabId);
  await vi.advanceTimersByTimeAsync(2000);
  await remember(tabId, 'D1', { state: 'verdict', place, verdict: verdict({ status: 'met' }) });
  await showOnToolbar(tabId, { state: 'verdict', verdict: verdict({ status: 'met' }), freshness: 'final' });
  expect(await shownOn(tabId)).toMatchObject({ text: '⧉', title: 'copied' });
  await vi.advanceTimersByTimeAsync(5000);
  await done;
  expect(await shownOn(tabId)).toMatchObject({ text: '✓', title: 'status_met' });
});

test('a second notice is not ended by the first', async () => {
  const first = copyWithCitation(tabId);
  await vi.advanceTimersByTimeAsync(4000);
  const second = copyWithCitation(tabId);
  await vi.advanceTimersByTimeAsync(4000);
  expect(await shownOn(tabId)).toMatchObject({ title: 'copied' });
  await vi.advanceTimersByTimeAsync(4000);
  await Promise.all([first, second]);
  expect(await shownOn(tabId)).toMatchObject({ title: 'status_notMet_noLink' });
});

describe('keys and menu', () => {
  test('the entries are put in anew, for pages of the web', async () => {
    const calls: unknown[] = [];
    Object.assign(fakeBrowser, {
      contextMenus: {
        removeAll: async () => void calls.push('removed'),
        create: (entry: unknown) => calls.push(entry),
      },
    });
    await offerCitation();
    expect(calls).toEqual([
      'removed',
      expect.objectContaining({ id: 'citation-of-selection', title: 'action_copy', contexts: ['selection'] }),
      expect.objectContaining({
        id: 'citation-of-page',
        title: 'menu_copyPage',
        contexts: ['page', 'frame'],
      }),
    ]);
  });

  test.each([
    ['the command', () => copyOnCommand('copy-with-citation', { id: tabId }), ['The tower is open.']],
    [
      'an entry',
      () => copyFromMenu({ menuItemId: 'citation-of-page' }, { id: tabId }),
      ['The tower is open.'],
    ],
    [
      'the selection in a frame without words',
      () =>
        copyFromMenu(
          { menuItemId: 'citation-of-selection', frameId: 3, selectionText: 'in a field' },
          { id: tabId },
        ),
      ['in a field'],
    ],
  ])('%s copies', async (_, ask, paragraphs) => {
    await asked(ask);
    expect(copy.mock.calls.map(([order]) => order.cited.paragraphs)).toEqual([paragraphs]);
  });

  test.each([
    ['another command', () => copyOnCommand('open', { id: tabId })],
    ['no tab', () => copyOnCommand('copy-with-citation', undefined)],
    ['another entry', () => copyFromMenu({ menuItemId: 'other' }, { id: tabId })],
    ['an entry without a tab', () => copyFromMenu({ menuItemId: 'citation-of-page' }, undefined)],
  ])('%s copies nothing', async (_, ask) => {
    await ask();
    expect(copy).not.toHaveBeenCalled();
  });
});
