import { later } from '../later.ts';

/** Milliseconds in which an editor hears of a new focus or selection. */
export const SETTLING = 60;
/** Milliseconds in which an editor takes what was pasted, or undoes. */
const TAKING = 1000;
const STEP = 25;
/** Milliseconds after which an editor would have drawn its own text over what it did not take. */
const STAYING = 150;

/** Waits until something holds; false when it does not in time. */
export async function becomes(holds: () => boolean): Promise<boolean> {
  const end = performance.now() + TAKING;
  while (!holds()) {
    if (performance.now() > end) return false;
    await later(STEP);
  }
  return true;
}

/** Whether something that holds still does a little later. */
export async function stays(holds: () => boolean): Promise<boolean> {
  await later(STAYING);
  return holds();
}
