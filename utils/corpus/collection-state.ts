import { store, stored } from '../stored.ts';
import type { ArticleAddress, Edition } from '../ukrinform/article.ts';
import { editions } from '../ukrinform/editions.ts';
import { LONGEST_ROUND } from './politeness.ts';

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

type Versions = [key: string, version: number][];

/** Everything collection needs to go on after its worker was killed. Times in epoch milliseconds. */
export interface CollectionState {
  lists: WaitingList[];
  queue: Waiting[];
  /** Times of the requests of the last hour. */
  log: number[];
  /** Keys of articles stored lately, with the version that was announced. */
  fetched: Versions;
  /** Keys whose pages were no articles, with the version that was announced: only a newer one is asked for again. */
  absent: Versions;
  /** Articles of this round: done and all. */
  done: number;
  of: number;
  /** Failures in a row, what the last one was (HTTP status, `network` or `storage`), and until when to stay away. */
  failures: number;
  failure: string;
  notBefore: number;
  /** When the lists are to be read again. */
  nextRound: number;
}

const KEY = 'collection';
/** No wait is set further ahead than this, in milliseconds. */
const LONGEST_WAIT = 86_400_000;

export const emptyState = (): CollectionState => ({
  lists: [],
  queue: [],
  log: [],
  fetched: [],
  absent: [],
  done: 0,
  of: 0,
  failures: 0,
  failure: '',
  notBefore: 0,
  nextRound: 0,
});

/**
 * Reads the state; anything that is not one starts afresh, which at worst reads lists again. A wait that ends further
 * ahead than any wait can is left over from a clock that was set back, and is over.
 */
export async function readState(now: number = Date.now()): Promise<CollectionState> {
  const { [KEY]: held } = await stored('local', KEY);
  // Older releases knew nothing of absent articles.
  const saved = isFields(held) ? { absent: [], ...held } : held;
  const state = isState(saved) ? saved : emptyState();
  if (state.notBefore > now + LONGEST_WAIT) state.notBefore = 0;
  if (state.nextRound > now + LONGEST_ROUND) state.nextRound = 0;
  return state;
}

export const writeState = (state: CollectionState): Promise<void> => store('local', { [KEY]: state });

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isMoment = (value: unknown): boolean => Number.isFinite(value);
const isText = (value: unknown): boolean => typeof value === 'string';
const isEdition = (value: unknown): boolean => editions.some(({ edition }) => edition === value);
const listOf =
  (holds: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every(holds);

const isAddress = (value: unknown): boolean =>
  isFields(value) &&
  isEdition(value.edition) &&
  isMoment(value.id) &&
  isText(value.rubric) &&
  isText(value.slug);

const areVersions = listOf((entry) => Array.isArray(entry) && isText(entry[0]) && isMoment(entry[1]));

const shape: { [K in keyof CollectionState]: (value: unknown) => boolean } = {
  lists: listOf(
    (list) => isFields(list) && isEdition(list.edition) && (list.list === 'sitemap' || list.list === 'feed'),
  ),
  queue: listOf((waiting) => isFields(waiting) && isAddress(waiting.address) && isMoment(waiting.version)),
  log: listOf(isMoment),
  fetched: areVersions,
  absent: areVersions,
  done: isMoment,
  of: isMoment,
  failures: isMoment,
  failure: isText,
  notBefore: isMoment,
  nextRound: isMoment,
};

const isState = (value: unknown): value is CollectionState =>
  isFields(value) && Object.entries(shape).every(([name, holds]) => holds(value[name]));
