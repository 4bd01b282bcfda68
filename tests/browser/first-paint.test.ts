import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../../scripts/browsers/driver.ts';
import { withDemoArticles } from './demo-articles.ts';
import { browserName, endQuietly, type Session, startSession } from './driver-session.ts';
import { appears, badgeBecomes, english, openAgain, openPopup, situationOf } from './seen-outside.ts';

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

/** Runs the popup's own script once more in a fresh root; gives what the root held after each change of it. */
const changesOfRoot = `(async () => {
  const old = document.querySelector('#root');
  const root = document.createElement('div');
  root.id = 'root';
  const held = [];
  new MutationObserver(() => held.push({
    sentence: root.querySelector('h1')?.textContent,
    clauses: root.querySelectorAll('.clause').length,
    passages: root.querySelectorAll('.passages blockquote').length,
    collecting: root.querySelector('.collection') !== null,
  })).observe(root, { subtree: true, childList: true, characterData: true });
  old.replaceWith(root);
  await import(document.querySelector('script[type=module]').src + '?again');
  await new Promise((resolve) => setTimeout(resolve, 3000));
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

/** Layout shifts since the document began, each by how much of the window moved. */
const shifts = `new Promise((resolve) => {
  const values = [];
  new PerformanceObserver((list) => values.push(...list.getEntries().map(({ value }) => value)))
    .observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(values), 500);
})`;

// Firefox does not tell of layout shifts.
test.skipIf(browserName() === 'firefox')('nothing moves after the first paint', async () => {
  await openAgain(popup, 'verdict');
  await appears(popup, '.passages');
  // Long enough for two further looks at the page.
  await popup.evaluate('new Promise((resolve) => setTimeout(resolve, 4500))');
  expect(await popup.evaluate(shifts)).toEqual([]);
  await popup.evaluate(`(() => {
    const above = document.createElement('p');
    above.style.height = '100px';
    document.querySelector('main').prepend(above);
  })()`);
  expect(await popup.evaluate(shifts)).not.toEqual([]);
});
