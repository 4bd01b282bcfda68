import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../../scripts/browsers/driver.ts';
import { withDemoArticles } from './demo-articles.ts';
import { endQuietly, type Session, startSession } from './driver-session.ts';
import { badgeBecomes, english, openAgain, openPopup, situationOf } from './seen-outside.ts';

let session: Session;
let popup: Page;

beforeAll(async () => {
  session = await startSession();
  const options = await withDemoArticles(session.driver);
  const page = await session.driver.open(situationOf(session.world, 'link too low').url);
  const tabId = await page.tabId();
  await badgeBecomes(options, tabId, '!');
  popup = await openPopup(session.driver, tabId, 'verdict');
});
afterAll(() => endQuietly(session));

/** What the popup holds at one moment. */
interface Held {
  sentence: string | undefined;
  clauses: number;
  passages: number;
  collecting: boolean;
}

/**
 * Runs the popup's own script once more in a fresh root of the name `root`, for long enough for two further looks at the
 * page; `watch` comes before.
 */
const runAnew = (watch: string): string => `
  const root = document.createElement('div');
  root.id = 'root';
  ${watch}
  document.querySelector('#root').replaceWith(root);
  await import(document.querySelector('script[type=module]').src + '?' + performance.now());
  await new Promise((resolve) => setTimeout(resolve, 4500));`;

/** What the root held after each change of it. */
const changesOfRoot = `(async () => {
  const held = [];
  ${runAnew(`new MutationObserver(() => held.push({
    sentence: root.querySelector('h1')?.textContent,
    clauses: root.querySelectorAll('.clause').length,
    passages: root.querySelectorAll('.passages blockquote').length,
    collecting: root.querySelector('.collection') !== null,
  })).observe(root, { subtree: true, childList: true, characterData: true });`)}
  return held;
})()`;

test('a verdict that exists is painted whole at once: sentence, clauses, passages, and what is collected', async () => {
  const held = await popup.evaluate<Held[]>(changesOfRoot);
  const first = held.find(({ sentence }) => sentence !== undefined);
  expect(first).toEqual({
    sentence: english('status_notMet_position'),
    clauses: 5,
    passages: expect.any(Number),
    collecting: true,
  });
  expect(first?.passages).toBeGreaterThan(0);
  // Later looks find nothing new and change nothing.
  expect(held.slice(held.findIndex(({ sentence }) => sentence !== undefined))).toEqual([first]);
});

/** What stood somewhere else in a frame than in the one in which it was first painted; `later` runs at the end. */
const movesAfter = (later: string): string => `(async () => {
  const first = new Map();
  const moved = new Set();
  const look = () => {
    for (const element of root.querySelectorAll('main *')) {
      const { left, top } = element.getBoundingClientRect();
      const place = [left + scrollX, top + scrollY].map(Math.round).join();
      if (!first.has(element)) first.set(element, place);
      else if (first.get(element) !== place) moved.add(element.className + ' ' + element.nodeName);
    }
  };
  ${runAnew(`const frame = () => { look(); requestAnimationFrame(frame); };
  requestAnimationFrame(frame);`)}
  ${later}
  await new Promise((resolve) => setTimeout(resolve, 100));
  look();
  return [...moved];
})()`;

/** Layout shifts since the document began, as the browser itself tells of them; Firefox does not. */
const shifts = `new Promise((resolve) => {
  const values = [];
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => values.push(...list.getEntries().map(({ value }) => value)))
      .observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(values), 500);
})`;

test('nothing moves after the first paint', async () => {
  await openAgain(popup, 'verdict');
  expect(await popup.evaluate(movesAfter(''))).toEqual([]);
  expect(await popup.evaluate(shifts)).toEqual([]);
  const pushed = `const above = document.createElement('p');
    above.style.height = '100px';
    root.querySelector('main').prepend(above);`;
  expect(await popup.evaluate(movesAfter(pushed))).toContain(' H1');
});
