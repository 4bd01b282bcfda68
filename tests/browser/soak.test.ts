import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Page, untilTrue } from '../../scripts/browsers/driver.ts';
import { seeded } from '../../scripts/measure/made-articles.ts';
import { withDemoArticles } from './demo-articles.ts';
import { endQuietly, type Session, startSession } from './driver-session.ts';
import { checkedIn, type Sizes, sizesOf, statesIn } from './soak-sizes.ts';
import { soakPage, soakSite } from './soak-pages.ts';

const isFull = process.env.DZHERELO_FULL === '1';
const VIEWS = isFull ? 10_000 : 60;
const TABS = 4;
/** A tab is closed, and another one opened, after so many views. */
const CLOSED_AFTER = 11;
/** How often memory and storage are looked at. */
const LOOKS = isFull ? 60 : 15;
const MB = 1_000_000;
const MOST_GROWTH = 5 * MB;

let session: Session;
let options: Page;

interface Tab {
  page: Page;
  id: number;
}

beforeAll(async () => {
  session = await startSession();
  session.world.leave(soakSite.host, soakSite.answer);
  options = await withDemoArticles(session.driver);
});
afterAll(() => endQuietly(session));

async function openTab(): Promise<Tab> {
  const page = await session.driver.open();
  return { page, id: await page.tabId() };
}

/** Shows a page in a tab and waits until it is checked. */
async function view({ page, id }: Tab, number: number): Promise<void> {
  const { url, expected } = soakPage(number);
  await page.front();
  const since = Date.now();
  await page.goto(url);
  expect(await checkedIn(options, id, url, since), url).toBe(expected);
}

/** How much more there is at any time of the last third than at any time of the second. */
function growth(sizes: readonly Sizes[], of: keyof Sizes): number {
  const third = Math.floor(sizes.length / 3);
  const values = sizes.map((size) => size[of] ?? 0);
  return Math.max(...values.slice(2 * third)) - Math.min(...values.slice(third, 2 * third));
}

test(
  `${VIEWS} pages in ${TABS} tabs, of which some are closed: memory and storage stay as they are`,
  { timeout: isFull ? 3_600_000 : 90_000 },
  async () => {
    const random = seeded(20_261_128);
    const tabs: Tab[] = [];
    const closed: number[] = [];
    const sizes: Sizes[] = [];
    for (let shown = 0; shown < VIEWS; shown++) {
      if (tabs.length < TABS) tabs.push(await openTab());
      const tab = tabs[Math.floor(random() * tabs.length)];
      if (tab === undefined) throw new RangeError('there is no tab');
      // Every fourth page was seen shortly before.
      await view(tab, shown % 4 === 3 ? shown - Math.ceil(random() * 3) : shown);
      if (shown % CLOSED_AFTER === CLOSED_AFTER - 1) {
        tabs.splice(tabs.indexOf(tab), 1);
        closed.push(tab.id);
        await tab.page.close();
      }
      if (shown % Math.floor(VIEWS / LOOKS) === 0) sizes.push(await sizesOf(options, session.driver));
      if (isFull && shown % 500 === 0) console.log(`${shown} views: ${JSON.stringify(sizes.at(-1))}`);
    }
    const open = tabs.map(({ id }) => id);
    expect(closed.length).toBeGreaterThan(VIEWS / CLOSED_AFTER - 1);
    await untilTrue('closed tabs to be forgotten', async () =>
      Object.keys(await statesIn(options)).every((tab) => open.includes(Number(tab))),
    );
    const left = await statesIn(options);
    console.log(`${VIEWS} views: ${JSON.stringify({ first: sizes[0], last: sizes.at(-1), left })}`);
    for (const documents of Object.values(left)) expect(documents).toBeLessThanOrEqual(6);
    for (const of of ['heap', 'session', 'disk'] as const)
      expect(growth(sizes, of), `${of}: ${JSON.stringify(sizes)}`).toBeLessThan(MOST_GROWTH);
    if (session.driver.name === 'chromium') expect(sizes.at(-1)?.heap).toBeGreaterThan(MB / 10);
    expect(sizes.at(-1)?.session).toBeGreaterThan(0);
  },
);
