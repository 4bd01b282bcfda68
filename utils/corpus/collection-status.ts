import type { Edition } from '../ukrinform/article.ts';

/** What collection is doing, for the popup and the options page. */
export type CollectionActivity =
  | { doing: 'off' }
  | { doing: 'waiting'; /** Epoch milliseconds of the next run. */ until: number }
  | { doing: 'collecting'; done: number; of: number }
  | { doing: 'backing-off'; until: number; /** HTTP status or `network`. */ after: string };

export interface CollectionStatus {
  activity: CollectionActivity;
  /** Articles held, and their time span in epoch milliseconds. */
  articles: number;
  from?: number;
  to?: number;
  editions: Edition[];
}
