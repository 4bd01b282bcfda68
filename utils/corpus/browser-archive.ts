import { within } from '../within.ts';
import { ARCHIVE_FOLDER } from './access-handle.ts';
import { type Archive, IN_PLACE_FROM } from './archive-in-place.ts';
import { archiveReach } from './archive-reach.ts';
import { StorageError } from './errors.ts';
import { forgetRefusal, notingRefusal } from './archive-refusal.ts';

declare global {
  interface ImportMetaEnv {
    /** Bytes, in builds for tests. */
    readonly WXT_IN_PLACE_FROM?: string;
  }
}

/** A worker that was ended lets go of its files a moment later: how often and after how many milliseconds to try. */
const TRIES = 20;
const PAUSE = 50;
/** Removing takes a moment; what is not over after so many milliseconds will not end. */
const LIMIT = 10_000;

/** The archive of this browser. */
export function archiveInPlace(): Archive {
  const reach = archiveReach();
  // Outside a bundle there is no such object.
  const { WXT_IN_PLACE_FROM: from } = (import.meta.env as ImportMetaEnv | undefined) ?? {};
  return {
    from: (from ?? '') === '' ? IN_PLACE_FROM : Number(from),
    ask: notingRefusal(reach.ask),
    async release() {
      await reach.end();
      await forgetRefusal();
      await removeCopies(TRIES);
    },
  };
}

async function removeCopies(tries: number): Promise<void> {
  try {
    await within(folderRemoved(), LIMIT, () => new StorageError('the copies are not removed'));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return;
    if (error instanceof StorageError) throw error;
    if (tries === 0) throw new StorageError(`the copies are not removed: ${String(error)}`, { cause: error });
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    await removeCopies(tries - 1);
  }
}

async function folderRemoved(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(ARCHIVE_FOLDER, { recursive: true });
}
