import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SLICE } from '../../utils/page/idle.ts';
import { atOnce, inTurns, type Steps } from '../../utils/page/steps.ts';

let now: number;
let turns: number;
/** How long the work ran before each turn of the page: not at all before the first. */
let slices: number[];
let began: number;

beforeEach(() => {
  [now, turns, slices, began] = [0, 0, [], 0];
  vi.stubGlobal('requestIdleCallback', (run: () => void) => {
    slices.push(now - began);
    turns++;
    now += 100;
    began = now;
    queueMicrotask(run);
    return turns;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Work of so many parts, each of which takes so long. */
function* work(parts: number, each: number): Steps<string> {
  for (let part = 0; part < parts; part++) {
    now += each;
    yield;
  }
  return 'done';
}

const clock = (): number => now;
const always = (): boolean => true;

test('work that is done at once gives its result', () => {
  expect(atOnce(work(1000, 1))).toBe('done');
  expect(turns).toBe(0);
});

test('little work is done in one slice, once the page has had a turn', async () => {
  expect(await inTurns(work(7, 1), always, clock)).toBe('done');
  expect(turns).toBe(1);
});

test.each([0.5, 1, 2.5, 3, 5, 8])('parts of %f ms never fill more than one slice', async (each) => {
  expect(await inTurns(work(60, each), always, clock)).toBe('done');
  expect(turns).toBeGreaterThanOrEqual(Math.floor((60 * each) / SLICE) - 1);
  expect(Math.max(...slices)).toBeLessThanOrEqual(SLICE);
});

test('a part that is longer than a slice stands alone', async () => {
  expect(await inTurns(work(4, 20), always, clock)).toBe('done');
  expect(slices).toEqual([0, 20, 20, 20, 20]);
});

test('work that nobody waits for any more is given up at the next turn of the page', async () => {
  expect(await inTurns(work(Infinity, 3), () => turns < 2, clock)).toBeUndefined();
  expect(turns).toBe(2);
});

test('a page that is never idle gets its turn, and then the work goes on', async () => {
  vi.useFakeTimers();
  const asked = vi.fn();
  vi.stubGlobal('requestIdleCallback', asked);
  const done = inTurns(work(4, 5), always, clock);
  await vi.advanceTimersByTimeAsync(49);
  expect(asked).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(250);
  expect(await done).toBe('done');
});

test('what goes wrong in a part reaches who asked', async () => {
  function* broken(): Steps<never> {
    yield;
    throw new RangeError('broken part');
  }
  await expect(inTurns(broken(), always, clock)).rejects.toThrow('broken part');
  expect(() => atOnce(broken())).toThrow('broken part');
});
