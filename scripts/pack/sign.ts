import { sign as signature } from 'node:crypto';
import { openAsBlob, renameSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOf, type Manifest, manifestBytes } from '../../utils/corpus/manifest.ts';
import { buildContainer } from '../../utils/corpus/pack-container.ts';
import { MANIFEST_NAME, SIGNATURE_NAME } from '../../utils/corpus/pack-layout.ts';
import { publicHex, readKey } from './keys.ts';
import { faultsOf } from './inspect.ts';
import { manifestOf, pathOf } from './pack-folder.ts';
import { PackFault } from './pack-fault.ts';
import { filesIn } from './publishing.ts';

export interface SignOptions {
  pack: string;
  key: string;
  /** Public keys that may sign the next generations besides this one. */
  nextKeys: readonly string[];
  /** Where to write the signed pack as one file. */
  oneFile?: string;
}

/** Signs a pack that is what its manifest says; gives the keys that may sign the next one. Throws `PackFault`. */
export async function sign({ pack, key: path, nextKeys, oneFile }: SignOptions): Promise<Manifest> {
  const key = readKey(path);
  const { manifest: unsigned } = manifestOf(pack);
  const faults = await faultsOf(unsigned, filesIn(pack));
  if (faults.length > 0) throw new PackFault(`not signed:\n  ${faults.join('\n  ')}`);
  const manifest = { ...unsigned, keys: keysAfter(unsigned.keys, publicHex(key), nextKeys) };
  const bytes = manifestBytes(manifest);
  const signed = signature(null, bytes, key);
  replaced(join(pack, MANIFEST_NAME), bytes);
  replaced(join(pack, SIGNATURE_NAME), signed);
  if (oneFile !== undefined) await writeOneFile(pack, manifest, signed, oneFile);
  return manifest;
}

/**
 * The keys of a manifest that `own` signs, first its own. Keys announced before stay announced; once one of them signs,
 * those before it are dropped.
 */
function keysAfter(before: readonly string[], own: string, next: readonly string[]): string[] {
  const wrong = next.find((key) => !/^[0-9a-f]{64}$/u.test(key));
  if (wrong !== undefined) throw new PackFault(`not a public key of 64 lower-case hex digits: ${wrong}`);
  const at = before.indexOf(own);
  if (before.length > 0 && at < 0)
    throw new PackFault(`clients would refuse it: no generation before announced the key ${own}`);
  return [...new Set([own, ...before.slice(at + 1), ...next])];
}

/** In one step: after a kill the file is the old one or the new one. */
function replaced(path: string, bytes: Uint8Array): void {
  writeFileSync(`${path}.new`, bytes);
  renameSync(`${path}.new`, path);
}

async function writeOneFile(pack: string, manifest: Manifest, signed: Buffer, path: string): Promise<void> {
  const files = await Promise.all(filesOf(manifest).map((file) => openAsBlob(pathOf(pack, file))));
  const container = buildContainer(manifestBytes(manifest), signed, files);
  await writeFile(`${path}.new`, container.stream());
  renameSync(`${path}.new`, path);
}
