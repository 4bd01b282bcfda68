import { idleMoment, inSlices } from './idle.ts';
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

/** A page that is never idle gets so long for itself before each slice, in milliseconds. */
const PAGE_TURN = 50;

/** The result of work that is done in slices (`idle.ts`); undefined as soon as it is not wanted any more. */
export async function inTurns<T>(
  steps: Steps<T>,
  isWanted: () => boolean,
  clock?: () => number,
): Promise<T | undefined> {
  let result: T | undefined;
  const step = (): boolean => {
    if (!isWanted()) return false;
    const { done, value } = steps.next();
    if (done === true) result = value;
    return done !== true;
  };
  await inSlices(step, Infinity, clock, () => Promise.race([idleMoment(), later(PAGE_TURN)]));
  return result;
}
