import { existsSync, openAsBlob, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CheckError } from '../../utils/corpus/errors.ts';
import type { Manifest } from '../../utils/corpus/manifest.ts';
import { openContainer } from '../../utils/corpus/pack-container.ts';
import { MANIFEST_NAME, SIGNATURE_NAME } from '../../utils/corpus/pack-layout.ts';
import { judged, type Trust } from '../../utils/corpus/pack-update.ts';
import type { FileOf } from './held-part.ts';
import { faultsOf } from './inspect.ts';
import { PackFault } from './pack-fault.ts';
import { filesIn } from './publishing.ts';

/**
 * Judges a pack, a folder or one file, as a client does that trusts the given keys, and reads every byte of it. Throws
 * `PackFault` with everything that is wrong.
 */
export async function verify(path: string, keys: readonly string[]): Promise<Manifest> {
  try {
    const pack = statSync(path).isDirectory() ? inFolder(path) : await inOneFile(path);
    const manifest = await acceptedOf(pack, keys);
    const faults = await faultsOf(manifest, await pack.files(manifest));
    if (faults.length === 0) return manifest;
    throw new PackFault(`damaged:\n  ${faults.join('\n  ')}`);
  } catch (error) {
    throw error instanceof CheckError ? new PackFault(`damaged: ${error.message}`) : error;
  }
}

async function acceptedOf({ manifest, signature }: Offered, keys: readonly string[]): Promise<Manifest> {
  const trust: Trust = { root: '', keys: [...keys], generation: 0, hash: '' };
  const judgement = await judged(manifest, signature, trust);
  if (judgement.result === 'accepted') return judgement.manifest;
  const { why, key } = judgement;
  throw new PackFault(`refused: ${why}${key === undefined ? '' : ` ${key}`}`);
}

/** What is judged: the files only once the manifest is accepted. */
interface Offered {
  manifest: Uint8Array<ArrayBuffer>;
  signature: Uint8Array<ArrayBuffer>;
  files(accepted: Manifest): Promise<FileOf>;
}

function inFolder(folder: string): Offered {
  const read = (name: string): Uint8Array<ArrayBuffer> => {
    const path = join(folder, name);
    if (!existsSync(path)) throw new PackFault(`${folder} holds no ${name}`);
    return new Uint8Array(readFileSync(path));
  };
  return {
    manifest: read(MANIFEST_NAME),
    signature: read(SIGNATURE_NAME),
    files: async () => filesIn(folder),
  };
}

async function inOneFile(path: string): Promise<Offered> {
  const { manifest, signature, files } = await openContainer(await openAsBlob(path));
  return {
    manifest,
    signature,
    files: async (accepted) => {
      const all = await files(accepted);
      return async ({ sha256 }) => all.get(sha256);
    },
  };
}
