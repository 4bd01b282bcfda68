import { requested } from './database.ts';

/** Collected articles that are being fingerprinted anew: those of the rows after `done`, up to `last`. */
export interface Renewal {
  /** Why their index was given up. */
  reason: 'pack-version' | 'index-damaged';
  done: number;
  last: number;
}

/** The name of its record. */
export const RENEWAL = 'renewal';

/** The renewal that is under way, if there is one, in a transaction of the state. */
export const renewalOf = (transaction: IDBTransaction): Promise<Renewal | undefined> =>
  requested(transaction.objectStore('state').get(RENEWAL) as IDBRequest<Renewal | undefined>);

/** The same, at this moment. */
export const renewalIn = (database: IDBDatabase): Promise<Renewal | undefined> =>
  renewalOf(database.transaction('state'));
