import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../../scripts/browsers/driver.ts';
import { askFrom } from '../../scripts/demo/extension-page.ts';
import { finalState } from '../../scripts/demo/row.ts';
import { demoArticle } from '../../scripts/world/articles.ts';
import { withDemoArticles } from './demo-articles.ts';
import { endQuietly, type Session, startSession } from './driver-session.ts';
import { badgeBecomes, documentIn, english, openPopup, situationOf, titleBecomes } from './seen-outside.ts';

const berries = demoArticle(4180027);
let session: Session;
let options: Page;
let page: Page;
let tabId: number;

/** More text than one message carries: the reader sends it in many pieces. */
const filler = Array.from({ length: 90_000 }, (_, i) => `слово${i}${i % 60 === 0 ? '.</p><p>' : ''}`).join(
  ' ',
);

beforeAll(async () => {
  session = await startSession();
  session.world.put(long, {
    type: 'text/html',
    body: `<!doctype html><html lang="en"><title>Long</title><article><h1>Long</h1><p>${[berries.lead, ...berries.paragraphs].join('</p><p>')}</p><p>${filler}</p></article>`,
  });
  options = await withDemoArticles(session.driver);
  page = await session.driver.open();
  tabId = await page.tabId();
});
afterAll(() => endQuietly(session));

test('ended between page and popup, the background still shows the verdict of the same document', async () => {
  await page.goto(situationOf(session.world, 'no credit').url);
  await badgeBecomes(options, tabId, '!');
  const before = await askFrom(options, 'tab-state', { tabId });
  const document = await documentIn(options, tabId);
  await session.driver.killBackground();

  const popup = await openPopup(session.driver, tabId, 'verdict');
  expect(await popup.evaluate('document.querySelector("main").dataset.status')).toBe('not-met');
  expect(await askFrom(options, 'tab-state', { tabId })).toEqual(before);
  expect(await documentIn(options, tabId)).toBe(document);
  await popup.close();
});

test('ended again and again while pages load, the background gives each its verdict', async () => {
  for (const name of ['met in the headline', 'name without link', 'link too low']) {
    const { url, expected } = situationOf(session.world, name);
    await Promise.all([page.goto(url), session.driver.killBackground()]);
    const state = await finalState(options, tabId);
    expect(state).toMatchObject({ state: 'verdict', verdict: { url, status: expected.status } });
  }
});

const long = 'https://long-read.example/all';

/** Resolves when a check of the tab has begun: from then on the reader is sent for, reads, and sends. */
const checkBegins = (): Promise<unknown> =>
  options.evaluate(`new Promise((resolve) => {
    const key = 'tab:${tabId}';
    const look = (changes) => {
      if (!JSON.stringify(changes[key]?.newValue ?? '').includes('"checking"')) return;
      chrome.storage.session.onChanged.removeListener(look);
      resolve(true);
    };
    chrome.storage.session.onChanged.addListener(look);
  })`);

test.each([0, 250, 500])(
  'ended %i ms after a long page began to be checked, it still comes to the verdict',
  async (delay) => {
    const begun = checkBegins();
    await page.goto(long);
    await begun;
    await new Promise((resolve) => setTimeout(resolve, delay));
    await session.driver.killBackground();
    const popup = await openPopup(session.driver, tabId, 'verdict');
    expect(await popup.evaluate('document.querySelector("main").dataset.status')).toBe('not-met');
    await popup.close();
    await page.goto(situationOf(session.world, 'unrelated').url);
  },
);

/** Leaves behind what a background that was ended in the middle of a check does. */
async function abandonedCheck(url: string, ago: number): Promise<void> {
  await page.goto(situationOf(session.world, 'unrelated').url);
  await titleBecomes(options, tabId, english('status_none'));
  await page.goto(url);
  await badgeBecomes(options, tabId, '!');
  const document = await documentIn(options, tabId);
  await session.driver.killBackground();
  await options.evaluate(`(async () => {
    const known = { state: 'checking', place: ${JSON.stringify(url)}, since: Date.now() - ${ago}, reading: true };
    await chrome.storage.session.set({ 'tab:${tabId}': [[${JSON.stringify(document)}, known]] });
    await chrome.action.setBadgeText({ tabId: ${tabId}, text: '…' });
  })()`);
}
// The clock cannot be turned forward; the alarm is brought forward instead.
const alarmRings = (): Promise<unknown> =>
  options.evaluate(`chrome.alarms.create('unfinished-checks', { when: Date.now() + 100 })`);

test('a check that was left behind goes on when the background wakes, though nobody opens the popup', async () => {
  await abandonedCheck(situationOf(session.world, 'no credit').url, 1000);
  await alarmRings();
  await badgeBecomes(options, tabId, '!');
});

test('a check that was left behind too long ago ends, and its sign says that the page could not be checked', async () => {
  await abandonedCheck(situationOf(session.world, 'no credit').url, 30_000);
  await alarmRings();
  await badgeBecomes(options, tabId, '×');
  expect(await askFrom(options, 'tab-state', { tabId })).toMatchObject({
    state: 'verdict',
    verdict: { status: 'could-not-check', reason: 'timeout' },
  });
});

test('every check that begins sets the alarm that ends it', async () => {
  await options.evaluate('chrome.alarms.clearAll()');
  await page.goto(situationOf(session.world, 'link too low').url);
  await badgeBecomes(options, tabId, '!');
  const due = await options.evaluate<number>(
    `chrome.alarms.get('unfinished-checks').then((alarm) => alarm?.scheduledTime ?? 0)`,
  );
  expect(due).toBeGreaterThan(Date.now());
});
