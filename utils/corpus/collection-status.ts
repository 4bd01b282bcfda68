import type { Compared } from '../policy/verdict.ts';

/** What collection is doing, for the popup and the options page. */
export type CollectionActivity =
  | { doing: 'off' }
  | { doing: 'waiting'; /** Epoch milliseconds of the next run. */ until: number }
  | { doing: 'collecting'; done: number; of: number }
  | { doing: 'backing-off'; until: number; /** HTTP status or `network`. */ after: string };

/** What collection is doing and what is held. */
export interface CollectionStatus extends Compared {
  activity: CollectionActivity;
}
