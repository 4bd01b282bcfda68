import { vi } from 'vitest';
import type { StorageFaults } from './storage-faults.ts';

/** A flow that goes on for longer than this, in milliseconds of its own time, hangs. */
const LONGEST = 600_000;
/** Real milliseconds in which nothing happens, after which only the clock can bring a flow on. */
const QUIET = 3;
/** Real milliseconds after which a flow that waits for no clock hangs. */
const DEAD = 2000;

/** Real milliseconds after which a call under way will not be answered any more. */
const OWED = 500;

/** Whatever is put in the place of the clock, this one goes on. */
const realNow = performance.now.bind(performance);

/** What became of a flow. */
export type End = { end: 'value'; value: unknown } | { end: 'error'; error: unknown } | { end: 'hangs' };

/**
 * Runs a flow to its end, with everything that it has set going. Its clock only goes on where nothing else happens and no
 * call of storage is under way that will be answered: a time limit is then met because of the fault, never because
 * the machine is busy.
 */
export async function toItsEnd(
  work: () => Promise<unknown>,
  faults: StorageFaults,
  isBusy: () => boolean,
): Promise<End> {
  const started = Date.now();
  let end: End | undefined;
  work().then(
    (value) => (end = { end: 'value', value }),
    (error: unknown) => (end = { end: 'error', error }),
  );
  let seen = faults.activity;
  let active = realNow();
  let since = active;
  for (;;) {
    await new Promise((resolve) => setImmediate(resolve));
    const now = realNow();
    if (faults.activity !== seen) [seen, since, active] = [faults.activity, now, now];
    // What a transaction that was cut off still owes does not come.
    if (now - active >= OWED) faults.pending = 0;
    if (faults.pending > 0) since = now;
    const quiet = now - since;
    if (quiet < QUIET) continue;
    if (end !== undefined && !isBusy()) return end;
    if (Date.now() - started > LONGEST) return { end: 'hangs' };
    if (vi.getTimerCount() > 0) {
      // At once: a call that is made meanwhile has its limit before it.
      vi.advanceTimersToNextTimer();
      since = realNow() - (QUIET - 0.5);
    } else if (quiet > DEAD) return { end: 'hangs' };
  }
}
