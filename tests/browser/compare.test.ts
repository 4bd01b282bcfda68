import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../../scripts/browsers/driver.ts';
import { untilTrue } from '../../scripts/browsers/driver.ts';
import { violations } from './axe.ts';
import { withDemoArticles } from './demo-articles.ts';
import { endQuietly, type Session, startSession } from './driver-session.ts';
import { appears, english, openAgain, openPopup, situationOf } from './seen-outside.ts';

let session: Session;
let options: Page;
let page: Page;
let tabId: number;
let compare: Page;

beforeAll(async () => {
  session = await startSession();
  options = await withDemoArticles(session.driver);
  page = await session.driver.open();
  tabId = await page.tabId();
  await page.goto(situationOf(session.world, 'edited copy, credited').url);
  const popup = await openPopup(session.driver, tabId);
  await openAgain(popup, 'verdict');
  const link = `a[href="/compare.html?tab=${tabId}&source=0"]`;
  await popup.click(link);
  await untilTrue('the comparison in a tab of its own', () =>
    options.evaluate<boolean>(
      'chrome.tabs.query({}).then((tabs) => tabs.some(({ title }) => title === ' +
        `${JSON.stringify(english('compare_title'))}))`,
    ),
  );
  const path = await popup.evaluate<string>(
    `document.querySelector(${JSON.stringify(link)}).getAttribute('href')`,
  );
  compare = await session.driver.openExtension(path.slice(1), 'main[data-copy]');
});
afterAll(() => endQuietly(session));

const askedOfAgency = (): string[] => session.world.proxy.asked.filter((host) => host.includes('ukrinform'));
const press = (key: string): Promise<void> =>
  compare.evaluate(
    `void document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true }))`,
  );
const place = (): Promise<string> =>
  compare.evaluate('document.querySelector("[role=status].place").textContent');
const becomes = (what: string, holds: string): Promise<true> =>
  untilTrue(what, () => compare.evaluate<boolean>(holds));

test('both texts of a known article are shown without asking the network', async () => {
  await appears(compare, 'main[data-original=read]');
  expect(askedOfAgency()).toEqual([]);
  const sides = await compare.evaluate<string[]>(
    '[...document.querySelectorAll(".side")].map((side) => side.querySelector(".text").textContent)',
  );
  expect(sides.map((text) => text.length > 500)).toEqual([true, true]);
  expect(await compare.evaluate('document.querySelectorAll("mark.edited").length')).toBeGreaterThan(1);
});

test('axe finds nothing wrong', async () => {
  expect(await violations(compare)).toEqual([]);
});

test('keys step through the passages and say where they are', async () => {
  await press('n');
  await becomes('the first passage', 'document.querySelectorAll("mark.current").length === 2');
  const first = await place();
  expect(first).toMatch(/^Passage 1 of \d+: /u);
  await press('j');
  await untilTrue('the second passage', async () => (await place()).startsWith('Passage 2 of '));
  await press('k');
  await untilTrue('the first one again', async () => (await place()) === first);
});

test('a click on a passage leads to its counterpart, and the focus with it', async () => {
  await compare.click('[data-side=copy] mark:last-of-type button');
  await becomes(
    'the focus on the other side',
    'document.activeElement?.closest("[data-side]")?.dataset.side === "original"',
  );
  expect(
    await compare.evaluate(`(() => {
      const there = document.activeElement.closest('mark').getBoundingClientRect();
      return there.top >= 0 && there.top < innerHeight;
    })()`),
  ).toBe(true);
});

test('one text follows when the other is scrolled, unless that is switched off', async () => {
  const scrolled = (to: string): string => `(() => {
    const text = document.querySelector('[data-side=copy] .text');
    document.querySelector('.sides').style.maxHeight = '300px';
    text.dispatchEvent(new Event('wheel'));
    text.scrollTop = ${to};
  })()`;
  const other = 'document.querySelector("[data-side=original] .text")';
  await compare.evaluate(scrolled('0'));
  await becomes('both at the top', `${other}.scrollTop === 0`);
  await compare.evaluate(scrolled('text.scrollHeight'));
  await becomes(
    'both at the end',
    `${other}.scrollTop > 0 && ${other}.scrollTop >= ${other}.scrollHeight - ${other}.clientHeight - 3`,
  );
  await compare.click('.linked input');
  await compare.evaluate(`void (${other}.scrollTop = 0)`);
  await compare.evaluate(scrolled('1'));
  await compare.evaluate('new Promise((resolve) => setTimeout(resolve, 200))');
  expect(await compare.evaluate(`${other}.scrollTop`)).toBe(0);
});

test('an original whose text is not held is fetched from the agency when that is asked for', async () => {
  await options.click('#erase-articles');
  await options.click('#erase-yes');
  await appears(options, '#erase[data-state=done]');
  await compare.evaluate('void location.reload()');
  await appears(compare, 'main[data-original=not-held]');
  expect(await violations(compare)).toEqual([]);
  expect(askedOfAgency()).toEqual([]);
  await compare.click('#fetch-original');
  await appears(compare, 'main[data-original=read]');
  expect(askedOfAgency()).toEqual(['www.ukrinform.net']);
  expect(await compare.evaluate('document.querySelectorAll("mark.edited").length')).toBeGreaterThan(1);
});

test('a closed tab is said to be closed', async () => {
  await page.close();
  await compare.evaluate('void location.reload()');
  await appears(compare, 'main[data-copy=missing]');
  expect(await compare.evaluate('document.querySelector("[role=alert]").textContent')).toBe(
    english('compare_closed'),
  );
});
