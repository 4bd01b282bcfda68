import { StorageError } from '../corpus/errors.ts';
import { isAlarmSet, setAlarm } from '../alarms.ts';

export const unfinishedAlarm = 'unfinished-checks';
/** Longer than a check may take, and the earliest that browsers ring an alarm. */
const LATEST = 30_000;

/** Sees to it that a check ends that begins now, even if the worker is stopped and nobody asks for the page. */
export async function limitChecks(now: number = Date.now()): Promise<void> {
  // One alarm for all checks: one that is set already rings earlier, and is set again while there are any.
  try {
    if (!(await isAlarmSet(unfinishedAlarm, now + LATEST))) await setAlarm(unfinishedAlarm, now + LATEST);
  } catch (error) {
    // A check goes on without the alarm, which is only there in case that it does not.
    if (!(error instanceof StorageError)) throw error;
  }
}
