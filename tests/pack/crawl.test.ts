import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { crawl } from '../../scripts/pack/crawl/crawl.ts';
import { packLine } from '../../scripts/pack/pack-lines.ts';
import { HOURLY, SPACING } from '../../utils/corpus/politeness.ts';
import type { Fetched } from '../../utils/ukrinform/fetch.ts';
import { type Announced, FakeAgency } from '../corpus/fake-agency.ts';
import { FakeCrawlWorld } from './crawl-world.ts';
import { Workshop } from './samples.ts';

const HOUR = 3_600_000;
const published = Date.UTC(2026, 10, 18);
const stories = (from: number, count: number, more: Partial<Announced> = {}): Announced[] =>
  Array.from({ length: count }, (_, i) => ({ id: from + i, modified: published, ...more }));

/** The lines of the file that a crawl wrote. */
const linesIn = (path: string): Record<string, unknown>[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const idsIn = (path: string): unknown[] => linesIn(path).map(({ id }) => id);

test('this week is read of each edition, and every line can be packed', async () => {
  const out = new Workshop().path('a.jsonl');
  const world = new FakeCrawlWorld(new FakeAgency({ uk: stories(1001, 2), en: stories(2001, 1) }));
  expect(await crawl({ out, editions: ['uk', 'en'] }, world)).toEqual({ added: 3, gone: 0, closed: 0 });
  expect(idsIn(out)).toEqual(['uk:1001', 'uk:1002', 'en:2001']);
  expect(linesIn(out)[0]).toMatchObject({
    url: 'https://www.ukrinform.ua/rubric-society/1001-story-1001.html',
    lang: 'uk',
    title: 'Story 1001',
    listedAt: '2026-11-18T00:00:00.000Z',
    timeCertain: false,
  });
  for (const line of linesIn(out)) expect(packLine(line)).not.toHaveProperty('wrong');
  expect(world.told.at(-1)).toBe('3 of 3 articles, 200 an hour, 0 min left');
});

test('weeks are read back to the day, newest first, older articles left out', async () => {
  const out = new Workshop().path('a.jsonl');
  const agency = new FakeAgency({
    en: [...stories(1001, 1), ...stories(1002, 1, { modified: Date.UTC(2026, 10, 1) })],
  });
  const world = new FakeCrawlWorld(agency);
  const sitemap = agency.answer('https://www.ukrinform.net/sitemap/currentweek.xml', 'sitemap');
  world.weeks.set('ukrinform.net/2026/46', sitemap);
  await crawl({ out, editions: ['en'], since: Date.UTC(2026, 10, 4) }, world);
  expect(world.paths()).toEqual([
    '/robots.txt',
    '/sitemap/currentweek.xml',
    '/sitemap/2026/46.xml',
    '/sitemap/2026/45.xml',
    '/rubric-society/1001-story-1001.html',
  ]);
});

test('one request at a time, three seconds apart, two hundred an hour, over all runs', async () => {
  const out = new Workshop().path('a.jsonl');
  const world = new FakeCrawlWorld(new FakeAgency({ uk: stories(1001, 150), en: stories(5001, 150) }));
  await crawl({ out, editions: ['uk'] }, world);
  await crawl({ out, editions: ['uk', 'en'] }, world);
  const times = world.requests.map(({ at }) => at);
  expect(times).toHaveLength(300 + 2 + 4);
  for (const [i, at] of times.entries()) {
    expect(at - (times[i - 1] ?? -Infinity)).toBeGreaterThanOrEqual(SPACING);
    expect(at - (times[i - HOURLY] ?? -Infinity)).toBeGreaterThanOrEqual(HOUR);
  }
});

test('what is held is not asked for again, a newer version is, and the last line is the newest', async () => {
  const out = new Workshop().path('a.jsonl');
  const agency = new FakeAgency({ en: stories(1001, 3) });
  const world = new FakeCrawlWorld(agency);
  await crawl({ out, editions: ['en'] }, world);
  agency.articles.en = [...stories(1001, 2), { id: 1003, modified: published + HOUR }];
  await crawl({ out, editions: ['en'] }, world);
  await crawl({ out, editions: ['en'] }, world);
  expect(idsIn(out)).toEqual(['en:1001', 'en:1002', 'en:1003', 'en:1003']);
  expect(linesIn(out).at(-1)?.text).toContain(String(published + HOUR));
});

const troubles: [string, Fetched, number][] = [
  ['too many requests', { result: 'refused', status: 429 }, 900_000],
  ['too many requests, for so long', { result: 'refused', status: 429, retryAfter: 7200 }, 7_200_000],
  ['a server in trouble', { result: 'refused', status: 503 }, 900_000],
  ['no way to the server', { result: 'failed', why: 'network' }, 900_000],
  ['no answer', { result: 'failed', why: 'timeout' }, 900_000],
];
test.each(troubles)('%s: nothing is asked for a while, then the same again', async (_, answer, wait) => {
  const out = new Workshop().path('a.jsonl');
  const agency = new FakeAgency({ en: stories(1001, 1) });
  const world = new FakeCrawlWorld(agency);
  agency.failures.push(answer, answer);
  await crawl({ out, editions: ['en'] }, world);
  const [, first, second, third] = world.requests;
  expect([first, second, third].map((request) => request?.url)).toEqual(
    Array.from({ length: 3 }, () => 'https://www.ukrinform.net/sitemap/currentweek.xml'),
  );
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(wait);
  expect((third?.at ?? 0) - (second?.at ?? 0)).toBeGreaterThanOrEqual(Math.max(wait, 1_800_000));
  expect(world.troubles).toHaveLength(2);
  expect(world.troubles[0]).toContain(`again in ${wait / 60_000} min`);
  expect(idsIn(out)).toEqual(['en:1001']);
});

test.each<[string, Partial<Announced>]>([
  ['a login page where the article should be', { page: '<html><h1>Sign in</h1></html>' }],
  ['an empty page', { page: '' }],
])('%s is passed over, and not asked for again', async (_, broken) => {
  const out = new Workshop().path('a.jsonl');
  const world = new FakeCrawlWorld(
    new FakeAgency({ en: [...stories(1001, 1, broken), ...stories(1002, 1)] }),
  );
  expect(await crawl({ out, editions: ['en'] }, world)).toEqual({ added: 1, gone: 1, closed: 0 });
  const asked = world.requests.length;
  await crawl({ out, editions: ['en'] }, world);
  expect(idsIn(out)).toEqual(['en:1002']);
  expect(world.paths().slice(asked)).toEqual(['/robots.txt', '/sitemap/currentweek.xml']);
});

const robots: [string, Fetched, number, string[]][] = [
  [
    'closes the stories',
    { result: 'ok', text: 'User-agent: *\nDisallow: /rubric-society/' },
    2,
    ['/robots.txt', '/sitemap/currentweek.xml'],
  ],
  ['closes all but is not for us', { result: 'ok', text: 'User-agent: other\nDisallow: /' }, 0, []],
  ['closes everything', { result: 'ok', text: 'User-agent: Dzherelo\nDisallow: /' }, 0, ['/robots.txt']],
  ['is somewhere else', { result: 'failed', why: 'off-list' }, 0, ['/robots.txt']],
];
test.each(robots)('a robots.txt that %s is obeyed', async (_, answer, closed, paths) => {
  const out = new Workshop().path('a.jsonl');
  const world = new FakeCrawlWorld(new FakeAgency({ en: stories(1001, 2) }));
  world.robots = answer;
  const crawled = await crawl({ out, editions: ['en'] }, world);
  expect(crawled.closed).toBe(closed);
  if (paths.length > 0) expect(world.paths()).toEqual(paths);
  else expect(crawled.added).toBe(2);
});

test('a longer time between requests is kept where the site asks for it', async () => {
  const out = new Workshop().path('a.jsonl');
  const world = new FakeCrawlWorld(new FakeAgency({ en: stories(1001, 3) }));
  world.robots = { result: 'ok', text: 'User-agent: *\nCrawl-delay: 20' };
  await crawl({ out, editions: ['en'] }, world);
  const times = world.requests.map(({ at }) => at);
  for (const [i, at] of times.entries())
    if (i > 0) expect(at - (times[i - 1] ?? 0)).toBeGreaterThanOrEqual(20_000);
});
