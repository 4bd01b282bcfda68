import { median } from '../quantile.ts';

/** Milliseconds that something takes, and what it gives. */
export function timed<T>(run: () => T): { ms: number; result: T } {
  const start = performance.now();
  const result = run();
  return { ms: performance.now() - start, result };
}

export const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** Median milliseconds of each run, all run by turns, so that none has a quiet machine for itself. */
export function interleaved(rounds: number, runs: readonly (() => void)[]): number[] {
  const times = runs.map((): number[] => []);
  for (const run of runs) run();
  for (let round = 0; round < rounds; round++) runs.forEach((run, i) => times[i]?.push(timed(run).ms));
  return times.map(median);
}

/** Something is done so often, and the least time counts: what else the machine does only adds. */
export const PASSES = 3;

const BUFFER = new Uint8Array(64 * 1024 * 1024);
const CACHE_LINE = 64;

/** Takes what lies in the caches of the processor away by touching more than they hold. */
export function flushCaches(): void {
  for (let i = 0; i < BUFFER.length; i += CACHE_LINE) BUFFER[i] = (BUFFER[i] ?? 0) + 1;
}
