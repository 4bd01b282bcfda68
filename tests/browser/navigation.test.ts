import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../../scripts/browsers/driver.ts';
import { finalState } from '../../scripts/demo/row.ts';
import { demoArticle } from '../../scripts/world/articles.ts';
import { orchardReport } from '../../scripts/world/own-texts.ts';
import { withDemoArticles } from './demo-articles.ts';
import { endQuietly, type Session, startSession } from './driver-session.ts';
import { appears, badgeBecomes, openPopup, situationOf } from './seen-outside.ts';

let session: Session;
let options: Page;
let page: Page;
let tabId: number;
const url = (name: string): string => situationOf(session.world, name).url;

beforeAll(async () => {
  session = await startSession();
  options = await withDemoArticles(session.driver);
  page = await session.driver.open();
  tabId = await page.tabId();
});
afterAll(() => endQuietly(session));

const departures: [left: string, shown: string, sign: string][] = [
  ['no credit', 'unrelated', ''],
  ['met in the headline', 'link too low', '!'],
  ['name without link', 'too little text', ''],
  ['unrelated', 'met in the first paragraph', '✓'],
];

test.each(departures)('“%s” left before its answer says nothing about “%s”', async (left, shown, sign) => {
  const { expected } = situationOf(session.world, shown);
  await page.goto(url(left));
  await page.goto(url(shown));
  const state = await finalState(options, tabId);
  expect(state).toMatchObject({ state: expected.state });
  if (state.state === 'verdict')
    expect(state.verdict).toMatchObject({ url: url(shown), status: expected.status });
  await badgeBecomes(options, tabId, sign);
});

/** Replaces what the open page tells, as a site does that loads its articles into the same document. */
const swap = (path: string, paragraphs: readonly string[]): Promise<unknown> =>
  page.evaluate(`(() => {
    history.pushState(null, '', ${JSON.stringify(path)});
    document.querySelector('article').innerHTML = ${JSON.stringify(paragraphs.map((text) => `<p>${text}</p>`).join(''))};
  })()`);

const railway = demoArticle(4180038);
const library = demoArticle(4180049);

test('an article swapped inside the document takes the verdict and the sign with it', async () => {
  await page.goto(url('met in the headline'));
  await badgeBecomes(options, tabId, '✓');
  await swap('/next', [railway.lead, ...railway.paragraphs]);
  await badgeBecomes(options, tabId, '!');
  const swapped = await finalState(options, tabId);
  expect(swapped).toMatchObject({
    state: 'verdict',
    verdict: { url: 'https://harbour-times.example/next', sources: [{ article: { title: railway.title } }] },
  });

  await swap('/orchard', orchardReport);
  await badgeBecomes(options, tabId, '');
  expect(await finalState(options, tabId)).toMatchObject({ state: 'verdict', verdict: { status: 'none' } });
});

test('asked right after the swap, the popup never shows the verdict of the article before', async () => {
  await page.goto(url('met in the headline'));
  await badgeBecomes(options, tabId, '✓');
  await swap('/library', [library.lead, ...library.paragraphs]);
  const popup = await openPopup(session.driver, tabId);
  expect(await popup.evaluate('document.querySelector("main").dataset.status ?? ""')).not.toBe('met');
  await appears(popup, 'main[data-status=not-met]');
  await popup.close();
});

test('an article swapped for a short notice leaves no verdict behind', async () => {
  await page.goto(url('no credit'));
  await badgeBecomes(options, tabId, '!');
  await swap('/notice', ['The page has moved.']);
  const popup = await openPopup(session.driver, tabId);
  await appears(popup, 'main[data-state=too-little-text]');
  await popup.close();
  await badgeBecomes(options, tabId, '');
});
