import { browser } from '../browser.ts';
import { inDatabase } from './database.ts';
import { forgetCorpus } from './live-corpus.ts';
import { mended, mendingAlarm } from './mending.ts';
import { faultOf } from './pack-fault.ts';
import { wrongFiles } from './pack-open.ts';
import { PACK_LOCK } from './pack-opening.ts';
import { readPackState, writePackState } from './pack-state.ts';
import { deleteFiles, heldParts, packRecords } from './pack-store.ts';
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
    browser.alarms.create(mendingAlarm, { when: Date.now() + MINUTE });
    try {
      const renewed = await renewCollected(locks);
      const freed = await packMended(locks);
      if (renewed || freed) forgetCorpus();
    } catch (error) {
      // A storage that fails now is asked again after the pause, by the next check that meets it.
      if (faultOf(error) === undefined) throw error;
    }
    await mended(Date.now());
    await browser.alarms.clear(mendingAlarm);
  });
}

async function packMended(locks: LockManager): Promise<boolean> {
  return await locks.request(PACK_LOCK, async () => {
    const { held } = await packRecords();
    if (held === undefined) return false;
    const { manifest } = held;
    if (!('wrong' in manifest)) {
      const wrong = await inDatabase((database) => wrongFiles(database, manifest, heldParts(held, manifest)));
      if (wrong.length === 0) return false;
      await deleteFiles(wrong);
    }
    const state = await readPackState();
    await writePackState({ ...state, next: 0 });
    return true;
  });
}
