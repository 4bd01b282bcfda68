import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { committed, inDatabase, requested } from '../../../utils/corpus/database.ts';
import type { PackState } from '../../../utils/corpus/pack-state.ts';
import { filesOfParts, heldParts, packRecords, storedFile } from '../../../utils/corpus/pack-store.ts';
import { sha256 } from '../../../utils/corpus/signature.ts';
import { FakeOrigin } from '../../corpus/fake-origin.ts';
import { FakeSyncWorld } from '../../corpus/fake-sync-world.ts';
import type { MadePack } from '../../corpus/made-pack.ts';

const ROUND = 9 * 3_600_000;

/** A browser of its own, with nothing stored, that takes packs from an origin of its own. */
export class UpdateClient {
  readonly origin: FakeOrigin;
  readonly world: FakeSyncWorld;

  constructor(first: MadePack, key: string) {
    vi.stubGlobal('indexedDB', new IDBFactory());
    this.origin = new FakeOrigin(first);
    this.world = new FakeSyncWorld(this.origin, key);
  }

  /** The next look for a newer generation, when any waiting is over; gives what it failed with, if it did. */
  async round(): Promise<PackState['fault']> {
    this.world.clock = Math.max(this.world.clock + ROUND, this.world.saved.notBefore);
    await this.world.live();
    return this.world.saved.fault;
  }

  /** Offers a pack and looks for it. */
  async offered(pack: MadePack): Promise<PackState['fault']> {
    this.origin.pack = pack;
    return this.round();
  }
}

/** The generation that answers; 0 where none does. */
export async function generation(): Promise<number> {
  const { held } = await packRecords();
  return held === undefined || 'wrong' in held.manifest ? 0 : held.manifest.generation;
}

/** What answers, to be compared: it changes when any byte of it does. */
export async function answering(): Promise<unknown> {
  const { held } = await packRecords();
  return held === undefined ? undefined : { hash: held.hash, parts: held.parts, manifest: held.manifest };
}

/** The generation that answers, every file of which is what its manifest says. Rejects where one is not. */
export async function wholeGeneration(): Promise<number> {
  const { held } = await packRecords();
  if (held === undefined) return 0;
  const { manifest } = held;
  if ('wrong' in manifest) throw new Error(`the held manifest: ${manifest.wrong}`);
  await inDatabase(async (database) => {
    for (const { sha256: name, bytes } of filesOfParts(heldParts(held, manifest), manifest)) {
      const file = await storedFile(database, name);
      const read = await file?.arrayBuffer();
      if (read?.byteLength !== bytes || (await sha256(read)) !== name)
        throw new Error(`a file of generation ${manifest.generation} is not what it should be`);
    }
  });
  return manifest.generation;
}

/** Locks that are always free. */
export const locks = {
  request: async (_: string, ...rest: unknown[]) => (rest.at(-1) as (lock: unknown) => unknown)({}),
} as unknown as LockManager;

type Stored = Record<string, unknown>;

/** Changes what lies in the browser's storage behind the extension's back; undefined deletes the record. */
export const tampered = (
  store: 'state' | 'packFiles',
  name: string,
  change: (record: Stored) => Stored | undefined,
): Promise<void> =>
  inDatabase(async (database) => {
    const transaction = database.transaction(store, 'readwrite');
    const records = transaction.objectStore(store);
    const done = committed(transaction);
    const record = (await requested(records.get(name))) as Stored | undefined;
    const next = record === undefined ? undefined : change(record);
    if (next === undefined) records.delete(name);
    else if (store === 'state') records.put(next, name);
    else records.put(next);
    await done;
  });
