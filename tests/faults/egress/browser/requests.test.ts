import { beforeAll, expect, test } from 'vitest';
import { type Page, untilTrue } from '../../../../scripts/browsers/driver.ts';
import type { Reached } from '../../../../scripts/world/world.ts';
import { endQuietly, type Session, startSession, strangersIn } from '../../../browser/driver-session.ts';
import { ownRequests, tellingRequests } from '../../../browser/own-requests.ts';
import { record } from '../../record.ts';

const home = 'https://www.ukrinform.ua/';
const list = `${home}rss/block-lastnews`;
const paper = 'https://watchful.example/story';
const stranger = 'https://stranger.example/';
let session: Session;
let options: Page;
let page: Page;

const own = (): Reached[] => ownRequests(session.world.reached, session.declared);
const telling = (): string[] => tellingRequests(session.world.reached, session.declared);
/** How a request of a page ends, in one word. */
const ending = (from: Page, url: string, how: object = {}): Promise<string> =>
  from.evaluate(`fetch('${url}', ${JSON.stringify(how)}).then(() => 'answered', () => 'refused')`);

beforeAll(async () => {
  session = await startSession();
  session.world.put(paper, {
    type: 'text/html',
    body: '<!doctype html><title>Story</title><link rel="icon" href="data:,"><p>Story</p>',
  });
  options = await session.driver.openExtension('options.html', '#collect:checked', 'window');
  page = await session.driver.open(home);
});

test('what the extension asks carries no cookie, no referrer, no origin, though a tab has the cookie', async () => {
  await page.goto(home);
  const visits = session.world.reached.filter(({ headers }) => headers['sec-fetch-dest'] === 'document');
  expect(visits.map(({ headers }) => headers.cookie)).toEqual([undefined, 'reader=1']);
  await options.click('#collect-now');
  await untilTrue('both lists to be asked for', async () => own().length >= 2);
  await page.goto(paper);
  record({ family: 'egress', key: 'requests.own', value: own().length, unit: 'requests' });
  record({
    family: 'egress',
    key: 'requests.telling',
    value: telling().length,
    unit: 'requests',
    goal: { exactly: 0 },
    note: 'every session of the browser tests is held to this by endQuietly',
  });
  const strangers = strangersIn(session.world);
  record({
    family: 'egress',
    key: 'requests.strangers',
    value: strangers.length,
    unit: 'requests',
    goal: { exactly: 0 },
    note: 'every session of the browser tests is held to this by endQuietly',
  });
  expect({ telling: telling(), strangers }).toEqual({ telling: [], strangers: [] });
});

test('a host that is not declared cannot be asked at all, from any page of the extension', async () => {
  const before = session.world.reached.length;
  expect(
    await Promise.all([paper, stranger, 'http://www.ukrinform.ua/'].map((url) => ending(options, url))),
  ).toEqual(['refused', 'refused', 'refused']);
  expect(session.world.reached.slice(before)).toEqual([]);
  expect(strangersIn(session.world)).toEqual([]);
});

test('had it carried a cookie or any other sign, its session would have ended badly', async () => {
  const before = own().length;
  await ending(options, list, { credentials: 'include', headers: { authorization: 'Bearer x' } });
  await page.goto(home);
  await ending(page, list);
  expect(own().slice(before)).toHaveLength(2);
  expect(
    telling()
      .map((sign) => sign.split(' ')[0])
      .toSorted(),
  ).toEqual(['authorization', 'cookie', 'cookie', 'referer']);
  await expect(endQuietly(session)).rejects.toMatchObject({
    actual: { telling: expect.arrayContaining(['cookie to www.ukrinform.ua/rss/block-lastnews']) },
  });
});
