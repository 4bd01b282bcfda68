import { browser } from '../browser.ts';
import { readSettings, type Settings } from '../settings.ts';
import type { Edition } from '../ukrinform/article.ts';
import { editions } from '../ukrinform/editions.ts';
import { fetchFromAgency } from '../ukrinform/fetch.ts';
import { addCollected, heldSpan, heldVersions } from './collected.ts';
import { collect } from './collection.ts';
import { type CollectionState, readState, writeState } from './collection-state.ts';
import type { CollectionActivity, CollectionStatus } from './collection-status.ts';
import { forgetCorpus } from './live-corpus.ts';

export const collectionAlarm = 'collection';
const LOCK = 'dzherelo-collection';
const MINUTE = 60_000;

/** The editions to collect: the chosen ones, else uk, en and the browser's language. */
export function followedEditions(settings: Settings, language: string): Edition[] {
  if (settings.editions.length > 0) return settings.editions;
  const own = editions.find(({ edition }) => language.toLowerCase().startsWith(edition))?.edition;
  return [...new Set<Edition>(['uk', 'en', ...(own === undefined ? [] : [own])])];
}

/**
 * Sets the one alarm: soon while there is work, else at the next round; the first one comes after half a minute to a
 * minute, so that not all installations ask at once. Alarms do not survive updates; each start sets it anew.
 */
export async function scheduleCollection(now: number = Date.now()): Promise<void> {
  const [settings, state] = await Promise.all([readSettings(), readState()]);
  if (!settings.collect) {
    await browser.alarms.clear(collectionAlarm);
    return;
  }
  const busy = state.queue.length > 0 || state.lists.length > 0;
  const soon = now + MINUTE * (0.5 + Math.random() / 2);
  // A clock that was set back must not leave the alarm years away.
  const due = Math.min(Math.max(soon, state.notBefore, busy ? 0 : state.nextRound), now + 24 * 60 * MINUTE);
  browser.alarms.create(collectionAlarm, { when: due });
}

/** Runs a round when it is due, or goes on with one. Only one context collects at a time. */
export async function collectOnAlarm(asked = false): Promise<void> {
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock === null) return;
    const settings = await readSettings();
    if (!settings.collect && !asked) return;
    const state = await readState();
    const idle = state.queue.length === 0 && state.lists.length === 0;
    if (idle && (asked || state.nextRound <= Date.now())) {
      state.lists = followedEditions(settings, browser.i18n.getUILanguage()).flatMap((edition) => [
        { edition, list: 'sitemap' as const },
        { edition, list: 'feed' as const },
      ]);
      state.nextRound = 0;
      state.done = 0;
      state.of = 0;
      await writeState(state);
    }
    await collect(state, world);
  });
  await scheduleCollection();
}

/** Starts collecting at once, because the user asked. */
export async function collectNow(): Promise<CollectionStatus> {
  void collectOnAlarm(true);
  return statusOfCollection();
}

const world: Parameters<typeof collect>[1] = {
  fetch: (url, wanted) => fetchFromAgency(url, wanted),
  async add(article) {
    await addCollected([article]);
    forgetCorpus();
  },
  held: async (keys) => new Set((await heldVersions(keys)).keys()),
  save: writeState,
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: () => Math.random(),
  allowed: () => !savesData(),
};

/** Chromium tells when the user saves data; Firefox has no such setting. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** What collection is doing and what is held. */
export async function statusOfCollection(now: number = Date.now()): Promise<CollectionStatus> {
  const [settings, state, span] = await Promise.all([readSettings(), readState(), heldSpan()]);
  const { articles, from, to } = span;
  return {
    activity: activityOf(settings, state, now),
    articles,
    editions: followedEditions(settings, browser.i18n.getUILanguage()),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

function activityOf(settings: Settings, state: CollectionState, now: number): CollectionActivity {
  if (!settings.collect) return { doing: 'off' };
  if (state.notBefore > now) return { doing: 'backing-off', until: state.notBefore, after: state.failure };
  if (state.queue.length > 0 || state.lists.length > 0)
    return { doing: 'collecting', done: state.done, of: state.of };
  return { doing: 'waiting', until: Math.max(now, state.nextRound) };
}
