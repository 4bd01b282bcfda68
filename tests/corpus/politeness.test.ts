// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backOff, HOURLY, nextAllowed, recent, SPACING } from '../../utils/corpus/politeness.ts';

const now = Date.UTC(2026, 3, 1, 12);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const full = (start: number): number[] => Array.from({ length: HOURLY }, (_, i) => start + i * SPACING);

test.each<[string, number[], number]>([
  ['without a request at once', [], 0],
  ['after the last one three seconds later', [now - 1000], SPACING - 1000],
  ['long after the last one at once', [now - 60_000], 0],
  ['with two hundred in this hour when the oldest is an hour old', full(now - HOUR + 700_000), 700_000],
  ['with two hundred of which one is too old at once', full(now - HOUR), 0],
  ['with a request in the far future (the clock was set back) at once', [now + 10 * 365 * DAY], 0],
  ['with two hundred of a clock that was an hour ahead at once', full(now + HOUR), 0],
])('the next request is allowed %s', (_, log, wait) => {
  expect(nextAllowed(log, now)).toBe(now + wait);
});

test('whatever the log holds, the wait is between nothing and an hour', () => {
  const log = fc.array(fc.integer({ min: now - 2 * HOUR, max: now + 2 * HOUR }), { maxLength: 500 });
  fc.assert(
    fc.property(log, (times) => {
      const wait = nextAllowed(
        times.toSorted((a, b) => a - b),
        now,
      );
      expect(wait).toBeGreaterThanOrEqual(now);
      expect(wait).toBeLessThanOrEqual(now + HOUR);
      expect(recent(times, now).length).toBeLessThanOrEqual(HOURLY);
    }),
  );
});

test.each([
  [1, 0, 0, 0.25],
  [1, 0.999, 0, 0.5],
  [2, 0, 0, 0.5],
  [5, 0, 0, 4],
  [8, 0, 0, 24],
  [5000, 1, 0, 24],
  [1, 0, 60, 0.25],
  [1, 0, 7200, 2],
  [1, 0, 10 ** 9, 24],
])(
  'after failure %i with chance %d and a Retry-After of %i s it is %d hours',
  (failures, chance, asked, hours) => {
    expect(backOff(failures, chance, asked) / HOUR).toBeCloseTo(hours, 2);
  },
);
