import { estimated } from './estimated.ts';
import type { Manifest, PackPart } from './manifest.ts';
import { faultOf } from './pack-fault.ts';
import { filesOfParts, heldParts, isFull, keepOnly, packRecords } from './pack-store.ts';
import type { Target } from './pack-swap.ts';

/** Space that is left to the user's own articles and to other programs. */
const RESERVE = 50_000_000;

/** How many bytes may be added, as far as the browser tells. */
export async function roomLeft(
  // By the name `storage` the builder would bring in a module of its own.
  manager: StorageManager = navigator.storage,
): Promise<number> {
  const { quota, usage } = await estimated(manager);
  return quota === undefined || usage === undefined ? Infinity : Math.max(0, quota - usage - RESERVE);
}

/** Whether an attempt ended because there is no room. */
export const isNoRoom = (error: unknown): boolean => isFull(error) || faultOf(error)?.fault === 'no-room';

const recentOf = (parts: readonly PackPart[]): PackPart[] => parts.filter(({ tier }) => tier === 'recent');

/**
 * Makes room: of the held pack and of the one that is coming only the recent parts stay, and no file that belongs to
 * neither. Collected articles, settings and lists are never touched. Resolves to whether the held pack is smaller now.
 */
export async function narrowed({ manifest: coming }: Pick<Target, 'manifest'>): Promise<boolean> {
  const { held } = await packRecords();
  const wanted = filesOfParts(recentOf(coming.parts), coming);
  if (held === undefined || 'wrong' in held.manifest) {
    await keepOnly(wanted);
    return false;
  }
  const manifest: Manifest = held.manifest;
  const before = heldParts(held, manifest);
  const parts = recentOf(before);
  const { bytes, hash, validators, trust, opened } = held;
  const names = parts.map(({ postings }) => postings.sha256);
  await keepOnly([...filesOfParts(parts, manifest), ...wanted], {
    bytes,
    hash,
    validators,
    trust,
    opened,
    parts: names,
  });
  return parts.length < before.length;
}
