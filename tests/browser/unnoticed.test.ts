import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../../scripts/browsers/driver.ts';
import { demoArticle } from '../../scripts/world/articles.ts';
import type { Reached } from '../../scripts/world/world.ts';
import { withDemoArticles } from './demo-articles.ts';
import { endQuietly, type Session, startSession } from './driver-session.ts';
import { english, situationOf, titleBecomes } from './seen-outside.ts';

const watchful = 'https://watchful.example/story';
const berries = demoArticle(4180027);
let session: Session;
let options: Page;

beforeAll(async () => {
  session = await startSession();
  options = await withDemoArticles(session.driver);
  session.world.put(watchful, {
    type: 'text/html',
    body: `<!doctype html><html lang="en"><head><title>Story</title><link rel="icon" href="data:,"></head><body><article><h1>Story</h1><p>${[berries.lead, ...berries.paragraphs].join('</p><p>')}</p></article></body></html>`,
  });
});
afterAll(() => endQuietly(session));

test('no file of the extension answers a page', async () => {
  const page = await session.driver.open(watchful);
  const files = ['manifest.json', 'scan.js', 'reader.js', 'icon/16.png', 'popup.html', 'options.html'];
  const answers = await page.evaluate<string[]>(
    `Promise.all(${JSON.stringify(files)}.map((file) => fetch('${session.driver.origin}/' + file).then(() => file, () => 'refused')))`,
  );
  expect(answers).toEqual(files.map(() => 'refused'));
  await page.close();
});

/** Requests that reach the demo world while something is done; a browser looks for a page's icon by itself. */
async function requestsOf(work: () => Promise<void>): Promise<Reached[]> {
  const before = session.world.reached.length;
  await work();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  return session.world.reached.slice(before).filter(({ path }) => path !== '/favicon.ico');
}

test.each([
  ['nothing to find', 'unrelated', 'status_none'],
  ['a copy', 'no credit', 'status_notMet_noLink'],
] as const)('a page with %s causes no request but its own', async (_, name, title) => {
  const url = new URL(situationOf(session.world, name).url);
  const requests = await requestsOf(async () => {
    const page = await session.driver.open(url.href);
    await titleBecomes(options, await page.tabId(), english(title));
    await page.close();
  });
  expect(requests.map(({ host, path }) => `${host}${path}`)).toEqual([`${url.host}${url.pathname}`]);
});
