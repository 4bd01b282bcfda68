import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { crawl } from '../../scripts/pack/crawl/crawl.ts';
import { FakeAgency } from '../corpus/fake-agency.ts';
import { FakeCrawlWorld, Killed } from './crawl-world.ts';
import { Workshop } from './samples.ts';

const since = Date.UTC(2026, 10, 10);
const modified = Date.UTC(2026, 10, 18);

function site(): FakeCrawlWorld {
  const agency = new FakeAgency({
    en: [1001, 1002, 1003, 1004].map((id) => ({ id, modified, ...(id === 1002 ? { page: '' } : {}) })),
  });
  const world = new FakeCrawlWorld(agency);
  world.weeks.set('ukrinform.net/2026/46', agency.answer('https://www.ukrinform.net/sitemap', 'sitemap'));
  return world;
}

const idsIn = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string }).id);

const kills = Array.from({ length: 7 }, (_, request) =>
  [true, false].map((answered) => ({ request, answered })),
).flat();
test.each(kills)(
  'killed at request $request, answered: $answered, it goes on where it was',
  async (killAt) => {
    const out = new Workshop().path('a.jsonl');
    const world = site();
    world.killAt = killAt;
    await expect(crawl({ out, editions: ['en'], since }, world)).rejects.toThrow(Killed);
    world.killAt = undefined;
    await crawl({ out, editions: ['en'], since }, world);
    expect(idsIn(out)).toEqual(['en:1001', 'en:1003', 'en:1004']);
    const stories = world.paths().filter((path) => path.startsWith('/rubric'));
    // At most the article under way is asked for twice.
    expect(stories.length).toBeLessThanOrEqual(5);
    expect(new Set(stories).size).toBe(4);
    const times = world.requests.map(({ at }) => at);
    for (const [i, at] of times.entries())
      if (i > 0) expect(at - (times[i - 1] ?? 0)).toBeGreaterThanOrEqual(3000);
  },
);

test.each(['a.jsonl', 'a.jsonl.journal'])(
  'wherever the last line of %s was cut, no article is lost or doubled',
  async (name) => {
    const shop = new Workshop();
    const out = shop.path('a.jsonl');
    await crawl({ out, editions: ['en'], since }, site());
    const whole = readFileSync(shop.path(name));
    const all = idsIn(out);
    const articles = readFileSync(out);
    const last = whole.lastIndexOf(0x0a, whole.length - 2) + 1;
    for (let end = last; end <= whole.length; end += 7) {
      writeFileSync(out, articles);
      writeFileSync(shop.path(name), whole.subarray(0, end));
      await crawl({ out, editions: ['en'], since }, site());
      expect(idsIn(out)).toEqual(all);
    }
  },
);

test('a long wait is kept over a restart', async () => {
  const out = new Workshop().path('a.jsonl');
  const world = site();
  world.agency.failures.push({ result: 'refused', status: 429, retryAfter: 40_000 });
  world.sleep = async (milliseconds) => {
    if (milliseconds > 60_000) throw new Killed();
    world.clock += milliseconds;
  };
  await expect(crawl({ out, editions: ['en'] }, world)).rejects.toThrow(Killed);
  const asked = world.requests.at(-1)?.at ?? 0;
  await expect(crawl({ out, editions: ['en'] }, world)).rejects.toThrow(Killed);
  world.sleep = async (milliseconds) => void (world.clock += milliseconds);
  const before = world.requests.length;
  await crawl({ out, editions: ['en'] }, world);
  expect((world.requests[before]?.at ?? 0) - asked).toBeGreaterThanOrEqual(40_000_000);
  expect(idsIn(out)).toHaveLength(3);
});

test('sitemaps of past weeks are asked for once', async () => {
  const out = new Workshop().path('a.jsonl');
  const world = site();
  await crawl({ out, editions: ['en'], since }, world);
  await crawl({ out, editions: ['en'], since }, world);
  const paths = world.paths();
  expect(paths.filter((path) => path === '/sitemap/2026/46.xml')).toHaveLength(1);
  expect(paths.filter((path) => path === '/sitemap/currentweek.xml')).toHaveLength(2);
});
