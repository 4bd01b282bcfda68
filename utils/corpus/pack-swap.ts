import { inDatabase } from './database.ts';
import type { Manifest } from './manifest.ts';
import type { Choice } from './pack-choice.ts';
import { PackFaultError } from './pack-fault.ts';
import { wrongFiles } from './pack-open.ts';
import { deleteFiles, type HeldPack, type Read, type StoredManifest, swap } from './pack-store.ts';

/** An accepted generation: held already, or on its way. */
export interface Target {
  of: 'pack' | 'coming';
  record: StoredManifest;
  manifest: Manifest;
}

/** Whether all that is wanted of a generation is held. */
export function heldAlready(held: Read<HeldPack> | undefined, { record }: Target, choice: Choice): boolean {
  const parts = choice.parts.map(({ postings }) => postings.sha256);
  return (
    held?.hash === record.hash &&
    !('wrong' in held.manifest) &&
    choice.missing.length === 0 &&
    parts.length === held.parts.length &&
    parts.every((part) => held.parts.includes(part))
  );
}

/**
 * Puts a generation in the place of the last one, once everything that was stored of it is read back: each file by its
 * hash, so that files of two generations can never answer together. Files that are wrong are deleted, to be fetched
 * again; the last good generation stays. Rejects with `PackFaultError` or `CheckError`.
 */
export async function completed(
  { record: { bytes, hash, validators, trust }, manifest }: Target,
  { parts, files }: Choice,
  opened: boolean,
): Promise<void> {
  const wrong = await inDatabase((database) => wrongFiles(database, manifest, parts));
  if (wrong.length > 0) {
    await deleteFiles(wrong);
    throw new PackFaultError('damaged-file');
  }
  const names = parts.map(({ postings }) => postings.sha256);
  const next = { bytes, hash, validators, trust, opened, parts: names };
  await swap(next, files);
}
