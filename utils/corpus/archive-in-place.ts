import type { Probe, ProbeAnswer } from './archive-probe.ts';
import { bytesOf } from './pack-bytes.ts';
import type { PackPart } from './manifest.ts';

/** Postings of so many bytes are looked up where they lie; loading them would take longer than a page may wait. */
export const IN_PLACE_FROM = 50_000_000;

/** Looks shingles up in postings that are not loaded. */
export interface Archive {
  /** From how many bytes of postings on it is asked. */
  from: number;
  /** Rejects with `CheckError` when there is no answer. */
  ask(probe: Probe): Promise<ProbeAnswer>;
  /** Ends the worker and removes all that was copied for it. */
  release(): Promise<void>;
}

/**
 * The parts of which the postings are looked up in place: none where all together are smaller, else the older ones, so
 * that the recent ones answer by themselves; all where even the recent ones are as large.
 */
export function partsInPlace(parts: readonly PackPart[], from: number): PackPart[] {
  const size = (of: readonly PackPart[]): number => bytesOf(of.map(({ postings }) => postings));
  if (size(parts) < from) return [];
  const recent = parts.filter(({ tier }) => tier === 'recent');
  return size(recent) < from ? parts.filter(({ tier }) => tier === 'old') : [...parts];
}
