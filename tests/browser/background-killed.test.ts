import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../../scripts/browsers/driver.ts';
import { askFrom } from '../../scripts/demo/extension-page.ts';
import { finalState } from '../../scripts/demo/row.ts';
import { demoArticle } from '../../scripts/world/articles.ts';
import { withDemoArticles } from './demo-articles.ts';
import { endQuietly, type Session, startSession } from './driver-session.ts';
import { badgeBecomes, documentIn, openPopup, situationOf } from './seen-outside.ts';

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
