import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Action } from '../../components/Actions.tsx';
import { PopupForTab } from '../../components/PopupForTab.tsx';
import { readSettings, writeSettings } from '../../utils/settings.ts';
import type { TabState } from '../../utils/tab-state.ts';
import { frame, pageWithWords } from '../tab/pages-words.ts';
import { background, pageCalls } from './background-world.ts';
import { message, speak } from './speaking.ts';
import { judged, source, stale } from './verdicts.ts';

beforeEach(() => speak('en'));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

/** Opens the popup of a tab that is in a state. */
async function opened(state: TabState, url = 'https://www.paper.example/news/lamp') {
  const { id: tabId = -1 } = await fakeBrowser.tabs.create({ url });
  const world = background({
    'tab-state': () => state,
    'check-now': () => ({ state: 'checking' }),
    'page-excerpts': () => ['The lamp of the old harbour'],
  });
  const { container } = render(<PopupForTab tabId={tabId} />);
  await waitFor(() => expect(container.querySelector('h1')).not.toBeNull());
  const click = (action: Action): void => {
    const button = container.querySelector(`[data-action="${action}"]`);
    if (button === null) throw new Error(`there is no button ${action}`);
    fireEvent.click(button);
  };
  const names = (): string[] => world.asked.map(({ name }) => name);
  return { container, click, names, world, tabId };
}

test('it asks for the state of its tab and shows the passages of the first source', async () => {
  const { container, world, tabId } = await opened(judged());
  await waitFor(() =>
    expect(container.querySelector('.passages blockquote')?.textContent).toBe('The lamp of the old harbour'),
  );
  expect(world.asked.find(({ name }) => name === 'tab-state')?.ask).toEqual({ tabId });
  expect(world.asked.find(({ name }) => name === 'page-excerpts')?.ask).toEqual({ tabId, ranges: [[0, 80]] });
});

test('without passages the page is not asked for any', async () => {
  const { names } = await opened(judged({ status: 'none', sources: [] }));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(names()).not.toContain('page-excerpts');
});

test('passages that the tab cannot give are left out', async () => {
  const { container, world } = await opened(judged());
  delete world.answers['page-excerpts'];
  await waitFor(() => expect(container.querySelector('h2')).not.toBeNull());
  expect(container.querySelector('.title')).not.toBeNull();
});

test('while a page is checked it looks again until there is a verdict', async () => {
  const { container, world } = await opened({ state: 'checking' });
  world.answers['tab-state'] = () => judged({ status: 'none', sources: [] });
  await waitFor(() => expect(container.querySelector('h1')?.textContent).toBe(message('en', 'status_none')));
});

test('while it is open it learns that the page has changed, and that it was checked again', async () => {
  const { container, world } = await opened(judged());
  const freshness = () => container.querySelector<HTMLElement>('[data-freshness]')?.dataset.freshness;
  expect(freshness()).toBe('final');
  world.answers['tab-state'] = () => stale();
  await waitFor(() => expect(freshness()).toBe('stale'), { timeout: 10_000 });
  world.answers['tab-state'] = () => judged({ status: 'none', sources: [] });
  await waitFor(() => expect(freshness()).toBe('final'), { timeout: 10_000 });
  expect(container.querySelector('h1')?.textContent).toBe(message('en', 'status_none'));
});

test('a pause that began on click ends on click', async () => {
  await writeSettings({ mode: 'on-click' });
  await writeSettings({ mode: 'paused' });
  const { click } = await opened({ state: 'paused' });
  click('resume');
  await waitFor(async () => expect((await readSettings()).mode).toBe('on-click'));
});

test.each(['check', 'again'] as const)('%s starts a new check', async (action) => {
  const { click, container, names } = await opened(action === 'check' ? { state: 'on-click' } : judged());
  click(action);
  await waitFor(() => expect(names()).toContain('check-now'));
  expect(container.querySelector('h1')?.textContent).toBe(message('en', 'state_checking'));
});

const onPage: [string, TabState][] = [
  ['a verdict', judged()],
  ['too little text', { state: 'too-little-text', words: 3 }],
  ['a check that runs', { state: 'checking' }],
];

test.each(onPage)('"off here" keeps the host of the page, whatever is shown: %s', async (_, state) => {
  await writeSettings({ offHosts: ['other.example'] });
  const { click } = await opened(state);
  click('off');
  await waitFor(async () =>
    expect((await readSettings()).offHosts).toEqual(['other.example', 'paper.example']),
  );
});

test('"off here" twice keeps the host once', async () => {
  await writeSettings({ offHosts: ['paper.example'] });
  const { click, names } = await opened(judged());
  click('off');
  await waitFor(() => expect(names().filter((name) => name === 'tab-state').length).toBeGreaterThan(1));
  expect((await readSettings()).offHosts).toEqual(['paper.example']);
});

test('"on again" takes off everything that covers the page, and nothing else', async () => {
  await writeSettings({ offHosts: ['other.example', 'paper.example', 'news.paper.example'] });
  const { click } = await opened(
    { state: 'off-here', host: 'news.paper.example' },
    'https://news.paper.example/lamp',
  );
  click('on');
  await waitFor(async () => expect((await readSettings()).offHosts).toEqual(['other.example']));
});

test.each([
  ['pause', judged(), 'paused'],
  ['resume', { state: 'paused' }, 'automatic'],
] as [Action, TabState, string][])('%s changes the mode', async (action, state, mode) => {
  await writeSettings({ mode: mode === 'paused' ? 'automatic' : 'paused' });
  const { click } = await opened(state);
  click(action);
  await waitFor(async () => expect((await readSettings()).mode).toBe(mode));
});

test('options opens the options page', async () => {
  const { click } = await opened(judged());
  click('options');
  await waitFor(() => expect(pageCalls.openOptionsPage).toHaveBeenCalledTimes(1));
});

test('a background that is not there is told, with a way out', async () => {
  const { container } = render(<PopupForTab tabId={1} />);
  await waitFor(() =>
    expect(container.querySelector('h1')?.textContent).toBe(message('en', 'hint_noAnswer')),
  );
  const reload = container.querySelector('[data-action="reload"]');
  if (reload === null) throw new Error('there is no way out');
  fireEvent.click(reload);
  await waitFor(() => expect(pageCalls.reload).toHaveBeenCalledTimes(1));
});

test('a background that comes back is heard', async () => {
  const { container } = render(<PopupForTab tabId={1} />);
  await waitFor(() => expect(container.querySelector('[role="alert"]')).not.toBeNull());
  background({ 'tab-state': () => ({ state: 'paused' }) });
  await waitFor(
    () => expect(container.querySelector('h1')?.textContent).toBe(message('en', 'state_paused')),
    {
      timeout: 10_000,
    },
  );
});

test('the page of the tab is loaded anew where that may help', async () => {
  const { click, tabId } = await opened(
    judged({ status: 'could-not-check', reason: 'rendered-differs', sources: [] }),
  );
  click('refresh');
  await waitFor(() => expect(pageCalls.reloadTab).toHaveBeenCalledWith(tabId));
});

test('the citation is copied as rich and plain text', async () => {
  const write = vi.fn(async (_items: ClipboardItem[]) => undefined);
  vi.stubGlobal('navigator', { clipboard: { write } });
  const { click, container } = await opened(judged());
  click('copy');
  await waitFor(() => expect(container.textContent).toContain(message('en', 'copied')));
  expect(write).toHaveBeenCalledTimes(1);
});

test('words selected on the page are copied with the citation, and that is said', async () => {
  const write = vi.fn(async (_items: ClipboardItem[]) => undefined);
  vi.stubGlobal('navigator', { clipboard: { write } });
  pageWithWords({ frames: [frame(0, 'Lamp', 'The lamp burns.')] });
  const { click, container } = await opened(judged());
  click('copy');
  await waitFor(() => expect(container.textContent).toContain(message('en', 'citation_withSelection')));
  const text = await (await write.mock.calls[0]?.[0][0]?.getType('text/plain'))?.text();
  expect(text).toMatch(/^The lamp burns\. This is reported by Ukrinform \(/u);
  pageWithWords();
});

test('another format is chosen after copying, kept, and copied at once', async () => {
  const write = vi.fn(async (_items: ClipboardItem[]) => undefined);
  vi.stubGlobal('navigator', { clipboard: { write } });
  const { click, container } = await opened(judged());
  click('copy');
  await waitFor(() => expect(container.querySelector('select')).not.toBeNull());
  const choice = container.querySelector('select');
  expect(choice?.value).toBe('rich');
  if (choice !== null) fireEvent.change(choice, { target: { value: 'bbcode' } });
  await waitFor(() => expect(write).toHaveBeenCalledTimes(2));
  expect((await readSettings()).citationFormat).toBe('bbcode');
  expect(write.mock.calls[1]?.[0][0]?.types).toEqual(['text/plain']);
});

test.each<Action>(['copy', 'pause', 'off'])(
  'where the storage does not answer to %s that is said',
  async (action) => {
    const { click, container } = await opened(judged());
    const refuse = (): Promise<never> => Promise.reject(new Error('the disk is gone'));
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(refuse);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(refuse);
    click(action);
    await waitFor(() => expect(container.textContent).toContain(message('en', 'reason_storageFailed')));
    vi.restoreAllMocks();
  },
);

test('a citation that the browser will not copy can be copied by hand', async () => {
  vi.stubGlobal('navigator', { clipboard: { write: () => Promise.reject(new Error('not allowed')) } });
  const { click, container } = await opened(judged());
  click('copy');
  await waitFor(() => expect(container.querySelector('textarea')).not.toBeNull());
  const text = container.querySelector('textarea')?.value ?? '';
  expect(text).toContain(source().article?.title);
  expect(text).toContain(source().article?.url);
  // One key copies it.
  expect(document.activeElement?.nodeName).toBe('TEXTAREA');
  expect(container.querySelector('textarea')?.selectionEnd).toBe(text.length);
});

test('what collection does is shown once it is known', async () => {
  const { id = -1 } = await fakeBrowser.tabs.create({ url: 'https://paper.example/' });
  background({
    'tab-state': () => judged(),
    'collection-status': () => ({
      activity: { doing: 'collecting', done: 3, of: 12 },
      articles: 3,
      editions: ['uk'],
    }),
  });
  const { container } = render(<PopupForTab tabId={id} />);
  await waitFor(() => expect(container.querySelector('.collection')?.textContent).toContain('12'));
});
