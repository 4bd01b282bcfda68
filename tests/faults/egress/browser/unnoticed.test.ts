import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../../../../scripts/browsers/driver.ts';
import { demoArticle } from '../../../../scripts/world/articles.ts';
import { withDemoArticles } from '../../../browser/demo-articles.ts';
import { endQuietly, type Session, startSession } from '../../../browser/driver-session.ts';
import { badgeBecomes } from '../../../browser/seen-outside.ts';
import { record } from '../../record.ts';
import { probes, probingPage, sameFiles, seen } from '../probes/probes.ts';

const watchful = 'https://watchful.example';
const berries = demoArticle(4180027);
/** Whatever comes late should be noticed as well. */
const LATE = 1000;
const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, LATE));

type Seen = Record<string, unknown>;
let session: Session;
let options: Page;
/** What a browser without the extension shows to the page. */
let without: Seen;

/** Opens the page in a world and gives what it has seen, and what its own site and the agency were asked for. */
async function watched({ driver, world }: Session, inBetween: (page: Page) => Promise<void>): Promise<Seen> {
  const before = world.reached.length;
  const page = await driver.open(`${watchful}/story`);
  await inBetween(page);
  await later();
  const requests = world.reached.slice(before).map(({ host, path }) => host + path);
  const all = await page.evaluate<Seen>(seen);
  await page.close();
  return { ...all, requests };
}

function serve({ world }: Session, origin: string): void {
  const body = probingPage(origin, [berries.lead, ...berries.paragraphs]);
  world.put(`${watchful}/story`, { type: 'text/html', body });
  for (const [name, file] of Object.entries(sameFiles)) world.put(`${watchful}/${name}`, file);
}

beforeAll(async () => {
  session = await startSession();
  options = await withDemoArticles(session.driver);
  serve(session, session.driver.origin);
  const bare = await startSession({ bare: true });
  serve(bare, session.driver.origin);
  without = await watched(bare, later);
  await endQuietly(bare);
});
afterAll(() => endQuietly(session));

const checked = async (page: Page): Promise<void> =>
  void (await badgeBecomes(options, await page.tabId(), '!'));

test(`a page that tries ${probes.length} ways sees what it sees in a browser without the extension, byte for byte`, async () => {
  const within = await watched(session, checked);
  const different = Object.keys(without).filter(
    (name) => JSON.stringify(within[name]) !== JSON.stringify(without[name]),
  );
  record({
    family: 'egress',
    key: 'unnoticed.probes',
    value: probes.length,
    unit: 'probes',
    goal: { atLeast: 25 },
  });
  record({
    family: 'egress',
    key: 'unnoticed.differences',
    value: different.length,
    unit: 'probes',
    goal: { exactly: 0 },
    note: 'with the extension, which finds a copy there, and without it',
  });
  expect(within).toEqual(without);
  expect(different).toEqual([]);
});

/** Has a deed done in the page by a script of the extension. */
const done = (tabId: number, act: string, world = 'ISOLATED'): Promise<unknown> =>
  options.evaluate(
    `chrome.scripting.executeScript({ target: { tabId: ${tabId} }, world: '${world}', func: () => { ${act} } })`,
  );

test('each of them would notice: whatever is done on purpose shows in its own probe', async () => {
  const noticed = await watched(session, async (page) => {
    await checked(page);
    const tabId = await page.tabId();
    for (const { act, world } of probes) await done(tabId, act, world);
  });
  const blind = probes.filter(({ name }) => JSON.stringify(noticed[name]) === JSON.stringify(without[name]));
  record({
    family: 'egress',
    key: 'unnoticed.blind_probes',
    value: blind.length,
    unit: 'probes',
    goal: { exactly: 0 },
  });
  expect(blind.map(({ name }) => name)).toEqual([]);
});
