import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Page, until } from '../../scripts/browsers/driver.ts';
import { askFrom } from '../../scripts/demo/extension-page.ts';
import { withDemoArticles } from './demo-articles.ts';
import { endQuietly, type Session, startSession } from './driver-session.ts';
import { badgeBecomes, documentIn, situationOf } from './seen-outside.ts';

let session: Session;
let options: Page;
let page: Page;
let tabId: number;
/** What was known of each page when it was last shown. */
let known: Map<string, unknown>;
const url = (name: string): string => situationOf(session.world, name).url;
const now = async (): Promise<unknown> => ({
  document: await documentIn(options, tabId),
  state: await askFrom(options, 'tab-state', { tabId }),
});

type Stop = readonly [name: string, sign: string];

/** Opens a page, which notes whether it later comes back alive, and waits for its sign. */
async function visit([name, sign]: Stop): Promise<void> {
  await page.goto(url(name));
  await page.evaluate(`addEventListener('pageshow', ({ persisted }) => { window.cameBack = persisted; })`);
  await badgeBecomes(options, tabId, sign);
  known.set(name, await now());
}

/**
 * Goes back or forward to a page. One that comes back alive must be the same document with the same verdict; Firefox
 * now and then loads one again although it had room for it, which must give the same sign.
 */
async function returnTo([name, sign]: Stop, way: 'back' | 'forward'): Promise<'alive' | 'loaded again'> {
  await page[way]();
  const how = await until(`${name} to come back`, async () => {
    const [address, alive, again] = await page.evaluate<[string, boolean, boolean]>(
      `[location.href, window.cameBack === true,
        performance.getEntriesByType('navigation')[0].type === 'back_forward' && document.readyState === 'complete']`,
    );
    if (address !== url(name) || !(alive || again)) return undefined;
    return alive ? ('alive' as const) : ('loaded again' as const);
  });
  await badgeBecomes(options, tabId, sign);
  if (how === 'alive') expect(await now()).toEqual(known.get(name));
  known.set(name, await now());
  return how;
}

beforeAll(async () => {
  session = await startSession();
  options = await withDemoArticles(session.driver);
});
afterAll(() => endQuietly(session));
beforeEach(async () => {
  known = new Map();
  page = await session.driver.open();
  tabId = await page.tabId();
});

test('back and forward bring verdict and sign of the same document without a new check', async () => {
  const first: Stop = ['met in the headline', '✓'];
  const second: Stop = ['no credit', '!'];
  await visit(first);
  await visit(second);
  const ways: string[] = [];
  for (let i = 0; i < 3; i++) {
    ways.push(await returnTo(first, 'back'));
    ways.push(await returnTo(second, 'forward'));
  }
  expect(ways).toContain('alive');
});

test('after a longer walk the way back shows each page’s own', async () => {
  const walk: Stop[] = [
    ['name without link', '!'],
    ['met in the first paragraph', '✓'],
    ['link too low', '!'],
    ['source line above the text', '✓'],
    ['no credit', '!'],
    ['edited copy, credited', '✓'],
    ['look-alike host', '!'],
  ];
  for (const stop of walk) await visit(stop);
  const ways: string[] = [];
  for (const stop of walk.slice(2, -1).reverse()) ways.push(await returnTo(stop, 'back'));
  expect(ways).toContain('alive');
});
