import { setAlarm } from './alarms.ts';
import { CheckError } from './corpus/errors.ts';

/** After so many milliseconds work is tried again that a storage has let down. */
const AGAIN = 300_000;

/** Work that nobody waits for. What storage refuses ends it; an error of the program is shown as one. */
export function unattended(work: Promise<unknown>): void {
  work.catch(storageOnly);
}

/** The same for work that an alarm of this name does anew, which is set when storage refuses. */
export function unattendedUntilDone(alarm: string, work: Promise<unknown>): void {
  unattended(work.catch((error: unknown) => tryAgain(alarm, error)));
}

async function tryAgain(alarm: string, error: unknown): Promise<void> {
  storageOnly(error);
  await setAlarm(alarm, Date.now() + AGAIN);
}

/** Lets a fault of storage pass, and nothing else. */
export function storageOnly(error: unknown): void {
  if (!(error instanceof CheckError)) throw error;
}
