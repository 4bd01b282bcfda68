import { ARCHIVE_FOLDER } from './access-handle.ts';
import { answered } from '../answered.ts';
import { inDatabase, requested } from './database.ts';
import { StorageError } from './errors.ts';
import { estimated } from './estimated.ts';

/** What the extension's data takes, in bytes. */
export interface StorageUsed {
  /** Files of packs, those of one that is coming included. */
  packs: number;
  /** Second copies of their postings, which are looked up in place. */
  copies: number;
  /** Collected and opened articles with their index: what is left of all. Absent where the browser tells no sum. */
  articles?: number;
  /** All of it, and how much the browser lets the extension have. */
  used?: number;
  quota?: number;
}

/** Asks the browser and the store how much is taken. Rejects with `StorageError`. */
export async function storageUsed(
  // By the name `storage` the builder would bring in a module of its own.
  manager: StorageManager = navigator.storage,
): Promise<StorageUsed> {
  const [{ usage, quota }, packs, copies] = await Promise.all([
    estimated(manager),
    packBytes(),
    copiedBytes(manager),
  ]);
  return {
    packs,
    copies,
    ...(usage === undefined ? {} : { used: usage, articles: Math.max(0, usage - packs - copies) }),
    ...(quota === undefined ? {} : { quota }),
  };
}

/** Only the files' sizes are asked for; none is read. */
async function packBytes(): Promise<number> {
  const records: unknown = await inDatabase((database) =>
    requested(database.transaction('packFiles').objectStore('packFiles').getAll() as IDBRequest<unknown>),
  );
  if (!Array.isArray(records)) throw new StorageError('the files of packs cannot be listed');
  return records.map(sizeOfFile).reduce((sum, size) => sum + size, 0);
}

const sizeOfFile = (record: unknown): number =>
  typeof record === 'object' && record !== null && 'file' in record && record.file instanceof Blob
    ? record.file.size
    : 0;

async function copiedBytes(manager: StorageManager): Promise<number> {
  try {
    return await answered('the copies', () => bytesInFolder(manager));
  } catch {
    // There is no such folder, or the browser refuses such files; then there are no copies, or none that are known.
    return 0;
  }
}

async function bytesInFolder(manager: StorageManager): Promise<number> {
  const root = await manager.getDirectory();
  const folder = await root.getDirectoryHandle(ARCHIVE_FOLDER);
  let bytes = 0;
  for await (const entry of folder.values())
    if (entry.kind === 'file') bytes += (await (entry as FileSystemFileHandle).getFile()).size;
  return bytes;
}
