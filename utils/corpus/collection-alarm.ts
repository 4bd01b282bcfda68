import { clearAlarm, isAlarmSet, setAlarm } from '../alarms.ts';
import { browser } from '../browser.ts';
import { readSettings, type Settings } from '../settings.ts';
import { fetchFromAgency } from '../ukrinform/fetch.ts';
import { unattendedUntilDone } from '../unattended.ts';
import { addCollected, heldKeys, heldSpan } from './collected.ts';
import { collect, type CollectionWorld } from './collection.ts';
import { type CollectionState, readState, type WaitingList, writeState } from './collection-state.ts';
import type { CollectionActivity, CollectionStatus } from './collection-status.ts';
import { isErasing } from './erasing-note.ts';
import { followedEditions } from './followed-editions.ts';
import { forgetCorpus } from './live-corpus.ts';
import { LONGEST_ROUND, nextAllowed } from './politeness.ts';
import { savesData } from './saves-data.ts';

export const collectionAlarm = 'collection';
/** Held while a round goes on. */
export const COLLECTION_LOCK = 'dzherelo-collection';
const MINUTE = 60_000;

/**
 * Sets the one alarm: soon while there is work, else at the next round; the first one comes after half a minute to a
 * minute, so that not all installations ask at once. Alarms do not survive updates; each start sets it anew.
 */
export async function scheduleCollection(now: number = Date.now()): Promise<void> {
  const [settings, state] = await Promise.all([readSettings(), readState(now)]);
  if (!settings.collect) {
    await clearAlarm(collectionAlarm);
    return;
  }
  const busy = state.queue.length > 0 || state.lists.length > 0;
  const soon = now + MINUTE * (0.5 + Math.random() / 2);
  const next = busy ? nextAllowed(state.log, now, settings.requestsPerHour) : state.nextRound;
  await setAlarm(collectionAlarm, Math.max(soon, state.notBefore, next));
}

/**
 * Sets the alarm where there is none, or none that rings before a round is over: the browser dropped it, or the clock was
 * set back. Where a longer wait is meant, it is set for the same moment.
 */
export async function keepCollecting(now: number = Date.now()): Promise<void> {
  if (!(await isAlarmSet(collectionAlarm, now + LONGEST_ROUND))) await scheduleCollection(now);
}

/** The state of the run that goes on in this worker: it is saved again and again. */
let running: CollectionState | undefined;

const listsFor = (settings: Settings): WaitingList[] =>
  followedEditions(settings, browser.i18n.getUILanguage()).flatMap((edition) => [
    { edition, list: 'sitemap' as const },
    { edition, list: 'feed' as const },
  ]);

/** Runs a round when it is due, or goes on with one. Only one context collects at a time. */
export async function collectOnAlarm(asked = false): Promise<void> {
  // The alarm rings once. It is set before the work too: a worker that is killed in the middle must be woken again.
  await scheduleCollection();
  await navigator.locks.request(COLLECTION_LOCK, { ifAvailable: true }, async (lock) => {
    if (lock === null) return;
    const settings = await readSettings();
    if (!settings.collect && !asked) return;
    const state = await readState();
    const idle = state.queue.length === 0 && state.lists.length === 0;
    if (idle && (asked || state.nextRound <= Date.now())) {
      state.lists = listsFor(settings);
      state.nextRound = 0;
      state.done = 0;
      state.of = 0;
      await writeState(state);
    }
    running = state;
    await collect(state, worldOf(asked)).finally(() => (running = undefined));
  });
  await scheduleCollection();
}

/** Starts collecting at once, because the user asked. */
export async function collectNow(): Promise<CollectionStatus> {
  unattendedUntilDone(collectionAlarm, collectOnAlarm(true));
  return statusOfCollection();
}

/** All articles were deleted: none counts as fetched any more, and the lists are read again. */
export async function collectAnew(): Promise<CollectionStatus> {
  forgetCorpus();
  const [settings, saved] = await Promise.all([readSettings(), readState()]);
  const state = running ?? saved;
  state.fetched = [];
  state.lists = settings.collect ? listsFor(settings) : [];
  await writeState(state);
  await scheduleCollection();
  return statusOfCollection();
}

/** What the user asked for goes on while regular collection is off. */
const worldOf = (asked: boolean): CollectionWorld => ({
  fetch: (url, wanted) => fetchFromAgency(url, wanted),
  async add(article) {
    await addCollected([article]);
    forgetCorpus();
  },
  held: heldKeys,
  save: writeState,
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: () => Math.random(),
  allowed: async () => !savesData() && !(await isErasing()) && (asked || (await readSettings()).collect),
  mostHourly: async () => (await readSettings()).requestsPerHour,
});

/** What collection is doing and what is held. */
export async function statusOfCollection(now: number = Date.now()): Promise<CollectionStatus> {
  const [settings, state, span] = await Promise.all([readSettings(), readState(now), heldSpan()]);
  return { activity: activityOf(settings, state, now), ...span };
}

function activityOf(settings: Settings, state: CollectionState, now: number): CollectionActivity {
  if (!settings.collect) return { doing: 'off' };
  // Only the agency's site is said not to answer; a storage that failed is simply tried again later.
  if (state.notBefore > now)
    return state.failure === 'storage'
      ? { doing: 'waiting', until: state.notBefore }
      : { doing: 'backing-off', until: state.notBefore, after: state.failure };
  if (state.queue.length > 0 || state.lists.length > 0)
    return { doing: 'collecting', done: state.done, of: state.of };
  return { doing: 'waiting', until: Math.max(now, state.nextRound) };
}
