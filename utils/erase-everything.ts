import { answered } from './answered.ts';
import { archiveInPlace } from './corpus/browser-archive.ts';
import { COLLECTION_LOCK, scheduleCollection } from './corpus/collection-alarm.ts';
import { emptyState, readState, writeState } from './corpus/collection-state.ts';
import { emptyDatabase } from './corpus/empty-database.ts';
import { clearAllButNote, forgetErasing, isErasing, noteErasing } from './corpus/erasing-note.ts';
import { forgetCorpus } from './corpus/live-corpus.ts';
import { schedulePack } from './corpus/pack-alarm.ts';
import { packRecords, saveCopied } from './corpus/pack-store.ts';
import { recent } from './corpus/politeness.ts';
import { forgetKeptSettings } from './kept-settings.ts';
import { readSettings } from './settings.ts';
import { forgetAnswers } from './tab/known-answers.ts';
import { registerScan } from './tab/registration.ts';
import { showOnToolbar } from './tab/toolbar.ts';
import { unattended } from './unattended.ts';

const LOCK = 'dzherelo-erasing';

/** How deleting everything stands. */
export type Erasure = { state: 'done' | 'busy' } | { state: 'failed'; why: string };

/** Why the last attempt of this worker failed; the next worker tries again. */
let failure: string | undefined;

/** Deletes everything that the extension holds, because the user asked. It is noted first, and outlives this worker. */
export async function eraseEverything(): Promise<Erasure> {
  failure = undefined;
  // Noted twice, it would stop what goes on again at the end of the first time.
  if (!(await isErasing())) await noteErasing();
  return erasure();
}

/** How deleting stands; where a killed worker left it, it goes on. */
export async function erasure(): Promise<Erasure> {
  if (!(await isErasing())) return { state: 'done' };
  if (failure !== undefined) return { state: 'failed', why: failure };
  unattended(finishErasing());
  return { state: 'busy' };
}

/**
 * Goes on with a deletion that was asked for, also after a kill: each step may be done twice. The note of it goes last.
 * Afterwards everything is as freshly installed, and collecting begins anew.
 */
export async function finishErasing(locks: LockManager = navigator.locks): Promise<void> {
  if (!(await isErasing())) return;
  await locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    // Whoever held it a moment ago may have come to the end.
    if (lock === null || !(await isErasing())) return;
    try {
      await locks.request(COLLECTION_LOCK, () => emptied(locks));
      failure = undefined;
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
    }
  });
}

async function emptied(locks: LockManager): Promise<void> {
  await emptyDatabase(locks);
  forgetCorpus();
  forgetAnswers();
  await removeCopies();
  await forgetResults();
  await resetLocal();
  // Else a copy that a change of settings made meanwhile would bring back what was deleted.
  await forgetKeptSettings();
  const settings = await readSettings();
  await registerScan(settings);
  await scheduleCollection();
  await schedulePack();
  await forgetErasing();
}

/** What was copied of a pack outside of the database; that there may be copies stays noted until they are gone. */
async function removeCopies(): Promise<void> {
  if (!(await packRecords()).copied) return;
  await archiveInPlace().release();
  await saveCopied(false);
}

/** What was found on the pages that are open; the toolbar says that they have not been checked. */
async function forgetResults(): Promise<void> {
  await answered('session', () => chrome.storage.session.clear());
  const tabs = await chrome.tabs.query({});
  const shown = tabs.map(({ id }) =>
    id === undefined ? undefined : showOnToolbar(id, { state: 'on-click' }),
  );
  await Promise.all(shown);
}

/** The times of the last hour's requests stay: the agency's site is not asked more often because of this. */
async function resetLocal(now: number = Date.now()): Promise<void> {
  const { log } = await readState(now);
  await clearAllButNote();
  await writeState({ ...emptyState(), log: recent(log, now) });
}
