import { browser } from '../browser.ts';
import type { ArticleAddress, Edition } from '../ukrinform/article.ts';

/** An article waiting to be fetched, newest first in the queue. */
export interface Waiting {
  address: ArticleAddress;
  /** Epoch milliseconds of the version that was announced; 0 when unknown. */
  version: number;
}

/** A list of articles waiting to be read. */
export interface WaitingList {
  edition: Edition;
  list: 'sitemap' | 'feed';
}

/** Everything collection needs to go on after its worker was killed. Times in epoch milliseconds. */
export interface CollectionState {
  lists: WaitingList[];
  queue: Waiting[];
  /** Times of the requests of the last hour. */
  log: number[];
  /** Keys fetched lately with the version that was announced. */
  fetched: [key: string, version: number][];
  /** Articles of this round: done and all. */
  done: number;
  of: number;
  /** Failures in a row, what the last one was, and until when to stay away. */
  failures: number;
  failure: string;
  notBefore: number;
  /** When the lists are to be read again. */
  nextRound: number;
}

const KEY = 'collection';

export const emptyState = (): CollectionState => ({
  lists: [],
  queue: [],
  log: [],
  fetched: [],
  done: 0,
  of: 0,
  failures: 0,
  failure: '',
  notBefore: 0,
  nextRound: 0,
});

/** Reads the state; anything that is not one starts afresh, which at worst reads lists again. */
export async function readState(): Promise<CollectionState> {
  const { [KEY]: held } = await browser.storage.local.get(KEY);
  return isState(held) ? held : emptyState();
}

export const writeState = (state: CollectionState): Promise<void> =>
  browser.storage.local.set({ [KEY]: state });

function isState(value: unknown): value is CollectionState {
  if (typeof value !== 'object' || value === null) return false;
  const held = value as Record<string, unknown>;
  return Object.entries(emptyState()).every(([name, example]) =>
    Array.isArray(example) ? Array.isArray(held[name]) : typeof held[name] === typeof example,
  );
}
