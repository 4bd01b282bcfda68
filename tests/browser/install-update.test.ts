import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../../scripts/browsers/driver.ts';
import { finalState } from '../../scripts/demo/row.ts';
import { orchardReport } from '../../scripts/world/own-texts.ts';
import { withDemoArticles } from './demo-articles.ts';
import { endQuietly, type Session, startSession } from './driver-session.ts';
import { badgeBecomes, documentIn, situationOf } from './seen-outside.ts';

let session: Session;
let page: Page;
let options: Page;
const url = (): string => situationOf(session.world, 'no credit').url;
/** How often the page was loaded, as its own server counts. */
const loads = (): number => session.world.reached.filter(({ path }) => url().endsWith(path)).length;

beforeAll(async () => {
  session = await startSession({ bare: true });
  page = await session.driver.open(url());
});
afterAll(() => endQuietly(session));

test('installed, the extension looks into the tabs that are already open', async () => {
  await session.driver.install();
  await (await session.driver.firstRun()).close();
  options = await session.driver.openExtension('options.html', '#collect:checked', 'window');
  const tabId = await page.tabId();
  // No article is held yet, which is told as such.
  await badgeBecomes(options, tabId, '×');
  expect(await finalState(options, tabId)).toMatchObject({ verdict: { url: url(), reason: 'index-empty' } });
  await options.close();
});

test('updated, it gives an open page its verdict without a reload, for the same document', async () => {
  options = await withDemoArticles(session.driver);
  const before = await documentIn(options, await page.tabId());
  await session.driver.reloadExtension();
  options = await session.driver.openExtension('options.html', 'main', 'window');
  const tabId = await page.tabId();
  await badgeBecomes(options, tabId, '!');
  expect(await documentIn(options, tabId)).toBe(before);
  expect(loads()).toBe(1);
});

test('after the update the old script is silent and the new one follows the page', async () => {
  const tabId = await page.tabId();
  await page.evaluate(`(() => {
    history.pushState(null, '', '/orchard');
    document.querySelector('article').innerHTML = ${JSON.stringify(orchardReport.map((text) => `<p>${text}</p>`).join(''))};
  })()`);
  await badgeBecomes(options, tabId, '');
  expect(await finalState(options, tabId)).toMatchObject({
    state: 'verdict',
    verdict: { status: 'none', url: 'https://harbour-times.example/orchard' },
  });
});
