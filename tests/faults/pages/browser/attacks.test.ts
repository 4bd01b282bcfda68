import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Page, until } from '../../../../scripts/browsers/driver.ts';
import { withDemoArticles } from '../../../browser/demo-articles.ts';
import { endQuietly, type Session, startSession } from '../../../browser/driver-session.ts';
import { isFull, record } from '../../record.ts';
import { type Attacked, attackedPage, ranIn } from '../attack.ts';
import { attackGroups, eachAlone } from '../attack-groups.ts';
import { attackedArticles, type Kind, kinds } from '../attack-articles.ts';
import { upheavals } from '../attack-upheavals.ts';
import { isHonest, settledIn } from '../settled.ts';

const host = 'attacking.example';
const HOURS = 3 * 3_600_000;
/**
 * Milliseconds for each page at least, in the long run: at more pages a second a tab sends for minutes more messages
 * than are taken from a tab.
 */
const PACE = 250;

let session: Session;
let options: Page;
let page: Page;
let tabId: number;
/** When the next page may be shown, in milliseconds of the clock. */
let due = 0;
let groups: Attacked[];

/** Pages of groups under `/group/kind`, and of what is served whole under `/upheaval/number/kind`. */
function answer({ url = '' }: IncomingMessage, response: ServerResponse): void {
  const [, upheaval, number, kind] = /^\/(upheaval\/)?(\d+)\/(\w+)$/u.exec(url) ?? [];
  const article = kinds.find((known) => known === kind);
  const group = groups[Number(number)];
  const whole = upheavals[Number(number)];
  const html = article === undefined ? '' : attackedArticles[article].html;
  const body = upheaval === undefined ? group && attackedPage(html, group.attacks) : whole?.page(html);
  // Whatever else these pages ask for is not there.
  if (article === undefined || body === undefined) return void response.writeHead(204).end();
  const own = upheaval === undefined ? {} : whole?.headers;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...own }).end(body);
}

beforeAll(async () => {
  session = await startSession();
  const shared = attackGroups(new URL(session.driver.origin).host);
  groups = isFull ? [...shared, ...eachAlone(shared)] : shared;
  session.world.leave(host, answer);
  options = await withDemoArticles(session.driver);
  page = await session.driver.open();
  tabId = await page.tabId();
});
afterAll(() => endQuietly(session));

/** How many attacks of a page could be made: all that need no script, and those that the page tells of. */
async function made({ attacks }: Attacked, since: number): Promise<number> {
  const told = await until('the page to tell what it did', async () =>
    session.world.reached.slice(since).find(({ path }) => path.startsWith('/ran?')),
  );
  const ran = ranIn(told.path);
  return attacks.filter((attack, i) => ran.has(i) || (attack.first ?? attack.last) === undefined).length;
}

async function paced(): Promise<void> {
  const now = performance.now();
  if (isFull && now < due) await new Promise((resolve) => setTimeout(resolve, due - now));
  due = Math.max(now, due) + PACE;
}

/** A page that opens its document anew while it loads ends its own navigation in Firefox, and is there all the same. */
const ABORTED = 'NS_BINDING_ABORTED';

async function goTo(url: string): Promise<void> {
  await page.goto(url).catch((error: unknown) => {
    if (!String(error).includes(ABORTED)) throw error;
  });
}

/** What is said of the page at a path that has an article of a kind. */
async function said(path: string, longest?: number): Promise<string> {
  await paced();
  const url = `https://${host}${path}`;
  const since = Date.now();
  await goTo(url);
  return (await settledIn(options, tabId, url, since, longest)).said;
}

test('attacked pages are judged as if nothing had been tried', { timeout: HOURS }, async () => {
  const wrong: string[] = [];
  let [pages, attacks, refused] = [0, 0, 0];
  for (const [number, group] of groups.entries()) {
    for (const kind of kinds) {
      const since = session.world.reached.length;
      const answered = await said(`/${number}/${kind}`);
      pages++;
      if (answered !== attackedArticles[kind].expected) wrong.push(`${group.name}, ${kind}: ${answered}`);
      // No page is left while it still navigates itself.
      const could = await made(group, since);
      if (kind !== 'copy' || number >= attackGroups('').length) continue;
      attacks += could;
      refused += group.attacks.length - could;
    }
  }
  const figure = { family: 'pages', unit: 'attacks' } as const;
  record({ ...figure, key: 'attacks.made', value: attacks, goal: { atLeast: 100 } });
  record({ ...figure, key: 'attacks.refused', value: refused, note: 'by the browser itself' });
  record({ ...figure, key: 'attacks.pages', value: pages, unit: 'pages' });
  record({ ...figure, key: 'attacks.wrong', value: wrong.length, unit: 'pages', goal: { exactly: 0 } });
  expect(wrong).toEqual([]);
  expect(attacks).toBeGreaterThan(1000);
});

test('pages that fall to pieces while they are read are judged, or said not to be checked', async () => {
  const wrong: string[] = [];
  const unchecked: string[] = [];
  for (const [number, { name, maySayNothing }] of upheavals.entries()) {
    for (const kind of ['copy', 'own'] satisfies Kind[]) {
      const answered = await said(`/upheaval/${number}/${kind}`, maySayNothing ? 2000 : undefined);
      const silent = maySayNothing === true && answered === 'nothing-said';
      if (!silent && !isHonest(answered, kind)) wrong.push(`${name}, ${kind}: ${answered}`);
      else if (answered !== attackedArticles[kind].expected) unchecked.push(`${name}, ${kind}: ${answered}`);
    }
  }
  const figure = { family: 'pages', unit: 'pages' } as const;
  record({ ...figure, key: 'upheavals.pages', value: 2 * upheavals.length });
  record({ ...figure, key: 'upheavals.unchecked', value: unchecked.length, note: unchecked.join('; ') });
  record({ ...figure, key: 'upheavals.wrong', value: wrong.length, goal: { exactly: 0 } });
  expect(wrong).toEqual([]);
});

test('a page that is left in the middle of its check says nothing about the next one', async () => {
  const departures = isFull ? 200 : 8;
  let wrong = 0;
  for (let i = 0; i < departures; i++) {
    await page.goto(`https://${host}/8/copy`);
    await new Promise((resolve) => setTimeout(resolve, (i * 37) % 120));
    if ((await said('/8/own')) !== attackedArticles.own.expected) wrong++;
  }
  const figure = { family: 'pages', unit: 'departures' } as const;
  record({ ...figure, key: 'departures.made', value: departures });
  record({ ...figure, key: 'departures.wrong', value: wrong, goal: { exactly: 0 } });
  expect(wrong).toBe(0);
});
