import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { backOff } from '../../../utils/corpus/politeness.ts';
import { answering as answeringFor } from '../../corpus/fake-origin.ts';
import { type MadePack, madePack, type Publisher, publisher } from '../../corpus/made-pack.ts';
import { madeText, numbers, sampleLine, Workshop } from '../../pack/samples.ts';
import { record } from '../record.ts';
import { UpdateClient } from './update-client.ts';

// What updates cost the publisher and the reader.

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const QUARTER = HOUR / 4;
let own: Publisher;
let packs: MadePack[];

beforeAll(async () => {
  own = await publisher();
  packs = await Promise.all(
    numbers(1, 31).map((day) => madePack(own, day, [{ ids: [1000] }, { ids: [2000 + day] }])),
  );
});
afterAll(() => vi.restoreAllMocks());

test('waits are those of the Safe Browsing protocol, whatever the number of failures', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2000 }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (n, random) => {
        expect(backOff(n, random)).toBe(Math.min(2 ** (n - 1) * QUARTER * (random + 1), DAY));
        expect(backOff(n, random)).toBeGreaterThanOrEqual(QUARTER);
      },
    ),
    { seed: 20_261_129, numRuns: 1000 },
  );
});

test('a client that only fails asks ever more seldom, and never in between', async () => {
  const client = new UpdateClient(packs[0] as MadePack, own.key);
  client.origin.faults = [answeringFor(/./u, () => new Response('', { status: 500 }))];
  for (let failures = 1; failures <= 20; failures++) {
    client.origin.requests.length = 0;
    await client.round();
    expect(client.origin.requests).toHaveLength(1);
    const wait = client.world.saved.notBefore - client.world.clock;
    expect(wait).toBe(Math.min(2 ** (failures - 1) * QUARTER * 1.5, DAY));
    client.world.clock += wait - 1;
    await client.world.live();
    expect(client.origin.requests).toHaveLength(1);
  }
});

/** Thirty days of a client that looks when it is time; gives its requests for the list, and those answered “unchanged”. */
async function month(packAt: (day: number) => MadePack): Promise<{ asked: number; unchanged: number }> {
  const client = new UpdateClient(packAt(0), own.key);
  let [asked, unchanged] = [0, 0];
  const start = client.world.clock;
  client.origin.faults = [
    answeringFor('manifest.json', async (request) => {
      const answer = await client.origin.answer(request);
      asked++;
      if (answer.status === 304) unchanged++;
      return answer;
    }),
  ];
  while (client.world.clock < start + 30 * DAY) {
    client.origin.pack = packAt(Math.floor((client.world.clock - start) / DAY));
    await client.world.live();
    expect(client.world.saved.fault).toBe('');
    client.world.clock = client.world.saved.next;
  }
  return { asked, unchanged };
}

test('while nothing is published, a look is one request that says “unchanged”', async () => {
  const { asked, unchanged } = await month(() => packs[0] as MadePack);
  const share = (100 * unchanged) / (asked - 1);
  record({
    family: 'feeds',
    key: 'update.unchanged',
    value: share,
    unit: '% of looks',
    goal: { atLeast: 90 },
  });
  expect(share).toBe(100);
});

test('published daily, three of four looks find nothing new', async () => {
  const { asked, unchanged } = await month((day) => packs[day] as MadePack);
  const share = (100 * unchanged) / asked;
  record({
    family: 'feeds',
    key: 'update.unchanged.daily',
    value: share,
    unit: '% of looks',
    note: 'four looks a day of which one finds the day’s pack: with a daily publication no more than 75 % can be unchanged',
  });
  expect(share).toBeGreaterThan(70);
});

const A_DAY = 360;
const WORDS = 250;

test('a delta of six hours is small', async () => {
  const shop = new Workshop();
  const line = (n: number) => sampleLine(n, { text: madeText(n, WORDS), title: madeText(n + 1_000_000, 9) });
  shop.lines('a.jsonl', numbers(1, 400).map(line));
  await shop.pack('build', '--articles', './a.jsonl', '--out', './g1');
  shop.lines('b.jsonl', numbers(1001, 1000 + A_DAY / 4).map(line));
  expect(await shop.pack('delta', '--previous', './g1', '--articles', './b.jsonl', '--out', './g2')).toBe(0);
  const bytes = Number(/download 3 files, ([\d,]+) bytes/u.exec(shop.said)?.[1]?.replaceAll(',', ''));
  record({
    family: 'feeds',
    key: 'update.delta',
    value: bytes / 1000,
    unit: 'kB',
    goal: { atMost: 50 },
    note: `${A_DAY / 4} invented articles of ${WORDS} words`,
  });
  expect(bytes).toBeLessThanOrEqual(100_000);
});
