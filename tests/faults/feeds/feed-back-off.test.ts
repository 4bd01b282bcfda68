import 'fake-indexeddb/auto';
import { afterAll, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { collectionAlarm, scheduleCollection } from '../../../utils/corpus/collection-alarm.ts';
import { emptyState, writeState } from '../../../utils/corpus/collection-state.ts';
import { isFull, record } from '../record.ts';
import { holding } from './play.ts';
import { servedAgency } from './served-agency.ts';
import { status } from './routes.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const failures = isFull ? 200 : 12;
const server = servedAgency();

afterAll(() => server().stop());

/** The formula of the Safe Browsing update protocol, written out again. */
const wait = (n: number, random: number): number => Math.min(2 ** (n - 1) * 15 * MINUTE * (random + 1), DAY);

test.each([0, 0.25, 0.5, 0.999])(
  'the wait after each failure is that of the formula, with luck %d',
  async (luck) => {
    const world = await holding(server());
    world.random = () => luck;
    server().fault = status(503);
    server().faulty = () => true;
    const started = world.clock;
    for (let n = 1; n <= failures; n++) {
      await world.live();
      expect(world.requests).toHaveLength(n);
      expect(world.saved.notBefore - world.clock).toBeCloseTo(wait(n, luck), 3);
      // An alarm that rings early, and a worker that starts anew, ask nothing.
      world.clock = world.saved.notBefore - 1;
      await world.live();
      expect(world.requests).toHaveLength(n);
      world.clock = world.saved.notBefore;
    }
    const days = (world.clock - started) / DAY;
    record({
      family: 'feeds',
      key: `back-off.requests.${luck}`,
      value: world.requests.length / days,
      unit: 'a day',
      note: `of a server that answered 503 for ${days.toFixed(1)} days`,
      goal: { atMost: 12 },
    });
    server().faulty = () => false;
    await world.round('uk');
    expect(world.stored.size).toBe(8);
  },
);

test('the first request comes half a minute to a minute after the start, spread evenly', async () => {
  await writeState(emptyState());
  const delays: number[] = [];
  const luck = vi.spyOn(Math, 'random');
  for (let i = 0; i < 10; i++) {
    luck.mockReturnValue(i / 10);
    await scheduleCollection(1_000_000);
    const alarm = (await fakeBrowser.alarms.get(collectionAlarm)) as { scheduledTime: number } | undefined;
    delays.push((alarm?.scheduledTime ?? 0) - 1_000_000);
  }
  luck.mockRestore();
  expect(delays).toEqual(delays.map((_, i) => 30_000 + i * 3000));
});
