import { CheckError } from './errors.ts';
import { type Refusal, refusals } from './pack-update.ts';

/** Why no newer pack was taken. One closed list; for each there are words that say what to do. */
export const packFaults = [
  ...refusals,
  'network',
  'http',
  'portal',
  'off-origin',
  'damaged-file',
  'unreadable',
  'no-room',
  'budget',
  'storage',
  'not-a-pack',
] as const;
export type PackFault = (typeof packFaults)[number];

/** Ends an attempt; the last good generation stays. */
export class PackFaultError extends Error {
  override name = 'PackFaultError';
  readonly fault: PackFault;
  /** Seconds to stay away at least. */
  readonly retryAfter: number;
  /** With `unknown-key`: the key that signed. */
  readonly key: string | undefined;

  constructor(fault: PackFault, details: { retryAfter?: number; key?: string } = {}) {
    super(fault);
    this.fault = fault;
    this.retryAfter = details.retryAfter ?? 0;
    this.key = details.key;
  }
}

/** A refused manifest as a fault. */
export const refusal = ({ why, key }: { why: Refusal; key?: string }): PackFaultError =>
  new PackFaultError(why, key === undefined ? {} : { key });

/** The fault behind an error; undefined for an error of the program. */
export function faultOf(error: unknown): PackFaultError | undefined {
  if (error instanceof PackFaultError) return error;
  if (!(error instanceof CheckError)) return undefined;
  return new PackFaultError(error.reason === 'storage-failed' ? 'storage' : 'unreadable');
}
