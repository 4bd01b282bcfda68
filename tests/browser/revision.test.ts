import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Page, untilTrue } from '../../scripts/browsers/driver.ts';
import { agencyPage } from '../../scripts/world/agency.ts';
import { articlePath, articleUrl, demoArticle } from '../../scripts/world/articles.ts';
import { isolated } from '../../utils/text/isolated.ts';
import { violations } from './axe.ts';
import { withDemoArticles } from './demo-articles.ts';
import { endQuietly, type Session, startSession } from './driver-session.ts';
import { appears, english, openAgain, openPopup, situationOf } from './seen-outside.ts';

/** What the page `edited copy, credited` was made of. */
const railway = demoArticle(4180038);
const berries = demoArticle(4180027);
const { body: asHeld } = agencyPage('en', articlePath(railway));

let session: Session;
let compare: Page;

beforeAll(async () => {
  session = await startSession();
  await withDemoArticles(session.driver);
  const page = await session.driver.open();
  const tabId = await page.tabId();
  await page.goto(situationOf(session.world, 'edited copy, credited').url);
  await openAgain(await openPopup(session.driver, tabId), 'verdict');
  compare = await session.driver.openExtension(`compare.html?tab=${tabId}&source=0`, 'main[data-copy]');
  await appears(compare, '[data-revision=unasked]');
});
afterAll(() => endQuietly(session));

const requests = (): string[] =>
  session.world.reached.filter(({ host }) => host.includes('ukrinform')).map(({ path }) => path);
const agencyAnswers = (
  body: string,
  more: { status?: number; headers?: Record<string, string> } = {},
): void => session.world.put(articleUrl(railway), { type: 'text/html', body, ...more });
const status = (): Promise<string> =>
  compare.evaluate('document.querySelector(".revision [role=status] p").textContent');
const texts = (selector: string): Promise<string[]> =>
  compare.evaluate(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].map((found) => found.textContent)`,
  );

/** Presses the button, and waits for what comes of it: it may be what was there before. */
async function asked(state: string): Promise<void> {
  const before = requests().length;
  await compare.click('#ask-revision');
  await untilTrue('the agency to be asked', async () => requests().length > before);
  await appears(compare, `[data-revision=${state}]`);
}

test('the agency is asked only when that is wanted, and an article that is as it was is said to be', async () => {
  expect(requests()).toEqual([]);
  await asked('read');
  expect(requests()).toEqual([articlePath(railway)]);
  expect(await status()).toBe(english('revision_unchanged'));
  expect(await violations(compare)).toEqual([]);
});

test('what the agency changed is shown: title, names with what the page has, and paragraphs', async () => {
  agencyAnswers(
    asHeld
      .replaceAll(railway.title, `Updated: ${railway.title}`)
      .replace('Sosnivka', 'Zelenivka')
      .replace('<p>ok</p>', '<p>The results will be published in the spring, the ministry added later.</p>'),
  );
  await asked('read');
  expect(await status()).toBe(english('revision_changed'));
  expect(await texts('.changes dl ins')).toEqual(expect.arrayContaining(['Updated:']));
  expect(await texts('[data-change]')).toHaveLength(2);
  expect(await texts('[data-change=added] ins')).toEqual([
    'The results will be published in the spring, the ministry added later.',
  ]);
  expect(await texts('.facts strong')).toContain(
    english('changes_fact', isolated('Sosnivka'), isolated('Zelenivka')),
  );
  expect(await texts('.facts [data-page=was] .meta')).toEqual([english('revision_page_was')]);
  expect(await violations(compare)).toEqual([]);
});

test('an address that leads to another article is told and not followed', async () => {
  agencyAnswers('', { status: 301, headers: { location: articleUrl(berries) } });
  await asked('moved');
  expect(await status()).toBe(english('compare_leadsOn'));
  expect(await texts('.revision a')).toEqual([articleUrl(berries)]);
  expect(await texts('.changes')).toEqual([]);
});

test.each([
  ['withdrawn', 410, 'compare_notFound'],
  ['refused', 503, 'compare_refused'],
  ['no article', 200, 'compare_noArticle'],
] as const)('an article that is %s is said to be', async (_, code, words) => {
  agencyAnswers('<!doctype html><title>Ukrinform</title><h1>Nothing here</h1>', { status: code });
  await asked('failed');
  expect(await status()).toBe(english(words));
  agencyAnswers(asHeld);
  await asked('read');
});

test('an agency that cannot be reached is said to be out of reach', async () => {
  session.world.leave('www.ukrinform.net', (request) => request.socket.destroy());
  await asked('failed');
  expect(await status()).toBe(english('compare_network'));
  expect(await violations(compare)).toEqual([]);
});
