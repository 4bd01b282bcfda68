import { IN_PLACE_FROM, partsInPlace } from './archive-in-place.ts';
import type { Manifest, PackFile, PackPart } from './manifest.ts';
import { bytesOf } from './pack-bytes.ts';
import { filesOfParts } from './pack-store.ts';

/** More than this of the recent part is no pack of the last months; a publisher's mistake must not fill the disk. */
export const MOST_RECENT = 64_000_000;
/** Larger files are not taken: one is read into memory as a whole when its hash is checked. */
export const MOST_FILE = 256_000_000;

/** What is to be held of a generation. */
export interface Choice {
  parts: PackPart[];
  files: PackFile[];
  /** Those that are not stored yet. */
  missing: PackFile[];
}

/**
 * Chooses the parts of a generation: the recent ones, and of the older ones, when these are wanted, the newest for which
 * there is room. `room` is how many bytes may be added to what is stored.
 */
export function chosenParts(
  manifest: Manifest,
  { old, room }: { old: boolean; room: number },
  stored: ReadonlySet<string>,
): Choice | 'too-large' | 'no-room' {
  const recent = manifest.parts.filter(({ tier }) => tier === 'recent');
  let choice = withParts(manifest, recent, stored);
  if (choice.files.some(({ bytes }) => bytes > MOST_FILE)) return 'too-large';
  if (!old && bytesOf(choice.files) > MOST_RECENT) return 'too-large';
  if (neededFor(choice) > room) return 'no-room';
  const older = old ? manifest.parts.filter(({ tier }) => tier === 'old') : [];
  for (const part of older.toReversed()) {
    const wider = withParts(manifest, [...choice.parts, part], stored);
    // A gap between parts could not be told in one sentence: older ones than the first that has no room stay out too.
    if (neededFor(wider) > room || wider.files.some(({ bytes }) => bytes > MOST_FILE)) break;
    choice = wider;
  }
  return choice;
}

/** The bytes that a choice adds: what is not stored yet, and once more the postings of it that are looked up in place. */
function neededFor({ parts, missing }: Choice): number {
  const copied = new Set(partsInPlace(parts, IN_PLACE_FROM).map(({ postings }) => postings.sha256));
  return bytesOf(missing) + bytesOf(missing.filter(({ sha256 }) => copied.has(sha256)));
}

/** The choice of these parts, in the order of the manifest. */
function withParts(manifest: Manifest, wanted: readonly PackPart[], stored: ReadonlySet<string>): Choice {
  const parts = manifest.parts.filter((part) => wanted.includes(part));
  const files = filesOfParts(parts, manifest);
  return { parts, files, missing: files.filter(({ sha256 }) => !stored.has(sha256)) };
}
