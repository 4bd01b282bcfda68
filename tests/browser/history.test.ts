import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Page, untilTrue } from '../../scripts/browsers/driver.ts';
import { askFrom } from '../../scripts/demo/extension-page.ts';
import type { TabState } from '../../utils/tab-state.ts';
import { withDemoArticles } from './demo-articles.ts';
import { endQuietly, type Session, startSession } from './driver-session.ts';
import { badgeBecomes, documentIn, situationOf } from './seen-outside.ts';

let session: Session;
let options: Page;
let page: Page;
let tabId: number;
const url = (name: string): string => situationOf(session.world, name).url;
const state = (): Promise<TabState> => askFrom(options, 'tab-state', { tabId });

/** Opens a page and notes, as the page itself does, whether it later comes back alive. */
async function visit(name: string, sign: string): Promise<void> {
  await page.goto(url(name));
  await page.evaluate(`addEventListener('pageshow', ({ persisted }) => { window.cameBack = persisted; })`);
  await badgeBecomes(options, tabId, sign);
}
const returned = (name: string): Promise<true> =>
  untilTrue(
    `${name} to come back alive`,
    async () =>
      (await page.evaluate('location.href')) === url(name) &&
      (await page.evaluate('window.cameBack === true')),
  );

beforeAll(async () => {
  session = await startSession();
  options = await withDemoArticles(session.driver);
  page = await session.driver.open();
  tabId = await page.tabId();
});
afterAll(() => endQuietly(session));

test('back and forward bring verdict and sign of the same document without a new check', async () => {
  await visit('met in the headline', '✓');
  const first = { document: await documentIn(options, tabId), state: await state() };
  await visit('no credit', '!');
  const second = { document: await documentIn(options, tabId), state: await state() };

  await page.back();
  await returned('met in the headline');
  await badgeBecomes(options, tabId, '✓');
  expect({ document: await documentIn(options, tabId), state: await state() }).toEqual(first);

  await page.forward();
  await returned('no credit');
  await badgeBecomes(options, tabId, '!');
  expect({ document: await documentIn(options, tabId), state: await state() }).toEqual(second);
});

test('after a longer walk, the way back shows the sign of each page that the browser kept', async () => {
  const walk: [string, string][] = [
    ['name without link', '!'],
    ['met in the first paragraph', '✓'],
    ['link too low', '!'],
    ['source line above the text', '✓'],
    ['no credit', '!'],
    ['edited copy, credited', '✓'],
    ['look-alike host', '!'],
  ];
  const kept: TabState[] = [];
  for (const [name, sign] of walk) {
    await visit(name, sign);
    kept.push(await state());
  }
  for (const at of [5, 4, 3]) {
    await page.back();
    await returned(walk[at]?.[0] ?? '');
    await badgeBecomes(options, tabId, walk[at]?.[1] ?? '');
    expect(await state()).toEqual(kept[at]);
  }
});
