import { ask } from '../utils/ask.ts';
import type { CollectionBudget } from '../utils/corpus/collection-budget.ts';
import type { CollectionStatus } from '../utils/corpus/collection-status.ts';
import type { PackStatus } from '../utils/corpus/pack-status.ts';
import type { StorageUsed } from '../utils/corpus/storage-used.ts';
import type { MonthCounts } from '../utils/month-counts.ts';
import { readSettings, type Settings } from '../utils/settings.ts';

/** Counts what is held by month. */
export interface MonthCounters {
  collected: () => Promise<MonthCounts>;
  /** Takes a while for a pack that is new. */
  ofPack: (counting: {
    onProgress: (done: number, of: number) => void;
    signal: AbortSignal;
  }) => Promise<MonthCounts>;
}

/** What the options page looks up. */
export interface Lookups {
  months: MonthCounters;
  storageUse: () => Promise<StorageUsed>;
  budget: () => Promise<CollectionBudget>;
}

/** What is known before the page is drawn for the first time; what is absent was late, or is looked up later. */
export interface FirstLook {
  settings: Settings;
  collection?: CollectionStatus | undefined;
  pack?: PackStatus | undefined;
  collected?: MonthCounts | undefined;
  ofPack?: MonthCounts | undefined;
  storageUse?: StorageUsed | undefined;
  budget?: CollectionBudget | undefined;
}

/** Longer nobody should look at an empty page; what comes later moves what stands below it. Milliseconds. */
const LIMIT = 700;

/** Looks everything up at once, so that the page is drawn whole and nothing moves afterwards. */
export async function firstLook(lookups: Lookups): Promise<FirstLook> {
  const stop = new AbortController();
  const counting = { onProgress: () => undefined, signal: stop.signal };
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), LIMIT));
  const inTime = <T>(work: Promise<T>): Promise<T | undefined> =>
    Promise.race([work.catch(() => undefined), late]);
  const [settings, collection, pack, collected, ofPack, used, spent] = await Promise.all([
    readSettings(),
    inTime(ask('collection-status', undefined)),
    inTime(ask('pack-status', undefined)),
    inTime(lookups.months.collected()),
    inTime(lookups.months.ofPack(counting)),
    inTime(lookups.storageUse()),
    inTime(lookups.budget()),
  ]);
  // What was not counted by now is counted where its progress is shown.
  stop.abort();
  return { settings, collection, pack, collected, ofPack, storageUse: used, budget: spent };
}
