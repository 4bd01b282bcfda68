import { atOnce, inDatabase, requested } from './database.ts';
import { StorageError } from './errors.ts';
import type { Validators } from '../ukrinform/fetch.ts';
import { filesOf, type Manifest, type PackFile, type PackPart, parseManifest } from './manifest.ts';
import type { Trust } from './pack-update.ts';
import { sealed, type SealedTrust, soundTrust } from './sealed-trust.ts';
import { sha256 } from './signature.ts';

/** A signed manifest at rest. Its bytes are kept as they were signed, and read anew each time. */
export interface StoredManifest {
  bytes: Uint8Array<ArrayBuffer>;
  hash: string;
  /** What the server calls this version; kept with it, so that neither can be lost alone. */
  validators: Validators;
  /** Whom packs are taken from since it was accepted: a second copy. */
  trust?: SealedTrust | undefined;
}

/** The generation that answers. */
export interface HeldPack extends StoredManifest {
  /** Postings' hashes of the parts that are held; older ones may have been left out. */
  parts: string[];
  /** The user opened it from a file: its older parts were asked for. */
  opened: boolean;
}

/** A record, and what its bytes say. */
export type Read<R> = R & { manifest: Manifest | { wrong: 'not-a-manifest' | 'pack-version' } };

/** What is held of packs, read in one transaction. */
export interface PackRecords {
  held: Read<HeldPack> | undefined;
  /** Accepted, its files not all here yet. */
  coming: Read<StoredManifest> | undefined;
  trust: Trust | undefined;
  /** Hashes of the stored files. */
  files: ReadonlySet<string>;
  /** Some may lie in the file system besides, to be looked up in place. */
  copied: boolean;
}

export const packRecords = (): Promise<PackRecords> => inDatabase(recordsIn);

export async function recordsIn(database: IDBDatabase): Promise<PackRecords> {
  const transaction = database.transaction(['state', 'packFiles']);
  // Where storage fails while the second is asked for, the first must not be left without anybody who waits for it.
  const record = async <T>(name: string): Promise<T | undefined> =>
    requested(transaction.objectStore('state').get(name) as IDBRequest<T | undefined>);
  const keys = async (): Promise<IDBValidKey[]> =>
    requested(transaction.objectStore('packFiles').getAllKeys());
  const [held, coming, trust, files, copied] = await Promise.all([
    record<HeldPack>('pack'),
    record<StoredManifest>('coming'),
    record<unknown>('trust'),
    keys(),
    record<true>('copied'),
  ]);
  return {
    held: await read(held, (manifest) => arePartsOf(manifest, held?.parts)),
    coming: await read(coming),
    trust: await soundTrust(trust, coming?.trust, held?.trust),
    files: new Set(files.map(String)),
    copied: copied === true,
  };
}

/** A record whose bytes have changed since they were signed says nothing, nor does one without what is always held. */
async function read<R extends StoredManifest>(
  record: R | undefined,
  fits: (manifest: Manifest) => boolean = () => true,
): Promise<Read<R> | undefined> {
  if (record === undefined) return undefined;
  const { bytes, hash } = record;
  const whole = bytes instanceof Uint8Array && (await sha256(bytes)) === hash;
  const manifest = whole ? parseManifest(bytes) : { wrong: 'not-a-manifest' as const };
  return {
    ...record,
    manifest: 'wrong' in manifest || fits(manifest) ? manifest : { wrong: 'not-a-manifest' },
  };
}

/** Older parts may be left out, recent ones never. */
const arePartsOf = ({ parts: all }: Manifest, parts: unknown): boolean =>
  Array.isArray(parts) &&
  parts.every((part) => all.some(({ postings }) => postings.sha256 === part)) &&
  all.every(({ tier, postings }) => tier === 'old' || parts.includes(postings.sha256));

/** Whether files are stored of which nothing tells any more what they are. */
export const isListLost = ({ held, coming, files }: PackRecords): boolean =>
  held === undefined && coming === undefined && files.size > 0;

/** The parts that are held of a generation. */
export const heldParts = ({ parts }: HeldPack, manifest: Manifest): PackPart[] =>
  manifest.parts.filter(({ postings }) => parts.includes(postings.sha256));

/** All files of parts of a generation, each once. */
export const filesOfParts = (parts: readonly PackPart[], manifest: Manifest): PackFile[] =>
  filesOf({ ...manifest, parts: [...parts] });

const writing = (work: (transaction: IDBTransaction) => void): Promise<void> =>
  inDatabase((database) => atOnce(database, ['state', 'packFiles'], work));

/** Notes an accepted manifest: from now on no older one is taken, whatever becomes of its files. Gives its record. */
export async function saveComing(coming: StoredManifest, trust: Trust): Promise<StoredManifest> {
  const both = await sealed(trust);
  const record = { ...coming, trust: both };
  await writing((transaction) => {
    transaction.objectStore('state').put(record, 'coming');
    transaction.objectStore('state').put(both, 'trust');
  });
  return record;
}

/** Notes what the server calls the version that is held, or coming. */
export const saveValidators = (of: 'pack' | 'coming', validators: Validators): Promise<void> =>
  writing((transaction) => {
    const state = transaction.objectStore('state');
    const request = state.get(of) as IDBRequest<StoredManifest | undefined>;
    request.addEventListener('success', () => {
      if (request.result !== undefined) state.put({ ...request.result, validators }, of);
    });
  });

/** Stores a file whose hash was checked. */
export const saveFile = (sha: string, file: Blob): Promise<void> =>
  writing((transaction) => transaction.objectStore('packFiles').put({ sha256: sha, file }));

/** A stored file; undefined when there is none of that name. */
export async function storedFile(database: IDBDatabase, sha: string): Promise<Blob | undefined> {
  const store = database.transaction('packFiles').objectStore('packFiles');
  const record = await requested(store.get(sha) as IDBRequest<{ file: unknown } | undefined>);
  return record?.file instanceof Blob ? record.file : undefined;
}

/**
 * Puts a generation in the place of the last one, and deletes the files that it does not name: all in one transaction,
 * so that after a kill either the one is whole or the other.
 */
export const swap = (next: HeldPack, files: readonly PackFile[]): Promise<void> =>
  writing((transaction) => {
    transaction.objectStore('state').put(next, 'pack');
    transaction.objectStore('state').delete('coming');
    deleteAllBut(new Set(files.map(({ sha256: name }) => name)), transaction.objectStore('packFiles'));
  });

function deleteAllBut(kept: ReadonlySet<string>, store: IDBObjectStore): void {
  const request = store.getAllKeys();
  request.addEventListener('success', () => {
    // Names only: an error here would be nobody's.
    for (const key of request.result) if (typeof key === 'string' && !kept.has(key)) store.delete(key);
  });
}

/** Deletes all files but these, and notes what is left of the held pack, in one transaction. */
export const keepOnly = (files: readonly PackFile[], held?: HeldPack): Promise<void> =>
  writing((transaction) => {
    if (held !== undefined) transaction.objectStore('state').put(held, 'pack');
    deleteAllBut(new Set(files.map(({ sha256: name }) => name)), transaction.objectStore('packFiles'));
  });

/** Notes that files of the pack are going to be copied, or that no copy is left. */
export const saveCopied = (copied: boolean): Promise<void> =>
  writing((transaction) => {
    const state = transaction.objectStore('state');
    if (copied) state.put(true, 'copied');
    else state.delete('copied');
  });

export const deleteFiles = (names: readonly string[]): Promise<void> =>
  writing((transaction) => {
    for (const name of names) transaction.objectStore('packFiles').delete(name);
  });

/**
 * Deletes the pack and what was coming of another. Whom packs are taken from stays, so that an older one is still
 * refused; but not a key that the user trusted by hand, who can choose anew.
 */
export const deletePack = (): Promise<void> =>
  writing((transaction) => {
    const state = transaction.objectStore('state');
    state.delete('pack');
    state.delete('coming');
    transaction.objectStore('packFiles').clear();
    const request = state.get('trust') as IDBRequest<Trust | undefined>;
    request.addEventListener('success', () => {
      if (request.result?.root === '') state.delete('trust');
    });
  });

/** Whether a write failed because there is no room left. */
export const isFull = (error: unknown): boolean =>
  error instanceof StorageError &&
  error.cause instanceof DOMException &&
  error.cause.name === 'QuotaExceededError';
