import { browser } from '../browser.ts';
import { readSettings } from '../settings.ts';
import { fetchFromPackOrigin } from '../ukrinform/fetch.ts';
import { forgetCorpus } from './live-corpus.ts';
import { PACK_LOCK } from './pack-opening.ts';
import { roomLeft } from './pack-room.ts';
import { packSource, type PackSource } from './pack-source.ts';
import { readPackState, writePackState } from './pack-state.ts';
import type { PackStatus } from './pack-status.ts';
import { packStatus } from './pack-status-of.ts';
import { packRecords } from './pack-store.ts';
import { syncPack, type SyncWorld } from './pack-sync.ts';

export const packAlarm = 'pack';
const MINUTE = 60_000;
/** While the user saves data, nothing is asked; from time to time that is looked up. */
const SAVING_DATA = 60 * MINUTE;
/** A worker that waits for bytes counts as idle and would be ended; a call to the browser shows that it is not. */
const SIGN_OF_LIFE = 10_000;

/** Bytes that have come of the file that is being downloaded by this worker. A cache. */
let arrived = 0;
let seenAlive = 0;

/** Sets the alarm: soon while a generation is on its way, else at the next round. Alarms do not survive updates. */
export async function schedulePack(now: number = Date.now()): Promise<void> {
  const [settings, state] = await Promise.all([readSettings(), readPackState(now)]);
  if (packSource() === undefined || settings.pack === 'off') {
    await browser.alarms.clear(packAlarm);
    return;
  }
  const soon = now + MINUTE * (0.5 + Math.random() / 2);
  const next = savesData() ? now + SAVING_DATA : (await isComing()) ? now : state.next;
  browser.alarms.create(packAlarm, { when: Math.max(soon, state.notBefore, next) });
}

const isComing = async (): Promise<boolean> =>
  packRecords().then(
    ({ coming }) => coming !== undefined,
    () => false,
  );

/** Looks for a newer generation when it is time, or goes on with one. Only one context does so at a time. */
export async function syncOnAlarm(
  asked = false,
  source: PackSource | undefined = packSource(),
): Promise<void> {
  // The alarm rings once. It is set before the work too: a worker that is killed in the middle must be woken again.
  await schedulePack();
  if (source === undefined) return;
  await navigator.locks.request(PACK_LOCK, { ifAvailable: true }, async (lock) => {
    if (lock === null) return;
    const state = await readPackState();
    // Whoever asks by hand has a reason to believe that it will work now.
    if (asked) state.notBefore = 0;
    else if (state.next > Date.now() && !(await isComing())) return;
    await syncPack(state, worldOf(source));
    arrived = 0;
  });
  await schedulePack();
}

/** Starts looking for a newer generation at once, because the user asked. */
export async function syncNow(): Promise<PackStatus> {
  void syncOnAlarm(true);
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

/** Chromium tells when the user saves data; Firefox has no such setting. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** What is held of packs, and what is done about them. */
export async function statusOfPack(now: number = Date.now()): Promise<PackStatus> {
  const [settings, state, records] = await Promise.all([readSettings(), readPackState(now), packRecords()]);
  return packStatus({ source: packSource(), wish: settings.pack, state, records, arrived, now });
}
