import { StorageError } from './corpus/errors.ts';
import { within } from './within.ts';

/** A browser that has just started may be slow; one that is silent for so many milliseconds does not answer. */
const LIMIT = 5000;

/**
 * What a call of the browser's storage gives. It always ends: rejects with `StorageError` where the browser refuses or
 * stays silent. Every call of storage goes through here, or through `corpus/database.ts` where it is IndexedDB.
 */
export async function answered<T>(what: string, call: () => Promise<T>, limit = LIMIT): Promise<T> {
  try {
    return await within(call(), limit, () => new StorageError(`${what} does not answer`));
  } catch (cause) {
    if (cause instanceof StorageError) throw cause;
    throw new StorageError(cause instanceof Error ? cause.message : what, { cause });
  }
}
