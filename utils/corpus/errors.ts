import type { Reason } from '../policy/verdict.ts';

/** A fault that ends a check as "could not check", with the reason that is shown. */
export class CheckError extends Error {
  readonly reason: Reason;

  constructor(reason: Reason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.reason = reason;
  }
}

/** A stored segment or record does not hold what it should. */
export class DamagedIndexError extends CheckError {
  constructor(message: string) {
    super('index-damaged', message);
  }
}

/** A segment was made with other folding, shingles or selection; comparing would silently miss. */
export class PackVersionError extends CheckError {
  constructor(message: string) {
    super('pack-version', message);
  }
}

/** The browser's storage refused, failed or did not answer. */
export class StorageError extends CheckError {
  constructor(message: string, options?: ErrorOptions) {
    super('storage-failed', message, options);
  }
}
