import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AccessHandle, PrivateFolder } from '../../../utils/corpus/access-handle.ts';
import { patched } from './database-faults.ts';
import { faulted, otherTypes, refusal, type StorageFaults } from './storage-faults.ts';

/** Patches `storage.local`, `storage.session` and the alarms. Gives what takes all of it back. */
export function areaFaults(faults: StorageFaults): () => void {
  const { local, session } = fakeBrowser.storage;
  const areas = Object.entries({ local, session }).flatMap(([area, of]) =>
    ['get', 'set', 'remove', 'clear'].map((name) =>
      promised(faults, of, name, `${area}.${name}`, name !== 'get'),
    ),
  );
  const alarms = ['get', 'create', 'clear'].map((name) =>
    promised(faults, fakeBrowser.alarms, name, `alarms.${name}`, name !== 'get'),
  );
  return () => [...areas, ...alarms].forEach((take) => take());
}

const promised = (
  faults: StorageFaults,
  of: object,
  name: string,
  called: string,
  writes: boolean,
): (() => void) =>
  patched(
    of,
    name,
    (original) =>
      function (this: unknown, ...given: unknown[]) {
        return faulted(faults, called, async () => original.apply(this, given), writes);
      },
  );

/** What the browser tells of space and gives of files, with faults. */
export function faultyManager(faults: StorageFaults, manager: StorageManager): StorageManager {
  return {
    estimate: () => faulted(faults, 'estimate', () => manager.estimate()),
    getDirectory: () =>
      faulted(faults, 'getDirectory', async () => faultyDirectory(faults, await manager.getDirectory())),
  } as unknown as StorageManager;
}

const faultyDirectory = (faults: StorageFaults, root: FileSystemDirectoryHandle): FileSystemDirectoryHandle =>
  ({
    getDirectoryHandle: (name: string) =>
      faulted(faults, 'getDirectoryHandle', () => root.getDirectoryHandle(name)),
    removeEntry: (name: string, options: object) =>
      faulted(faults, 'removeEntry', () => root.removeEntry(name, options), true),
  }) as unknown as FileSystemDirectoryHandle;

/** A folder of the origin private file system, with faults in every call of it and of its files. */
export const faultyFolder = (faults: StorageFaults, folder: PrivateFolder): PrivateFolder => ({
  getFileHandle: (name, options) =>
    faulted(faults, 'getFileHandle', async () => {
      const file = await folder.getFileHandle(name, options);
      return {
        createSyncAccessHandle: () =>
          faulted(faults, 'createSyncAccessHandle', async () =>
            faultyHandle(faults, await file.createSyncAccessHandle()),
          ),
      };
    }),
  removeEntry: (name) => faulted(faults, 'removeEntry', () => folder.removeEntry(name), true),
  keys: () => names(faults, folder),
});

async function* names(faults: StorageFaults, folder: PrivateFolder): AsyncGenerator<string> {
  for await (const name of folder.keys()) yield await faulted(faults, 'keys', async () => name);
}

/** Calls that answer at once cannot hang: that is another refusal. */
const faultyHandle = (faults: StorageFaults, handle: AccessHandle): AccessHandle => ({
  read: (into, options) =>
    meeting(faults, 'handle.read', false, () => handle.read(into, options), {
      nothing: () => 0,
      // Half of it is read, and the rest is what was there before.
      cut: () => {
        handle.read(into.subarray(0, into.length >> 1), options);
        return into.length;
      },
    }),
  write: (bytes, options) =>
    meeting(faults, 'handle.write', true, () => handle.write(bytes, options), {
      nothing: () => bytes.length,
      cut: () => handle.write(bytes.subarray(0, bytes.length >> 1), options),
    }),
  getSize: () =>
    meeting(faults, 'handle.getSize', false, () => handle.getSize(), {
      nothing: () => 0,
      cut: () => handle.getSize() >> 1,
    }),
  truncate: (size) =>
    meeting(faults, 'handle.truncate', true, () => handle.truncate(size), { nothing: () => undefined }),
  flush: () => meeting(faults, 'handle.flush', true, () => handle.flush(), { nothing: () => undefined }),
  close: () => meeting(faults, 'handle.close', false, () => handle.close(), { nothing: () => undefined }),
});

function meeting<T>(
  faults: StorageFaults,
  name: string,
  writes: boolean,
  call: () => T,
  with_: { nothing: () => T; cut?: () => T },
): T {
  const mode = faults.meet(name, writes);
  if (mode === undefined) return call();
  if (mode === 'nothing') return with_.nothing();
  if (mode === 'cut' && with_.cut !== undefined) return with_.cut();
  if (mode === 'types') return otherTypes(call()) as T;
  throw refusal(mode);
}
