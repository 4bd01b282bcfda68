import { packed, unpacked } from '../fingerprint/wire.ts';
import { reasons, type Reason } from '../policy/verdict.ts';
import { MOST_HITS } from './corpus.ts';
import { CheckError } from './errors.ts';
import type { PackFile } from './manifest.ts';
import type { SegmentInPlace } from './segment-in-place.ts';

/** What is asked of the archive: shingle keys, rising and each once, packed; to be found in these files of postings. */
export interface Probe {
  files: PackFile[];
  keys: string;
}

/** What is answered: for each file its hits, three numbers each: the number of the key, the row, the block. */
export type ProbeAnswer =
  { result: 'hits'; hits: number[][] } | { result: 'failed'; reason: Reason; message: string };

/** As many as a pack has parts, and as long as the keys of the longest page. */
const MOST_FILES = 64;
const MOST_UNITS = 120_000;

/** The keys of a page as they are sent. */
export const packedKeys = (keys: Uint32Array): string => packed(Uint32Array.from(new Set(keys)).sort());

/** Finds the keys in segments, no more than any page has. Throws `DamagedIndexError`. */
export function probed(segments: readonly SegmentInPlace[], keys: Uint32Array): number[][] {
  let left = MOST_HITS;
  return segments.map((segment) => {
    const hits: number[] = [];
    segment.lookup(keys, (key, row, block) => {
      if (left-- > 0) hits.push(key, row, block);
    });
    return hits;
  });
}

/** A fault as an answer; one of the program counts as one of storage. */
export const failedProbe = (error: unknown): ProbeAnswer => ({
  result: 'failed',
  reason: error instanceof CheckError ? error.reason : 'storage-failed',
  message: error instanceof Error ? error.message : String(error),
});

/** Whether something is a question; its keys may still be none. */
export function isProbe(value: unknown): value is Probe {
  if (!isFields(value) || typeof value.keys !== 'string' || value.keys.length > MOST_UNITS) return false;
  return Array.isArray(value.files) && value.files.length <= MOST_FILES && value.files.every(isFile);
}

/** The keys of a question; undefined where they are none, or do not rise. */
export function keysOf({ keys }: Probe): Uint32Array | undefined {
  const list = unpacked(keys);
  return list?.every((key, i) => i === 0 || key > (list[i - 1] ?? 0)) === true ? list : undefined;
}

/** Whether something is an answer for so many files. */
export function isAnswer(value: unknown, files: number): value is ProbeAnswer {
  if (!isFields(value)) return false;
  if (value.result === 'failed')
    return reasons.some((reason) => reason === value.reason) && typeof value.message === 'string';
  return value.result === 'hits' && Array.isArray(value.hits) && value.hits.length === files;
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
// The name of a file becomes a path.
const isFile = (value: unknown): boolean =>
  isFields(value) &&
  typeof value.sha256 === 'string' &&
  /^[0-9a-f]{64}$/u.test(value.sha256) &&
  Number.isSafeInteger(value.bytes) &&
  Number(value.bytes) >= 0;
