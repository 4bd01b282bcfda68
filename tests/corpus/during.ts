import { vi } from 'vitest';

/** Lets the timers run until the work is done. */
export async function during<T>(work: Promise<T>): Promise<T> {
  const end = Promise.allSettled([work]);
  const tick = async (): Promise<undefined> => {
    await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(100);
    return undefined;
  };
  while ((await Promise.race([end, tick()])) === undefined);
  return work;
}
