import { openAsBlob, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Manifest, manifestBytes } from '../../utils/corpus/manifest.ts';
import { MANIFEST_NAME } from '../../utils/corpus/pack-layout.ts';
import { type GateFiles, objections } from './gate.ts';
import type { FileOf } from './held-part.ts';
import { faultsOf } from './inspect.ts';
import { type NewPack, pathOf } from './pack-folder.ts';
import { PackFault } from './pack-fault.ts';

/** The files of a pack in a folder. */
export const filesIn =
  (folder: string): FileOf =>
  async (file) => {
    const path = pathOf(folder, file);
    return existsSync(path) ? openAsBlob(path) : undefined;
  };

/**
 * Puts a finished pack in its place: it is read back whole first and must pass the gate. Throws `PackFault` with every
 * objection otherwise, and nothing has changed.
 */
export async function publish(
  pack: NewPack,
  manifest: Manifest,
  previous: Manifest | undefined,
  gate: GateFiles,
): Promise<void> {
  writeFileSync(join(pack.folder, MANIFEST_NAME), manifestBytes(manifest));
  const fileOf = filesIn(pack.folder);
  const faults = await faultsOf(manifest, fileOf);
  const objected = faults.length > 0 ? faults : await objections(manifest, fileOf, previous, gate);
  if (objected.length > 0)
    throw new PackFault(`not published:\n${objected.map((objection) => `  ${objection}`).join('\n')}`);
  pack.publish();
}
