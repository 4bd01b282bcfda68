// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NEVER, type Pace, RecheckPlan } from '../../utils/page/recheck-plan.ts';

const pace: Pace = { quiet: 10, longest: 50, settling: 4, distance: 20, every: 100, burst: 6 };
const MOST = 5;

type Event = [at: number, what: 'read' | 'asked' | 'changed' | 'visited'];

function planAfter(events: readonly Event[], limits: Pace = pace): RecheckPlan {
  const plan = new RecheckPlan(limits);
  for (const [at, what] of events) {
    if (what === 'changed') plan.changed(at);
    else if (what === 'visited') plan.visited(at);
    else plan.began(at, what === 'asked');
  }
  return plan;
}

const cases: [name: string, events: Event[], due: number][] = [
  ['a page that was never read', [], NEVER],
  ['a change before the first reading', [[3, 'changed']], NEVER],
  ['a navigation before the first reading', [[3, 'visited']], NEVER],
  ['a page that was read and does not change', [[0, 'read']], NEVER],
  [
    'a change: when the page has been at rest',
    [
      [0, 'read'],
      [40, 'changed'],
    ],
    50,
  ],
  [
    'a change soon after a reading: not before the distance',
    [
      [0, 'read'],
      [1, 'changed'],
    ],
    20,
  ],
  [
    'changes that go on: rest counts from the latest',
    [
      [0, 'read'],
      [40, 'changed'],
      [45, 'changed'],
    ],
    55,
  ],
  [
    'changes without rest: so long after the first',
    [[0, 'read'], ...Array.from({ length: 30 }, (_, i): Event => [40 + 5 * i, 'changed'])],
    90,
  ],
  [
    'what was read is no change any more',
    [
      [0, 'read'],
      [40, 'changed'],
      [50, 'read'],
    ],
    NEVER,
  ],
  [
    'the second re-check keeps twice the distance',
    [
      [0, 'read'],
      [40, 'changed'],
      [50, 'read'],
      [51, 'changed'],
    ],
    90,
  ],
  [
    'the third four times',
    [
      [0, 'read'],
      [40, 'changed'],
      [50, 'read'],
      [51, 'changed'],
      [90, 'read'],
      [91, 'changed'],
    ],
    170,
  ],
  [
    'a navigation: when the page has built itself',
    [
      [0, 'read'],
      [40, 'visited'],
    ],
    44,
  ],
  [
    'a navigation soon after a reading waits for no distance',
    [
      [0, 'read'],
      [1, 'visited'],
    ],
    5,
  ],
  [
    'navigation after navigation: the latest counts',
    [
      [0, 'read'],
      [40, 'visited'],
      [42, 'visited'],
    ],
    46,
  ],
  [
    'navigation without rest: so long after the first',
    [[0, 'read'], ...Array.from({ length: 30 }, (_, i): Event => [40 + 3 * i, 'visited'])],
    90,
  ],
  [
    'a navigation and a change: the navigation leads',
    [
      [0, 'read'],
      [40, 'changed'],
      [41, 'visited'],
    ],
    45,
  ],
  [
    'after a navigation the distance is short again',
    [
      [0, 'read'],
      [40, 'changed'],
      [50, 'read'],
      [51, 'changed'],
      [90, 'read'],
      [200, 'visited'],
      [204, 'read'],
      [205, 'changed'],
    ],
    224,
  ],
];

test.each(cases)('%s', (_, events, due) => expect(planAfter(events).dueAt(MOST)).toBe(due));

/** Lets a page change all the time, and reads it whenever that is due. */
function readingsOf(most: number, until: number, limits: Pace): number[] {
  const plan = planAfter([[0, 'read']], limits);
  const readings: number[] = [];
  for (let now = 1; now < until; now++) {
    plan.changed(now);
    if (plan.dueAt(most) > now) continue;
    plan.began(now, false);
    readings.push(now);
  }
  return readings;
}

test('a page that changes all the time is read ever more seldom, and at last not any more', () => {
  const readings = readingsOf(MOST, 5000, { ...pace, longest: 15 });
  expect(readings).toEqual([20, 60, 140, 300, 620]);
});

test('when the budget is used up the page stays one that has changed, until somebody asks', () => {
  const plan = planAfter([[0, 'read']]);
  for (let i = 1; i <= MOST; i++) {
    plan.changed(1000 * i);
    plan.began(1000 * i + 10, false);
  }
  plan.changed(9000);
  expect([plan.pending, plan.dueAt(MOST)]).toEqual([true, NEVER]);
  plan.began(9500, true);
  expect(plan.pending).toBe(false);
  plan.changed(9501);
  expect(plan.dueAt(MOST)).toBe(9520);
});

test('a page found to be worth it has more re-checks from then on', () => {
  const plan = planAfter([
    [0, 'read'],
    [40, 'changed'],
    [50, 'read'],
    [300, 'changed'],
  ]);
  expect([plan.dueAt(1), plan.dueAt(2)]).toEqual([NEVER, 310]);
});

test('a page that navigates all the time is read six times at once, then in turns', () => {
  const plan = planAfter([[0, 'read']]);
  const readings: number[] = [];
  for (let now = 1; now <= 1000; now++) {
    plan.visited(now);
    if (plan.dueAt(MOST) > now) continue;
    plan.began(now, false);
    readings.push(now);
  }
  expect(readings.slice(0, 5)).toEqual([51, 102, 153, 204, 255]);
  expect(readings.length).toBeLessThanOrEqual(6 + 1000 / pace.every);
});

test('whatever a page does, it is never read more often than the pace allows', () => {
  const what = fc.constantFrom<Event[1]>('changed', 'visited');
  const step = fc.record({ wait: fc.integer({ min: 0, max: 60 }), what });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 400 }), (steps) => {
      const plan = planAfter([[0, 'read']]);
      const readings = [0];
      let now = 0;
      for (const { wait, what: happens } of steps) {
        now += wait;
        if (plan.dueAt(MOST) <= now) {
          plan.began(now, false);
          readings.push(now);
        }
        if (happens === 'changed') plan.changed(now);
        else plan.visited(now);
      }
      // In any stretch of time: the burst, and one turn for each full distance between turns.
      for (let i = 0; i < readings.length; i++) {
        for (let j = i; j < readings.length; j++) {
          const span = (readings[j] ?? 0) - (readings[i] ?? 0);
          expect(j - i + 1).toBeLessThanOrEqual(pace.burst + Math.floor(span / pace.every));
        }
      }
    }),
    { numRuns: 60 },
  );
});
