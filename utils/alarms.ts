import { answered } from './answered.ts';

// The one way to the browser's alarms; all reject with `StorageError`, in a limited time.

/** Sets an alarm, in the place of one of this name, for a moment in epoch milliseconds. */
export const setAlarm = (name: string, when: number): Promise<void> =>
  answered('alarms', async () => chrome.alarms.create(name, { when }));

export async function clearAlarm(name: string): Promise<void> {
  await answered('alarms', () => chrome.alarms.clear(name));
}

/** Whether an alarm of this name is going to ring by then. One that was set before the clock was set back may not. */
export async function isAlarmSet(name: string, latest: number): Promise<boolean> {
  const alarm: unknown = await answered('alarms', () => chrome.alarms.get(name));
  if (typeof alarm !== 'object' || alarm === null || !('scheduledTime' in alarm)) return false;
  return typeof alarm.scheduledTime === 'number' && alarm.scheduledTime <= latest;
}
