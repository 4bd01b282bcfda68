import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Page, untilTrue } from '../../scripts/browsers/driver.ts';
import { withDemoArticles } from './demo-articles.ts';
import { endQuietly, type Session, startSession } from './driver-session.ts';
import {
  appears,
  badgeBecomes,
  english,
  isScanned,
  openPopup,
  situationOf,
  titleBecomes,
  toolbarOf,
} from './seen-outside.ts';

let session: Session;
let options: Page;
const url = (name: string): string => situationOf(session.world, name).url;

interface Registered {
  id: string;
  matches: string[];
  excludeMatches?: string[];
  allFrames: boolean;
}
const registered = (): Promise<Registered[]> =>
  options.evaluate<Registered[]>('chrome.scripting.getRegisteredContentScripts()');
const registrations = (wanted: number): Promise<true> =>
  untilTrue(`${wanted} registered scripts`, async () => (await registered()).length === wanted);
const sentence = (popup: Page): Promise<string> => popup.evaluate('document.querySelector("h1").textContent');

beforeAll(async () => {
  session = await startSession();
  options = await withDemoArticles(session.driver);
});
afterAll(() => endQuietly(session));

test('after install the scan, what goes before it, and nothing else is registered for the top frames of all pages', async () => {
  await registrations(2);
  expect((await registered()).sort((a, b) => a.id.localeCompare(b.id))).toEqual([
    expect.objectContaining({ id: 'early', matches: ['<all_urls>'], allFrames: false }),
    expect.objectContaining({ id: 'scan', matches: ['<all_urls>'], allFrames: false }),
  ]);
});

test('a site on the off list is left alone until it is turned on', async () => {
  await options.fill('form input', 'https://www.harbour-times.example/news');
  await options.click('form button');
  await untilTrue('the site to be left out', async () =>
    JSON.stringify((await registered())[0]?.excludeMatches).includes('harbour-times.example'),
  );
  const page = await session.driver.open(url('no credit'));
  const tabId = await page.tabId();
  const other = await session.driver.open(url('name without link'));
  await badgeBecomes(options, await other.tabId(), '!');
  expect(await isScanned(options, tabId)).toBe(false);
  expect((await toolbarOf(options, tabId)).text).toBe('');
  await titleBecomes(options, tabId, english('state_offHere', 'harbour-times.example'));

  await page.front();
  const popup = await openPopup(session.driver, tabId, 'off-here');
  expect(await sentence(popup)).toBe(english('state_offHere', 'harbour-times.example'));
  await popup.click('[data-action=on]');
  await appears(popup, 'main[data-status=not-met]');
  await badgeBecomes(options, tabId, '!');
  for (const tab of [popup, page, other]) await tab.close();
});

test('paused, nothing is registered and nothing is scanned; resumed, the same page gets its verdict', async () => {
  const first = await session.driver.open(url('no credit'));
  const popup = await openPopup(session.driver, await first.tabId(), 'verdict');
  await popup.click('[data-action=pause]');
  await appears(popup, 'main[data-state=paused]');
  expect(await sentence(popup)).toBe(english('state_paused'));
  await registrations(0);
  await first.goto(url('met in the headline'));
  const tabId = await first.tabId();
  expect(await isScanned(options, tabId)).toBe(false);

  await popup.click('[data-action=resume]');
  await appears(popup, 'main[data-status=met]');
  await registrations(2);
  for (const tab of [popup, first]) await tab.close();
});

test('on click, nothing happens on a page until it is asked for', async () => {
  await options.click('input[value=on-click]');
  await registrations(0);
  const page = await session.driver.open(url('no credit'));
  const tabId = await page.tabId();
  const popup = await openPopup(session.driver, tabId, 'on-click');
  expect(await sentence(popup)).toBe(english('state_onClick'));
  expect(await isScanned(options, tabId)).toBe(false);
  expect((await toolbarOf(options, tabId)).text).toBe('');

  await popup.click('[data-action=check]');
  await appears(popup, 'main[data-status=not-met]');
  await badgeBecomes(options, tabId, '!');
  for (const tab of [popup, page]) await tab.close();
  await options.click('input[value=automatic]');
  await registrations(2);
});
