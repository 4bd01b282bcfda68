import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { record } from '../record.ts';
import type { Route } from './agency-server.ts';
import { announced } from './fault-rows.ts';
import { servedAgency } from './served-agency.ts';
import { holding } from './play.ts';
import { falling } from './routes.ts';
import { told } from './wired-world.ts';

const SECOND = 1000;
const server = servedAgency();
let longest = 0;
let cases = 0;

afterAll(() => {
  record({ family: 'feeds', key: 'slow.cases', value: cases, unit: 'servers', goal: { exactly: 5 } });
  record({
    family: 'feeds',
    key: 'slow.given-up-after',
    value: longest,
    unit: 's',
    goal: { atMost: 25 },
    note: 'by a clock that is moved by hand; a service worker is ended after 30 s',
  });
});
// Only the product's own limits stand still: the sockets are real.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets the network do what it has to do. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** How the server falls silent or drips, after which second it is given up, and how many bytes were taken until then. */
const slow: [name: string, after: number, drips: boolean, beginning: string | undefined][] = [
  ['never answers', 25, false, undefined],
  ['falls silent after the headers', 10, false, ''],
  ['falls silent in the middle', 10, false, '<rss><channel><item>'],
  ['sends a byte a second', 25, true, '<'],
  ['sends a byte a second after a beginning', 25, true, '<rss><channel><item><title>'],
];

test.each(slow)('a server that %s is given up after %i s', async (_, after, drips, beginning) => {
  const world = await holding(server());
  const seen = { silent: false, over: false };
  let drip = (): void => undefined;
  const silent = falling(beginning, () => (seen.silent = true));
  const route: Route = (response, request) => {
    drip = () => void response.write(' ');
    silent(response, request);
  };
  server().fault = route;
  server().faulty = (wanted) => wanted === 'sitemap';
  server().taken = 0;
  const life = world.live().then(() => (seen.over = true));
  while (!seen.silent) await turn();
  for (let i = 0; i < 20; i++) await turn();

  let seconds = 0;
  while (!seen.over && seconds < 40) {
    const before = server().taken;
    if (drips) {
      drip();
      while (server().taken === before && !seen.over) await turn();
    }
    await vi.advanceTimersByTimeAsync(SECOND - 1);
    for (let i = 0; i < 5; i++) await turn();
    expect(seen.over).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    seconds++;
    for (let i = 0; i < 20; i++) await turn();
  }
  await life;
  expect(seconds).toBe(after);
  longest = Math.max(longest, seconds);
  expect(world.results).toEqual([{ result: 'failed', why: 'timeout' }]);
  expect(world.requests).toHaveLength(1);
  expect(world.saved).toMatchObject({ failures: 1, failure: 'network' });
  expect((await told(world)).activity.doing).toBe('backing-off');
  expect(world.stored.size).toBe(3);

  server().faulty = () => false;
  world.clock = world.saved.notBefore;
  await world.round('uk');
  expect(world.stored.size).toBe(3 + announced.length);
  cases++;
});
