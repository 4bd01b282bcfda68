import { clearAlarm, isAlarmSet, setAlarm } from '../alarms.ts';
import { browser } from '../browser.ts';
import { readSettings } from '../settings.ts';
import { fetchFromPackOrigin } from '../ukrinform/fetch.ts';
import { unattendedUntilDone } from '../unattended.ts';
import { isArchiveRefused } from './archive-refusal.ts';
import { forgetCorpus } from './live-corpus.ts';
import { PACK_LOCK } from './pack-opening.ts';
import { roomLeft } from './pack-room.ts';
import { packSource, type PackSource } from './pack-source.ts';
import { type PackState, readPackState, writePackState } from './pack-state.ts';
import type { PackStatus } from './pack-status.ts';
import { packStatus, type Wanted } from './pack-status-of.ts';
import { packRecords } from './pack-store.ts';
import { syncPack, type SyncWorld } from './pack-sync.ts';
import { LONGEST_PACK_ROUND } from './politeness.ts';
import { savesData } from './saves-data.ts';

export const packAlarm = 'pack';
const MINUTE = 60_000;
/** While the user saves data, nothing is asked; from time to time that is looked up. */
const SAVING_DATA = 60 * MINUTE;
/** A worker that waits for bytes counts as idle and would be ended; a call to the browser shows that it is not. */
const SIGN_OF_LIFE = 10_000;

/** Bytes that have come of the file that is being downloaded by this worker. A cache. */
let arrived = 0;
let seenAlive = 0;
/** How a look that the user asked for stands. It ends with this worker; the alarm looks again then. */
let wanted: Wanted = 'nothing';

/** Sets the alarm: soon while a generation is on its way, else at the next round. Alarms do not survive updates. */
export async function schedulePack(now: number = Date.now()): Promise<void> {
  const [settings, state] = await Promise.all([readSettings(), readPackState(now)]);
  if (packSource() === undefined || settings.pack === 'off') {
    await clearAlarm(packAlarm);
    return;
  }
  const soon = now + MINUTE * (0.5 + Math.random() / 2);
  const next = savesData() ? now + SAVING_DATA : (await isComing()) ? now : state.next;
  await setAlarm(packAlarm, Math.max(soon, state.notBefore, next));
}

/**
 * Sets the alarm where there is none, or none that rings before a round is over: the browser dropped it, or the clock was
 * set back. Where a longer wait is meant, it is set for the same moment.
 */
export async function keepPack(now: number = Date.now()): Promise<void> {
  if (!(await isAlarmSet(packAlarm, now + LONGEST_PACK_ROUND))) await schedulePack(now);
}

const isComing = async (): Promise<boolean> =>
  packRecords().then(
    ({ coming }) => coming !== undefined,
    () => false,
  );

/** Looks for a newer generation when it is time, or goes on with one. Only one context does so at a time. */
export async function syncOnAlarm(source: PackSource | undefined = packSource()): Promise<void> {
  // The alarm rings once. It is set before the work too: a worker that is killed in the middle must be woken again.
  await schedulePack();
  if (source === undefined) return;
  await navigator.locks.request(PACK_LOCK, { ifAvailable: true }, async (lock) => {
    if (lock === null) return;
    const state = await readPackState();
    if (state.next > Date.now() && !(await isComing())) return;
    await synced(state, source);
  });
  await schedulePack();
}

/** Looks for a newer generation because the user asked: when another task has the lock, after it. */
export async function syncWhenFree(source: PackSource | undefined = packSource()): Promise<void> {
  // One look is enough for everybody who waits for it.
  if (source === undefined || wanted !== 'nothing') return;
  wanted = 'queued';
  try {
    await schedulePack();
    await navigator.locks.request(PACK_LOCK, async () => {
      wanted = 'looking';
      // Whoever asks by hand has a reason to believe that it will work now.
      await synced({ ...(await readPackState()), notBefore: 0 }, source);
    });
  } finally {
    wanted = 'nothing';
  }
  await schedulePack();
}

async function synced(state: PackState, source: PackSource): Promise<void> {
  await syncPack(state, worldOf(source));
  arrived = 0;
}

/** Starts looking for a newer generation at once, because the user asked. */
export async function syncNow(): Promise<PackStatus> {
  unattendedUntilDone(packAlarm, syncWhenFree());
  return statusOfPack();
}

const worldOf = ({ origin, key }: PackSource): SyncWorld => ({
  key,
  get: (name, request) => fetchFromPackOrigin(origin, name, request),
  save: writePackState,
  room: () => roomLeft(),
  old: async () => (await readSettings()).pack === 'whole',
  allowed: async () => !savesData() && (await readSettings()).pack !== 'off',
  changed: forgetCorpus,
  arriving(bytes) {
    arrived = bytes;
    if (Date.now() < seenAlive + SIGN_OF_LIFE) return;
    seenAlive = Date.now();
    void browser.runtime.getPlatformInfo();
  },
  now: () => Date.now(),
  random: () => Math.random(),
});

/** What is held of packs, and what is done about them. */
export async function statusOfPack(now: number = Date.now()): Promise<PackStatus> {
  const [settings, state, records, refused] = await Promise.all([
    readSettings(),
    readPackState(now),
    packRecords(),
    isArchiveRefused(),
  ]);
  const { pack: wish } = settings;
  return packStatus({ source: packSource(), wish, state, records, arrived, wanted, refused, now });
}
