import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { idleMoment, inSlices, SLICE } from '../../utils/page/idle.ts';
import { later } from '../../utils/page/later.ts';

/** A clock that only moves when a step takes its time, and the length of every slice between two idle moments. */
function clocked() {
  let now = 0;
  let began = 0;
  const slices: number[] = [];
  vi.stubGlobal('requestIdleCallback', (run: () => void) => {
    if (now > began) slices.push(now - began);
    // The page itself takes its turn before it is idle again.
    now += 100;
    began = now;
    queueMicrotask(run);
    return 0;
  });
  return { take: (milliseconds: number) => (now += milliseconds), clock: () => now, slices };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each([0.5, 1, 1.5, 2.5, 3, 5, 7.9, 8])('steps of %f ms never fill more than one slice', async (cost) => {
  const { take, clock, slices } = clocked();
  let left = 50;
  await inSlices(
    () => {
      take(cost);
      return --left > 0;
    },
    Infinity,
    clock,
  );
  expect(left).toBe(0);
  expect(Math.max(...slices)).toBeLessThanOrEqual(SLICE);
});

test('cheap steps share a slice', async () => {
  const { take, clock, slices } = clocked();
  let left = 80;
  await inSlices(
    () => {
      take(1);
      return --left > 0;
    },
    Infinity,
    clock,
  );
  expect(slices.length).toBeLessThanOrEqual(80 / SLICE);
});

test('a step longer than a slice has a slice of its own', async () => {
  const { take, clock, slices } = clocked();
  let left = 4;
  await inSlices(
    () => {
      take(20);
      return --left > 0;
    },
    Infinity,
    clock,
  );
  expect(slices).toEqual([20, 20, 20]);
});

test('work that takes too long is given up, between two slices', async () => {
  const { take, clock, slices } = clocked();
  const step = (): boolean => {
    take(4);
    return true;
  };
  expect(await inSlices(step, 100, clock)).toBe(false);
  expect(slices.reduce((sum, slice) => sum + slice, 0)).toBeLessThanOrEqual(100 + SLICE);
});

test('nothing runs before the page is idle', async () => {
  let idle: (() => void) | undefined;
  vi.stubGlobal('requestIdleCallback', (run: () => void) => {
    idle = run;
    return 0;
  });
  const step = vi.fn(() => false);
  const done = inSlices(step);
  await Promise.resolve();
  expect(step).not.toHaveBeenCalled();
  idle?.();
  await done;
  expect(step).toHaveBeenCalledTimes(1);
});

test('a page that is never idle is read after a second all the same', async () => {
  const asked = vi.fn();
  vi.stubGlobal('requestIdleCallback', asked);
  void idleMoment();
  expect(asked).toHaveBeenCalledWith(expect.any(Function), { timeout: 1000 });
});

test('a page that cancels what waits for its idle moments only puts it off', async () => {
  vi.stubGlobal('requestIdleCallback', () => 7);
  const reached = vi.fn();
  void idleMoment().then(reached);
  await vi.advanceTimersByTimeAsync(999);
  expect(reached).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(reached).toHaveBeenCalledTimes(1);
});

test('where the browser can wait without timers none is set that a page could clear', async () => {
  const postTask = vi.fn(async (run: () => unknown) => run());
  vi.stubGlobal('scheduler', { postTask });
  await later(250);
  expect(postTask).toHaveBeenCalledWith(expect.any(Function), { delay: 250 });
  expect(vi.getTimerCount()).toBe(0);
});

test('where the browser tells no idle moments a timer stands in', async () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  const reached = vi.fn();
  void idleMoment().then(reached);
  await vi.advanceTimersByTimeAsync(0);
  expect(reached).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(reached).toHaveBeenCalledTimes(1);
});

test('an error in a step ends the work and reaches the caller', async () => {
  clocked();
  const work = inSlices(() => {
    throw new RangeError('broken step');
  });
  await expect(work).rejects.toThrow('broken step');
});
