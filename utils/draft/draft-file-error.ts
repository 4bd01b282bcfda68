/**
 * Why a file gives no draft: larger than is read, packed or not; damaged; of a kind that is not read; locked with a
 * password; without a word of text.
 */
export type DraftFault = 'too-large' | 'not-readable' | 'unknown-format' | 'encrypted' | 'empty';

/** A file that cannot be read as a draft. */
export class DraftFileError extends Error {
  readonly reason: DraftFault;

  constructor(reason: DraftFault, options?: ErrorOptions) {
    super(`a draft's file: ${reason}`, options);
    this.name = 'DraftFileError';
    this.reason = reason;
  }
}
