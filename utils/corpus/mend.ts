import { clearAlarm, setAlarm } from '../alarms.ts';
import { inDatabase } from './database.ts';
import { collectAnew } from './collection-alarm.ts';
import { forgetCorpus } from './live-corpus.ts';
import { mended, mendingAlarm } from './mending.ts';
import { faultOf } from './pack-fault.ts';
import { wrongFiles } from './pack-open.ts';
import { PACK_LOCK } from './pack-opening.ts';
import { readPackState, writePackState } from './pack-state.ts';
import { deleteFiles, heldParts, isListLost, packRecords, type PackRecords } from './pack-store.ts';
import { renewCollected } from './renewal.ts';

const LOCK = 'dzherelo-mending';
const MINUTE = 60_000;

/**
 * Mends what is held: collected articles whose index is of another scheme or damaged are fingerprinted anew from their
 * texts; files of the pack that are not what they should be are deleted, to be fetched again. Goes on after a kill.
 */
export async function mend(locks: LockManager = navigator.locks): Promise<void> {
  await locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock === null) return;
    // Set before the work: a worker that is killed in the middle must be woken again.
    await setAlarm(mendingAlarm, Date.now() + MINUTE);
    try {
      const renewed = await renewCollected(locks);
      const freed = await packMended(locks);
      if (renewed || freed) forgetCorpus();
      // What was lost with its record counts as fetched until it is looked up what is held.
      if (renewed) await collectAnew();
    } catch (error) {
      // A storage that fails now is asked again after the pause, by the next check that meets it.
      if (faultOf(error) === undefined) throw error;
    }
    await mended(Date.now());
    await clearAlarm(mendingAlarm);
  });
}

async function packMended(locks: LockManager): Promise<boolean> {
  return await locks.request(PACK_LOCK, async () => {
    const records = await packRecords();
    const useless = await uselessFiles(records);
    if (useless.length > 0) await deleteFiles(useless);
    else if (records.held === undefined || !('wrong' in records.held.manifest)) return false;
    const state = await readPackState();
    await writePackState({ ...state, next: 0 });
    return true;
  });
}

/** The stored files that are not what they should be, and those of which nothing tells what they are. */
async function uselessFiles(records: PackRecords): Promise<string[]> {
  if (isListLost(records)) return [...records.files];
  const { held } = records;
  if (held === undefined || 'wrong' in held.manifest) return [];
  const { manifest } = held;
  return await inDatabase((database) => wrongFiles(database, manifest, heldParts(held, manifest)));
}
