import { ask, NoAnswerError } from '../utils/ask.ts';
import type { Erasure } from '../utils/erase-everything.ts';

const LOOK_EVERY = 500;
/** How often a background that gives no answer is asked to begin. */
const TRIES = 5;

/**
 * Has the background delete everything, and looks until that is done: a background that was ended in between goes on
 * when it is looked at. Rejects with what stopped it.
 */
export async function erasedEverything(pause = LOOK_EVERY): Promise<void> {
  let erasure = await begun(TRIES, pause);
  while (erasure.state === 'busy') {
    await waited(pause);
    // One that is ended just now answers the next time.
    erasure = await ask('erasure', undefined).catch(() => ({ state: 'busy' as const }));
  }
  if (erasure.state === 'failed') throw new Error(erasure.why);
}

/** A background that was ended before it answered may not have noted the wish: it is told again, which does no harm. */
async function begun(tries: number, pause: number): Promise<Erasure> {
  try {
    return await ask('erase-everything', undefined);
  } catch (error) {
    if (tries <= 1 || !(error instanceof NoAnswerError)) throw error;
    await waited(pause);
    return await begun(tries - 1, pause);
  }
}

const waited = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
