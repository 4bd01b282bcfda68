import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../../../../scripts/browsers/driver.ts';
import { guards } from '../../../../utils/message-guards.ts';
import { withDemoArticles } from '../../../browser/demo-articles.ts';
import { endQuietly, type Session, startSession } from '../../../browser/driver-session.ts';
import { badgeBecomes, openPopup } from '../../../browser/seen-outside.ts';
import { record } from '../../record.ts';
import { attackedArticles } from '../attack-articles.ts';
import { baitCount, baits, speaking } from '../attack-baits.ts';

const page = 'https://baiting.example/story';
const bait = 'bait.example';
const agency = 'www.ukrinform.net';

let session: Session;
let options: Page;

beforeAll(async () => {
  session = await startSession();
  options = await withDemoArticles(session.driver);
  session.world.put(`https://${bait}/`, { type: 'text/html', body: '' });
  session.world.put(page, {
    type: 'text/html',
    body: `<!doctype html><html lang="en"><head><title>Story</title><link rel="icon" href="data:,"></head><body><article>${attackedArticles.copy.html}</article><footer>${baits(bait, agency)}</footer></body></html>`,
  });
});
afterAll(() => endQuietly(session));

/** What is asked for while the page is open, and while the popup is, if it is to be. */
async function askedFor(sign: string): Promise<string[]> {
  const before = session.world.reached.length;
  const tab = await session.driver.open(page);
  const tabId = await tab.tabId();
  await badgeBecomes(options, tabId, sign);
  const popup = await openPopup(session.driver, tabId);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  for (const open of [popup, tab]) await open.close();
  return session.world.reached.slice(before).map(({ host, path }) => `${host}${path}`);
}

test('of the addresses that a page names the extension asks for none, not even with the popup open', async () => {
  await options.click('input[value=paused]');
  const byBrowser = new Set(await askedFor(''));
  await options.click('input[value=automatic]');
  const taken = (await askedFor('!')).filter((hit) => !byBrowser.has(hit));
  record({ family: 'pages', key: 'baits.named', value: baitCount, unit: 'addresses', goal: { atLeast: 40 } });
  record({
    family: 'pages',
    key: 'baits.taken',
    value: taken.length,
    unit: 'requests',
    goal: { exactly: 0 },
    note: `the browser alone, with the extension paused, asks for ${byBrowser.size - 1} of them`,
  });
  expect(taken).toEqual([]);
});

test('a page that knows the extension’s number reaches none of it, and finds nothing of it in itself', async () => {
  const tab = await session.driver.open(page);
  await badgeBecomes(options, await tab.tabId(), '!');
  const untouched = await tab.evaluate<string>('document.documentElement.outerHTML');
  expect(untouched).toContain(attackedArticles.copy.html.slice(0, 200));
  const roots = await tab.evaluate<number>(
    `[...document.querySelectorAll('*')].filter((element) => element.shadowRoot !== null).length + document.adoptedStyleSheets.length`,
  );
  const { tried, answered } = await tab.evaluate<{ tried: number; answered: number }>(
    speaking(session.driver.origin, Object.keys(guards)),
  );
  await tab.close();
  record({ family: 'pages', key: 'reach.tried', value: tried, unit: 'ways', goal: { atLeast: 100 } });
  record({ family: 'pages', key: 'reach.answered', value: answered, unit: 'ways', goal: { exactly: 0 } });
  record({
    family: 'pages',
    key: 'reach.shown-in-page',
    value: roots,
    unit: 'roots and sheets',
    goal: { exactly: 0 },
  });
  expect({ answered, roots }).toEqual({ answered: 0, roots: 0 });
});
