import { later } from './later.ts';

/** How long one slice may run, in milliseconds: half a frame at 60 Hz. */
export const SLICE = 8;
/** A busy page may never be idle; after this many milliseconds a slice runs all the same. */
const LATEST = 1000;

/** Resolves in the page's next idle moment; a page that cancels what waits for it only puts it off. */
export function idleMoment(): Promise<unknown> {
  if (typeof requestIdleCallback !== 'function') return later(1);
  const idle = new Promise<void>((resolve) => void requestIdleCallback(() => resolve(), { timeout: LATEST }));
  return Promise.race([idle, later(LATEST)]);
}

/**
 * Runs `step` in slices of at most `SLICE` milliseconds with an idle moment before each, until it returns false or all
 * slices together took `most` milliseconds; resolves to whether it came to its end. A step is begun only while one as
 * long as the last still fits; the first of a slice always runs.
 */
export async function inSlices(
  step: () => boolean,
  most = Infinity,
  clock: () => number = () => performance.now(),
  moment: () => Promise<unknown> = idleMoment,
): Promise<boolean> {
  for (let spent = 0; spent < most;) {
    await moment();
    const begun = clock();
    const end = begun + SLICE;
    let now = begun;
    let last: number;
    do {
      if (!step()) return true;
      const before = now;
      now = clock();
      last = now - before;
    } while (now < end && now + last <= end);
    spent += now - begun;
  }
  return false;
}
