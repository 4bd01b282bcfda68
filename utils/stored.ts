import { answered } from './answered.ts';
import { StorageError } from './corpus/errors.ts';

// The one way to `storage.local` and `storage.session`; all reject with `StorageError`, in a limited time.

type Area = 'local' | 'session';

/** What is stored under the names, or under all. Nothing answered is not the same as nothing stored. */
export async function stored(area: Area, names: string | string[] | null): Promise<Record<string, unknown>> {
  const held: unknown = await answered(area, () => chrome.storage[area].get(names));
  if (typeof held !== 'object' || held === null) throw new StorageError(`${area}: nothing answered`);
  return { ...held };
}

/** Stores values under their names. */
export const store = (area: Area, values: object): Promise<void> =>
  answered(area, () => chrome.storage[area].set(values));

/** Forgets what is stored under the names. */
export const unstore = (area: Area, names: string | string[]): Promise<void> =>
  answered(area, () => chrome.storage[area].remove(names));
