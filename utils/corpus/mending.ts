import { setAlarm } from '../alarms.ts';
import { store, stored } from '../stored.ts';

export const mendingAlarm = 'mending';
const KEY = 'mended';
const SOON = 30_000;
/** What cannot be mended is not tried again at every page. */
const PAUSE = 3_600_000;

/** Something that is held cannot be read: it is to be mended soon, away from the check that met it. */
export async function askForMending(now: number = Date.now()): Promise<void> {
  const { [KEY]: last } = await stored('local', KEY);
  const lately = typeof last === 'number' && last <= now && last > now - PAUSE;
  if (!lately) await setAlarm(mendingAlarm, now + SOON);
}

/** Mending was tried. */
export const mended = (now: number): Promise<void> => store('local', { [KEY]: now });
