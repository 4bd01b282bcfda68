import type { Settings } from '../settings.ts';
import type { Manifest } from './manifest.ts';
import { bytesOf } from './pack-bytes.ts';
import { comparedWith } from './pack-open.ts';
import type { PackSource } from './pack-source.ts';
import type { PackState } from './pack-state.ts';
import type { PackActivity, PackStatus } from './pack-status.ts';
import { filesOfParts, type HeldPack, heldParts, type PackRecords } from './pack-store.ts';
import { daysOld } from './pack-update.ts';

interface Known {
  source: PackSource | undefined;
  wish: Settings['pack'];
  state: PackState;
  records: PackRecords;
  /** Bytes that have come of the file that is being downloaded. */
  arrived: number;
  /** How a look for a newer generation stands that the user asked for. */
  wanted: Wanted;
  /** Whether the browser refuses to look older parts up in place. */
  refused: boolean;
  now: number;
}

/** `queued`: another task with packs comes to its end first. */
export type Wanted = 'nothing' | 'queued' | 'looking';

/** What is held of packs and done about them, as it is shown. */
export function packStatus({
  source,
  wish,
  state,
  records,
  arrived,
  wanted,
  refused,
  now,
}: Known): PackStatus {
  const on = source !== undefined && wish !== 'off';
  const fault = wrongIn(records.held) ?? (on && state.fault !== '' ? state.fault : undefined);
  return {
    ...(source === undefined ? {} : { origin: source.origin }),
    activity: on
      ? activityOf(state, records, arrived, { now, whole: wish === 'whole', wanted })
      : { doing: 'nothing' },
    ...heldStatus(records.held, now),
    ...olderStatus(records),
    ...(refused && records.copied ? { archive: 'refused' as const } : {}),
    ...(fault === undefined ? {} : { fault }),
  };
}

const wrongIn = (held: PackRecords['held']) =>
  held !== undefined && 'wrong' in held.manifest ? held.manifest.wrong : undefined;

function olderStatus({ coming, held }: PackRecords): Pick<PackStatus, 'olderBytes'> {
  const newest = coming ?? held;
  if (newest === undefined || 'wrong' in newest.manifest) return {};
  return { olderBytes: olderBytes(newest.manifest) };
}

const olderBytes = (manifest: Manifest): number =>
  bytesOf(
    filesOfParts(
      manifest.parts.filter(({ tier }) => tier === 'old'),
      manifest,
    ),
  );

function heldStatus(held: PackRecords['held'], now: number): Pick<PackStatus, 'held'> {
  if (held === undefined || 'wrong' in held.manifest) return {};
  return { held: statusOfHeld(held, held.manifest, now) };
}

function statusOfHeld(held: HeldPack, manifest: Manifest, now: number): NonNullable<PackStatus['held']> {
  const parts = heldParts(held, manifest);
  const days = daysOld(manifest.builtAt, now);
  return {
    generation: manifest.generation,
    builtAt: manifest.builtAt,
    ...(days === undefined ? {} : { daysOld: days }),
    bytes: bytesOf(filesOfParts(parts, manifest)),
    compared: comparedWith(manifest, parts),
    partly: parts.length < manifest.parts.length,
  };
}

function activityOf(
  state: PackState,
  { coming, files }: PackRecords,
  arrived: number,
  { now, whole, wanted }: { now: number; whole: boolean; wanted: Wanted },
): PackActivity {
  if (wanted === 'queued') return { doing: 'queued' };
  const looks = wanted === 'looking';
  if (!looks && state.notBefore > now) return { doing: 'backing-off', until: state.notBefore };
  if (coming === undefined || 'wrong' in coming.manifest)
    return looks ? { doing: 'looking' } : { doing: 'waiting', until: Math.max(now, state.next) };
  const parts = coming.manifest.parts.filter(({ tier }) => whole || tier === 'recent');
  const all = filesOfParts(parts, coming.manifest);
  const here = all.filter(({ sha256 }) => files.has(sha256));
  return { doing: 'downloading', done: bytesOf(here) + arrived, of: bytesOf(all) };
}
