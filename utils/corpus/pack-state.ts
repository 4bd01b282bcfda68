import { store, stored } from '../stored.ts';
import { type PackFault, packFaults } from './pack-fault.ts';
import { LONGEST_PACK_ROUND } from './politeness.ts';

/** When packs were asked for and are to be again. Times in epoch milliseconds. */
export interface PackState {
  /** Failures in a row, what the last one was, and until when to stay away. */
  failures: number;
  fault: PackFault | '';
  notBefore: number;
  /** When a newer generation is to be looked for. */
  next: number;
  /** Until when older parts are not tried, because there was no room for them. */
  narrowUntil: number;
  /** What was downloaded in the day that began then. */
  spent: { since: number; bytes: number };
}

const KEY = 'packSync';
const DAY = 86_400_000;
/** How far ahead the waits are set at most, in milliseconds. */
const longest = { notBefore: DAY, next: LONGEST_PACK_ROUND, narrowUntil: 7 * DAY };

export const emptyPackState = (): PackState => ({
  failures: 0,
  fault: '',
  notBefore: 0,
  next: 0,
  narrowUntil: 0,
  spent: { since: 0, bytes: 0 },
});

/** Reads the state; a wait that ends further ahead than any can was left by a clock that was set back, and is over. */
export async function readPackState(now: number = Date.now()): Promise<PackState> {
  const { [KEY]: held } = await stored('local', KEY);
  const state = isState(held) ? held : emptyPackState();
  for (const wait of ['notBefore', 'next', 'narrowUntil'] as const)
    if (state[wait] > now + longest[wait]) state[wait] = 0;
  return state;
}

export const writePackState = (state: PackState): Promise<void> => store('local', { [KEY]: state });

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isMoment = (value: unknown): boolean => Number.isFinite(value);

const isState = (value: unknown): value is PackState =>
  isFields(value) &&
  [value.failures, value.notBefore, value.next, value.narrowUntil].every(isMoment) &&
  (value.fault === '' || packFaults.some((fault) => fault === value.fault)) &&
  isFields(value.spent) &&
  isMoment(value.spent.since) &&
  isMoment(value.spent.bytes);
