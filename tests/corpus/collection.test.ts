// @vitest-environment node
import { expect, test } from 'vitest';
import { MOST_PER_EDITION } from '../../utils/corpus/collection.ts';
import { HOURLY, SPACING } from '../../utils/corpus/politeness.ts';
import { type Announced, FakeAgency } from './fake-agency.ts';
import { FakeWorld } from './fake-world.ts';

const HOUR = 3_600_000;
const published = Date.UTC(2026, 2, 31);
const articles = (from: number, count: number, more: Partial<Announced> = {}): Announced[] =>
  Array.from({ length: count }, (_, i) => ({ id: from + i, modified: published, ...more }));
const keysIn = (world: FakeWorld): string[] => [...world.stored.keys()];

test('the first round takes the newest articles of each edition, newest first', async () => {
  const world = new FakeWorld(new FakeAgency({ uk: articles(1000, 400), en: articles(5000, 20) }));
  await world.round('uk', 'en');
  expect(world.asked()).toEqual([
    ...Array.from({ length: 20 }, (_, i) => 5019 - i),
    ...Array.from({ length: MOST_PER_EDITION }, (_, i) => 1399 - i),
  ]);
  expect(keysIn(world)).toHaveLength(20 + MOST_PER_EDITION);
  expect(world.saved).toMatchObject({ queue: [], lists: [], done: 0, of: 0 });
});

test('a feed that is ahead of the sitemap does not make it more', async () => {
  const agency = new FakeAgency({
    uk: [...articles(1001, 200, { only: 'sitemap' }), ...articles(1201, 30, { only: 'feed' })],
  });
  const world = new FakeWorld(agency);
  await world.round('uk');
  expect(world.asked()).toEqual(Array.from({ length: MOST_PER_EDITION }, (_, i) => 1230 - i));
});

test('requests come one at a time, three seconds apart, at most two hundred in any hour', async () => {
  const world = new FakeWorld(
    new FakeAgency({ uk: articles(1000, 150), en: articles(2000, 150), de: articles(3000, 150) }),
  );
  await world.round('uk', 'en', 'de');
  const times = world.requests.map(({ at }) => at);
  expect(times).toHaveLength(450 + 6);
  expect(world.mostAtOnce).toBe(1);
  for (const [i, at] of times.entries()) {
    expect(at - (times[i - 1] ?? -Infinity)).toBeGreaterThanOrEqual(SPACING);
    expect(at - (times[i - HOURLY] ?? -Infinity)).toBeGreaterThanOrEqual(HOUR);
  }
});

test('the next round asks for the lists and the new articles only', async () => {
  const agency = new FakeAgency({ uk: articles(1001, 5) });
  const world = new FakeWorld(agency);
  await world.round('uk');
  agency.articles.uk?.push(...articles(1006, 2));
  world.requests.length = 0;
  await world.round('uk');
  expect(world.asked()).toEqual([1007, 1006]);
  expect(world.requests).toHaveLength(4);
});

test('an article is fetched again when a newer version of it is announced, once', async () => {
  const agency = new FakeAgency({ uk: articles(1001, 3) });
  const world = new FakeWorld(agency);
  await world.round('uk');
  agency.articles.uk = [...articles(1001, 2), { id: 1003, modified: published + HOUR }];
  await world.round('uk');
  await world.round('uk');
  expect(world.asked()).toEqual([1003, 1002, 1001, 1003]);
  expect(world.stored.get('uk:1003')).toHaveLength(2);
  expect(world.stored.get('uk:1003')?.at(-1)).toContain(String(published + HOUR));
});

test('an article that the sitemap gives no date for is fetched once', async () => {
  const world = new FakeWorld(new FakeAgency({ uk: [{ id: 1001 }, { id: 1002, only: 'feed' }] }));
  await world.round('uk');
  await world.round('uk');
  expect(world.asked()).toEqual([1002, 1001]);
});

test('an article that was fetched and is lost with the storage is fetched again', async () => {
  const world = new FakeWorld(new FakeAgency({ uk: articles(1001, 3) }));
  await world.round('uk');
  world.stored.delete('uk:1002');
  await world.round('uk');
  await world.round('uk');
  expect(world.asked()).toEqual([1003, 1002, 1001, 1002]);
});

test('an article that is held already is not fetched', async () => {
  const world = new FakeWorld(new FakeAgency({ uk: articles(1001, 3) }));
  world.stored.set('uk:1002', ['from a file']);
  await world.round('uk');
  expect(world.asked()).toEqual([1003, 1001]);
});

test.each([
  ['a login page where the article should be', { page: '<html><h1>Sign in</h1></html>' }],
  ['an empty page', { page: '' }],
  ['a page without a body', { page: '<h1 class="newsTitle">Story</h1><div class="newsText"></div>' }],
])('%s does not stop the others, and is asked for once more', async (_, broken) => {
  const world = new FakeWorld(
    new FakeAgency({ uk: [...articles(1001, 2), { id: 1003, modified: published, ...broken }] }),
  );
  for (let i = 0; i < 4; i++) await world.round('uk');
  expect(keysIn(world)).toEqual(['uk:1002', 'uk:1001']);
  expect(world.asked()).toEqual([1003, 1002, 1001, 1003]);
});

test('after three pages in a row that are no articles nothing is asked for a while, and nothing is lost', async () => {
  const page = '<html><h1>Sign in</h1></html>';
  const agency = new FakeAgency({ uk: articles(1001, 8).map((article) => ({ ...article, page })) });
  const world = new FakeWorld(agency);
  world.begin('uk');
  await world.live();
  expect(world.asked()).toEqual([1008, 1007, 1006]);
  expect(world.saved).toMatchObject({ failures: 1, failure: 'network' });
  expect(world.saved.notBefore).toBeGreaterThan(world.clock);

  agency.articles.uk = articles(1001, 8);
  world.clock = world.saved.notBefore;
  await world.round('uk');
  expect(world.stored.size).toBe(8);
  expect(world.saved.failures).toBe(0);
});

test.each([
  ['another article', 'https://www.ukrinform.ua/rubric-society/1001-story-1001.html'],
  ['the home page', 'https://www.ukrinform.ua/'],
])('the text of %s is never kept as that of the article that was asked for', async (_, at) => {
  const agency = new FakeAgency({ uk: articles(1001, 1) });
  const world = new FakeWorld(agency);
  const answer = agency.answer.bind(agency);
  agency.answer = (url, wanted) => {
    const given = answer(url, wanted);
    return given.result === 'ok' && wanted === 'article' ? { ...given, at } : given;
  };
  agency.articles.uk = articles(1002, 1);
  await world.round('uk');
  expect(keysIn(world)).toEqual([]);
  expect(world.asked()).toEqual([1002]);
});

test.each([
  ['not XML', { result: 'ok', text: 'Sign in to the network' }],
  ['gone', { result: 'refused', status: 404 }],
  ['somewhere else', { result: 'failed', why: 'off-list' }],
  ['endless', { result: 'failed', why: 'too-large' }],
] as const)('a sitemap that is %s does not stop the feed', async (_, answer) => {
  const agency = new FakeAgency({ uk: articles(1001, 2) });
  const world = new FakeWorld(agency);
  agency.failures.push(answer);
  await world.round('uk');
  expect(keysIn(world)).toEqual(['uk:1002', 'uk:1001']);
});

test('an article of another edition in a list is passed over', async () => {
  const agency = new FakeAgency({ uk: articles(1001, 1), en: articles(1002, 1) });
  const sitemap = agency.answer('https://www.ukrinform.net/sitemap/currentweek.xml', 'sitemap');
  agency.failures.push(sitemap);
  const world = new FakeWorld(agency);
  await world.round('uk');
  expect(world.asked()).toEqual([1001]);
});

test('nothing is asked while the user saves data, and collection goes on afterwards', async () => {
  const world = new FakeWorld(new FakeAgency({ uk: articles(1001, 2) }));
  world.begin('uk');
  world.savesData = true;
  await world.live();
  expect(world.requests).toEqual([]);
  expect(world.busy).toBe(true);
  world.savesData = false;
  await world.live();
  expect(keysIn(world)).toEqual(['uk:1002', 'uk:1001']);
});

test('saving data from now on stops a round that is running', async () => {
  const world = new FakeWorld(new FakeAgency({ uk: articles(1001, 9) }));
  world.begin('uk');
  world.step = () => {
    world.savesData = world.requests.length >= 4;
  };
  await world.live();
  expect(world.requests).toHaveLength(4);
});

test('progress counts the articles of this round', async () => {
  const world = new FakeWorld(new FakeAgency({ uk: articles(1001, 3), en: articles(1011, 2) }));
  world.begin('uk', 'en');
  const seen = new Set<string>();
  world.step = () => seen.add(`${world.saved.done} of ${world.saved.of}`);
  await world.live();
  expect([...seen]).toEqual(['0 of 0', '0 of 3', '0 of 5', '1 of 5', '2 of 5', '3 of 5', '4 of 5', '5 of 5']);
});
