import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Page, until, untilTrue } from '../../scripts/browsers/driver.ts';
import { askFrom } from '../../scripts/demo/extension-page.ts';
import { articlePath, demoArticles } from '../../scripts/world/articles.ts';
import type { Reached } from '../../scripts/world/world.ts';
import { endQuietly, type Session, startSession } from './driver-session.ts';
import { appears, badgeBecomes, openPopup, situationOf } from './seen-outside.ts';

const agency = 'www.ukrinform.net';
const home = `https://${agency}/`;
const english = demoArticles.filter(({ lang }) => lang === 'en').sort((a, b) => b.id - a.id);
const SPACING = 3000;
/** A request is logged when it arrives, which takes a little longer for the one that opens the connection. */
const ARRIVAL = 500;

let session: Session;
let options: Page;
let page: Page;

/** What the extension asked the agency for; the page that a tab shows is not among it. */
const asked = (): Reached[] =>
  session.world.reached.filter(
    ({ host, headers }) => host === agency && headers['sec-fetch-dest'] === 'empty',
  );
const held = async (): Promise<number> => (await askFrom(options, 'collection-status', undefined)).articles;
const alarm = (): Promise<number | null> =>
  options.evaluate(`chrome.alarms.get('collection').then((alarm) => alarm?.scheduledTime ?? null)`);

beforeAll(async () => {
  session = await startSession();
  session.world.put(home, {
    type: 'text/html',
    body: '<!doctype html><title>Agency</title><h1>Agency</h1>',
  });
  options = await session.driver.openExtension('options.html', '#collect:checked', 'window');
  page = await session.driver.open(home);
  await page.goto(home);
});
afterAll(() => endQuietly(session));

test('the first round is set for half a minute to a minute after install, and nothing is asked before', async () => {
  const due = await until('the alarm', async () => (await alarm()) ?? undefined);
  expect(due - Date.now()).toBeGreaterThan(20_000);
  expect(due - Date.now()).toBeLessThanOrEqual(60_000);
  expect(asked()).toEqual([]);
});

test('asked to, it collects the chosen edition and shows how far it is', async () => {
  await options.click('input[name=edition][value=en]');
  await untilTrue('the choice to be kept', async () =>
    (await options.evaluate<string>('chrome.storage.local.get("editions").then(JSON.stringify)')).includes(
      'en',
    ),
  );
  await options.click('#collect-now');
  const popup = await openPopup(session.driver, await page.tabId());
  await appears(popup, `.collection progress[max="${english.length}"]`);
  expect(await popup.evaluate('document.querySelector(".collection p").textContent')).toMatch(
    new RegExp(`^Collecting articles: [0-9] of ${english.length}\\.$`, 'u'),
  );
  await popup.close();
});

test('ended in the middle, it goes on at the next alarm where it was', async () => {
  await untilTrue('the first article', async () => (await held()) > 0);
  await session.driver.killBackground();
  expect(await alarm(), 'an alarm that wakes the background').not.toBeNull();
  // The clock cannot be turned forward; the alarm is brought forward instead.
  await options.evaluate(`chrome.alarms.create('collection', { when: Date.now() + 100 })`);
  await untilTrue('all articles', async () => asked().length >= 2 + english.length, 30_000);
  expect(asked().map(({ path }) => path)).toEqual([
    '/sitemap/currentweek.xml',
    '/rss/block-lastnews',
    ...english.map(articlePath),
  ]);
  await untilTrue('the articles to be held', async () => (await held()) === english.length);
});

test('the requests are three seconds apart, also across the end of the background', () => {
  const times = asked().map(({ at }) => at);
  const gaps = times.slice(1).map((time, i) => time - (times[i] ?? 0));
  expect(gaps.filter((gap) => gap < SPACING - ARRIVAL)).toEqual([]);
  expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(gaps.length * SPACING - ARRIVAL);
});

test('no request carries a cookie or says where it comes from, though the tab beside it has a cookie', () => {
  const own = session.world.reached.filter(
    ({ host, headers }) => host === agency && headers['sec-fetch-dest'] === 'document',
  );
  expect(own.map(({ headers }) => headers.cookie)).toEqual([undefined, 'reader=1']);
  for (const { headers } of asked()) {
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
  }
});

test('a page copied from what was collected gets its verdict', async () => {
  await page.goto(situationOf(session.world, 'no credit').url);
  await badgeBecomes(options, await page.tabId(), '!');
});
