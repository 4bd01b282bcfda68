import { ARCHIVE_FOLDER, type PrivateFolder } from './access-handle.ts';
import { ArchiveFiles, type ArchiveWorld } from './archive-files.ts';
import { failedProbe, isProbe, keysOf, type Probe, type ProbeAnswer, probed } from './archive-probe.ts';
import { inDatabase } from './database.ts';
import { DamagedIndexError } from './errors.ts';
import { storedFile } from './pack-store.ts';
import type { SegmentInPlace } from './segment-in-place.ts';

/** What a dedicated worker gives to speak with its owner. */
export type Speaking = Pick<Worker, 'addEventListener' | 'postMessage'>;

const browserWorld: ArchiveWorld = {
  async folder() {
    const root = await navigator.storage.getDirectory();
    // Handles that read at once are known to workers only, and to their types.
    return (await root.getDirectoryHandle(ARCHIVE_FOLDER, { create: true })) as unknown as PrivateFolder;
  },
  stored: (sha256) => inDatabase((database) => storedFile(database, sha256)),
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** Answers the owner's questions, one after the other. */
export function answerProbes(owner: Speaking, world: ArchiveWorld = browserWorld): void {
  const files = new ArchiveFiles(world);
  let last: Promise<void> = Promise.resolve();
  owner.addEventListener('message', ({ data }: MessageEvent<{ id: number; probe: unknown }>) => {
    last = last.then(async () =>
      owner.postMessage({ id: data.id, answer: await answered(files, data.probe) }, []),
    );
  });
}

async function answered(files: ArchiveFiles, probe: unknown): Promise<ProbeAnswer> {
  try {
    const keys = isProbe(probe) ? keysOf(probe) : undefined;
    if (!isProbe(probe) || keys === undefined) throw new TypeError('no question of the archive');
    return { result: 'hits', hits: await found(files, probe, keys) };
  } catch (error) {
    return failedProbe(error);
  }
}

/** A copy that does not hold is made anew, once; where that does not help, what it was made of is damaged. */
async function found(
  files: ArchiveFiles,
  probe: Probe,
  keys: Uint32Array,
  again = true,
): Promise<number[][]> {
  try {
    return read(files, probe, await files.segments(probe.files), keys);
  } catch (error) {
    if (!again || !(error instanceof DamagedIndexError)) throw error;
    return await found(files, probe, keys, false);
  }
}

function read(
  files: ArchiveFiles,
  probe: Probe,
  segments: readonly SegmentInPlace[],
  keys: Uint32Array,
): number[][] {
  try {
    return probed(segments, keys);
  } catch (error) {
    files.discard(probe.files);
    throw error;
  }
}
