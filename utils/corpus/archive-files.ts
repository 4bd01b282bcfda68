import { within } from '../within.ts';
import type { AccessHandle, PrivateFile, PrivateFolder } from './access-handle.ts';
import { copySegment, pageSums } from './archive-copy.ts';
import { DamagedIndexError, StorageError } from './errors.ts';
import type { PackFile } from './manifest.ts';
import { pageSource } from './page-source.ts';
import { openInPlace, type SegmentInPlace } from './segment-in-place.ts';

/** What the files of an archive touch; everything has a real counterpart in `archive-worker.ts`. */
export interface ArchiveWorld {
  folder(): Promise<PrivateFolder>;
  /** A file of the pack by its hash. */
  stored(sha256: string): Promise<Blob | undefined>;
  pause(milliseconds: number): Promise<void>;
}

/** An ended worker lets go of its files a moment later: how often and after how many milliseconds to try again. */
const TRIES = 20;
const PAUSE = 100;
/** Milliseconds that a call of the file system may take; none of them copies anything. */
const LIMIT = 5000;

/** The segments of the archive that are open in this worker, each copied to a file of its own, once. */
export class ArchiveFiles {
  readonly #world: ArchiveWorld;
  readonly #open = new Map<string, { handle: AccessHandle; segment: SegmentInPlace }>();

  constructor(world: ArchiveWorld) {
    this.#world = world;
  }

  /**
   * The segments of these files, in their order; files of other names are removed. Rejects with `CheckError` when one
   * cannot be had; then nothing was removed.
   */
  async segments(files: readonly PackFile[]): Promise<SegmentInPlace[]> {
    const isNew = files.some(({ sha256 }) => !this.#open.has(sha256));
    const segments: SegmentInPlace[] = [];
    if (!isNew && files.length === this.#open.size)
      return files.flatMap(({ sha256 }) => this.#open.get(sha256)?.segment ?? []);
    try {
      const folder = await inTime(this.#world.folder());
      for (const file of files) segments.push(await this.#segment(folder, file));
      await this.#removeAllBut(new Set(files.map(({ sha256 }) => sha256)), folder);
    } catch (error) {
      throw asCheckError(error);
    }
    return segments;
  }

  /** What was read of one of these files does not hold: they are copied anew when they are next asked for. */
  discard(files: readonly PackFile[]): void {
    for (const { sha256 } of files) {
      this.#open.get(sha256)?.handle.truncate(0);
      this.#close(sha256);
    }
  }

  async #segment(folder: PrivateFolder, { sha256, bytes }: PackFile): Promise<SegmentInPlace> {
    const known = this.#open.get(sha256);
    if (known !== undefined) return known.segment;
    const handle = await this.#handle(await inTime(folder.getFileHandle(sha256, { create: true })));
    try {
      const sums =
        pageSums(handle, bytes) ?? (await copySegment(await this.#storedFile(sha256), bytes, handle));
      const segment = openInPlace(pageSource(handle, bytes, sums));
      this.#open.set(sha256, { handle, segment });
      return segment;
    } catch (error) {
      if (error instanceof DamagedIndexError) handle.truncate(0);
      handle.close();
      throw error;
    }
  }

  async #storedFile(sha256: string): Promise<Blob> {
    const stored = await this.#world.stored(sha256);
    if (stored === undefined) throw new DamagedIndexError('a file of the archive is missing');
    return stored;
  }

  async #handle(file: PrivateFile): Promise<AccessHandle> {
    for (let left = TRIES; ; left--) {
      try {
        return await inTime(file.createSyncAccessHandle());
      } catch (error) {
        if (left === 0 || !(error instanceof DOMException) || error.name !== 'NoModificationAllowedError')
          throw error;
        await this.#world.pause(PAUSE);
      }
    }
  }

  async #removeAllBut(kept: ReadonlySet<string>, folder: PrivateFolder): Promise<void> {
    for (const name of this.#open.keys()) if (!kept.has(name)) this.#close(name);
    const names = await inTime(namesIn(folder));
    for (const name of names) if (!kept.has(name)) await inTime(folder.removeEntry(name));
  }

  #close(sha256: string): void {
    this.#open.get(sha256)?.handle.close();
    this.#open.delete(sha256);
  }
}

async function namesIn(folder: PrivateFolder): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names;
}

/** The worker answers one question after the other: one call that never ends would be the last. */
const inTime = <T>(call: Promise<T>): Promise<T> =>
  within(call, LIMIT, () => new StorageError('the file system does not answer'));

/** What the file system refuses is a fault of storage. */
const asCheckError = (error: unknown): unknown =>
  error instanceof DOMException || error instanceof TypeError
    ? new StorageError('the archive cannot be kept as a file', { cause: error })
    : error;
