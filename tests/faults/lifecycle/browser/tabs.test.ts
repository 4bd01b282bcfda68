import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Page, untilTrue } from '../../../../scripts/browsers/driver.ts';
import { askFrom } from '../../../../scripts/demo/extension-page.ts';
import { finalState } from '../../../../scripts/demo/row.ts';
import { withDemoArticles } from '../../../browser/demo-articles.ts';
import { browserName, endQuietly, type Session, startSession } from '../../../browser/driver-session.ts';
import { badgeBecomes, documentIn, openPopup, situationOf } from '../../../browser/seen-outside.ts';
import { isFull, record } from '../../record.ts';

const TABS = isFull ? 20 : 3;
const shown = [
  ['no credit', '!'],
  ['met in the headline', '✓'],
  ['link too low', '!'],
] as const;

/** As much as a page must change to be looked at again. */
const added = 'The town has painted all of its benches green, and nobody sat on them until noon. '.repeat(4);

let session: Session;
let options: Page;
let tabs: { page: Page; tabId: number; sign: string }[];
const url = (name: string): string => situationOf(session.world, name).url;

beforeAll(async () => {
  session = await startSession();
  options = await withDemoArticles(session.driver);
  tabs = [];
  for (let i = 0; i < TABS; i++) {
    const [name, sign] = shown[i % shown.length] ?? shown[0];
    const page = await session.driver.open(url(name));
    const tabId = await page.tabId();
    await badgeBecomes(options, tabId, sign);
    tabs.push({ page, tabId, sign });
  }
});
afterAll(() => endQuietly(session));

/** Opens a page of the extension that counts what the scripts of tabs report. */
async function listening(): Promise<Page> {
  const page = await session.driver.openExtension('options.html', 'main', 'window');
  await page.evaluate(`(() => {
    window.reports = {};
    chrome.runtime.onMessage.addListener(({ name }, { tab }) => {
      if (name === 'scan-report') window.reports[tab.id] = (window.reports[tab.id] ?? 0) + 1;
    });
  })()`);
  return page;
}

/** Shows each tab and waits for its sign; then each page changes, and is reported by one script. */
async function allAnswer(): Promise<void> {
  options = await listening();
  for (const { page, tabId, sign } of tabs) {
    await page.front();
    await badgeBecomes(options, tabId, sign);
  }
  const count = (): Promise<Record<number, number>> =>
    options.evaluate<Record<number, number>>('window.reports');
  const before = await count();
  for (const { page, tabId } of tabs) {
    await page.front();
    await page.evaluate(
      `document.querySelector('article').append(Object.assign(document.createElement('p'), { textContent: ${JSON.stringify(added)} }))`,
    );
    await untilTrue(
      'the change to be reported',
      async () => ((await count())[tabId] ?? 0) > (before[tabId] ?? 0),
      20_000,
    );
  }
  // A second script would have had as much time as the first.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const after = await count();
  const reports = tabs.map(({ tabId }) => (after[tabId] ?? 0) - (before[tabId] ?? 0));
  expect(reports).toEqual(tabs.map(() => 1));
}

test(`updated with ${TABS} tabs open: each gets its sign without a reload, and has one script that reports`, async () => {
  const before = await Promise.all(tabs.map(({ tabId }) => documentIn(options, tabId)));
  await session.driver.reloadExtension();
  await allAnswer();
  expect(await Promise.all(tabs.map(({ tabId }) => documentIn(options, tabId)))).toEqual(before);
  record({ family: 'lifecycle', key: 'update.tabs', value: TABS, unit: 'tabs open' });
});

test('switched off and on again, it looks into the tabs that are open, and comes to new pages', async () => {
  await session.driver.switchExtension(false);
  await session.driver.switchExtension(true);
  await allAnswer();
  const page = await session.driver.open(url('name without link'));
  await badgeBecomes(options, await page.tabId(), '!');
  await page.close();
});

/** A fresh tab with a page whose sign is there. */
async function opened(name: string, sign: string): Promise<{ page: Page; tabId: number }> {
  const page = await session.driver.open(url(name));
  const tabId = await page.tabId();
  await badgeBecomes(options, tabId, sign);
  return { page, tabId };
}
const verdictIn = async (tabId: number): Promise<unknown[]> => {
  const state = await finalState(options, tabId);
  return state.state === 'verdict' ? [state.verdict.url, state.verdict.status] : [state.state];
};

test('a page that comes back after its background was ended has its own sign and verdict', async () => {
  const { page, tabId } = await opened('met in the headline', '✓');
  await page.goto(url('no credit'));
  await badgeBecomes(options, tabId, '!');
  await session.driver.killBackground();
  await page.back();
  await badgeBecomes(options, tabId, '✓');
  expect(await verdictIn(tabId)).toEqual([url('met in the headline'), 'met']);
  await session.driver.killBackground();
  await page.forward();
  await badgeBecomes(options, tabId, '!');
  expect(await verdictIn(tabId)).toEqual([url('no credit'), 'not-met']);
  await page.close();
});

test('an article that was swapped while its background was ended has a verdict of its own', async () => {
  const { page, tabId } = await opened('met in the headline', '✓');
  await session.driver.killBackground();
  await page.evaluate(`(() => {
    history.pushState(null, '', '/later');
    const words = document.querySelector('article');
    words.innerHTML = '<p>' + 'The town has painted all of its benches green. '.repeat(12) + '</p>';
  })()`);
  await session.driver.killBackground();
  await badgeBecomes(options, tabId, '');
  expect(await verdictIn(tabId)).toEqual(['https://harbour-times.example/later', 'none']);
  await page.close();
});

test('a tab that the browser has discarded says nothing until it is shown, and then its own again', async () => {
  const { tabId } = await opened('link too low', '!');
  await tabs[0]?.page.front();
  const given = await options.evaluate<{ id: number } | null>(
    `chrome.tabs.discard(${tabId}).then((tab) => (tab === undefined ? chrome.tabs.get(${tabId}) : tab)).then(({ id, discarded }) => ({ id, discarded }))`,
  );
  const id = given?.id ?? tabId;
  expect(given).toEqual({ id, discarded: true });
  expect((await askFrom(options, 'tab-state', { tabId: id })).state).not.toBe('verdict');
  if (id !== tabId) {
    // Its old number is nobody's any more.
    const remembered = await options.evaluate<string[]>('chrome.storage.session.get().then(Object.keys)');
    expect(remembered).not.toContain(`tab:${tabId}`);
  }
  await session.driver.killBackground();
  // What the browser does when somebody turns to it; a driven Chromium has to be told.
  const reload = browserName() === 'chromium' ? `chrome.tabs.reload(${id})` : 'true';
  await options.evaluate(
    `chrome.tabs.update(${id}, { active: true }).then(() => ${reload}).then(() => true)`,
  );
  await badgeBecomes(options, id, '!');
  expect(await verdictIn(id)).toEqual([url('link too low'), 'not-met']);
  await options.evaluate(`chrome.tabs.remove(${id}).then(() => true)`);
});

test('after its process has crashed, the next page is checked, and the ones before have their verdicts', async () => {
  const { page, tabId } = await opened('no credit', '!');
  await session.driver.crashExtension();
  await page.goto(url('met in the headline'));
  options = await session.driver.openExtension('options.html', 'main', 'window');
  await badgeBecomes(options, tabId, '✓');
  const popup = await openPopup(session.driver, tabId, 'verdict');
  expect(await popup.evaluate('document.querySelector("main").dataset.status')).toBe('met');
  await popup.close();
  const [first] = tabs;
  if (first === undefined) throw new Error('no tab');
  expect(await verdictIn(first.tabId)).toEqual([url('no credit'), 'not-met']);
  await page.close();
});

test.skipIf(browserName() === 'chromium')(
  'with a background that ends after a tenth of a second pages, popup and settings work (Chromium’s half a minute is fixed)',
  async () => {
    await session.driver.idleAfter(100);
    const page = await session.driver.open();
    const tabId = await page.tabId();
    for (const name of ['no credit', 'met in the headline', 'unrelated', 'too little text', 'link too low']) {
      const { expected } = situationOf(session.world, name);
      await page.goto(url(name));
      const popup = await openPopup(session.driver, tabId, expected.state);
      if (expected.status !== undefined)
        expect(await popup.evaluate('document.querySelector("main").dataset.status')).toBe(expected.status);
      await popup.close();
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    await options.evaluate(`chrome.storage.local.set({ offHosts: ['harbour-times.example'] })`);
    await page.goto(url('no credit'));
    const popup = await openPopup(session.driver, tabId, 'off-here');
    await popup.close();
    await options.evaluate(`chrome.storage.local.set({ offHosts: [] })`);
    await session.driver.idleAfter(30_000);
  },
);
