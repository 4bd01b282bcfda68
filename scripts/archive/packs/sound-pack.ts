import { closeSync, openAsBlob, openSync, readSync, statSync } from 'node:fs';
import type { Manifest } from '../../../utils/corpus/manifest.ts';
import { openContainer } from '../../../utils/corpus/pack-container.ts';
import { HeldPack } from '../../pack/held-pack.ts';
import { type FileOf, present } from '../../pack/held-part.ts';
import { PackFault } from '../../pack/pack-fault.ts';
import { filesIn } from '../../pack/publishing.ts';
import { verify } from '../../pack/verify.ts';
import { ArchiveFault } from '../archive-fault.ts';

/** A pack of which every byte is what somebody who is trusted signed. */
export interface SoundPack {
  held: HeldPack;
  /** The shingles that prove nothing. */
  frequent: Uint32Array;
}

/** How a pack in one file begins; no line of JSON and no gzip does. */
const CONTAINER = 'DZP1';

/** Whether a path leads to a pack, a folder or one file, and not to a file of lines. */
export function isPack(path: string): boolean {
  if (statSync(path).isDirectory()) return true;
  const head = Buffer.alloc(CONTAINER.length);
  const file = openSync(path, 'r');
  try {
    readSync(file, head, 0, head.length, 0);
  } finally {
    closeSync(file);
  }
  return head.toString('latin1') === CONTAINER;
}

/** Opens a pack as `npm run pack -- verify` judges it. Throws `ArchiveFault` for one that is not sound. */
export async function soundPack(path: string, keys: readonly string[]): Promise<SoundPack> {
  if (keys.length === 0)
    throw new ArchiveFault(`${path} is a pack: name the public keys that may have signed it with --key`);
  try {
    const manifest = await verify(path, keys);
    const fileOf = await filesOfPack(path, manifest);
    const frequent = await present(manifest.frequent, fileOf);
    return {
      held: await HeldPack.open(manifest, fileOf),
      frequent: new Uint32Array(await frequent.arrayBuffer()),
    };
  } catch (error) {
    if (!(error instanceof PackFault)) throw error;
    throw new ArchiveFault(`${path} is not loaded: ${error.message}`, { cause: error });
  }
}

async function filesOfPack(path: string, manifest: Manifest): Promise<FileOf> {
  if (statSync(path).isDirectory()) return filesIn(path);
  const all = await (await openContainer(await openAsBlob(path))).files(manifest);
  return async ({ sha256 }) => all.get(sha256);
}
