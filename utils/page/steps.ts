import { idleMoment, SLICE } from './idle.ts';
import { later } from './later.ts';

/** Work in parts: after each the page may have its turn, and may change. In the end it gives its result. */
export type Steps<T> = Generator<void, T, void>;

/** The result of work whose parts follow one another at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** A page that is never idle gets so long for itself between two slices, in milliseconds. */
const PAGE_TURN = 50;

/**
 * The result of work that is done in slices of at most `SLICE` milliseconds, the first at once and an idle moment of the
 * page between any two; undefined as soon as it is not wanted any more. A part is begun only while one as long as the
 * last still fits.
 */
export async function inTurns<T>(
  steps: Steps<T>,
  isWanted: () => boolean,
  clock: () => number = () => performance.now(),
): Promise<T | undefined> {
  while (isWanted()) {
    let now = clock();
    const end = now + SLICE;
    let last: number;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
      const before = now;
      now = clock();
      last = now - before;
    } while (now < end && now + last <= end);
    await Promise.race([idleMoment(), later(PAGE_TURN)]);
  }
  return undefined;
}
