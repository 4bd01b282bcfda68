import { SCHEME_VERSION } from '../fingerprint/wire.ts';
import { KEY_BITS } from '../fingerprint/shingles.ts';
import { DamagedIndexError, PackVersionError } from './errors.ts';

/** One entry of the index: the shingle key, the article's row and the block it stands in. */
export interface SegmentPosting {
  key: number;
  row: number;
  block: number;
}

// Layout, all little-endian Uint32: magic, scheme version, bucket bits, number of postings, checksum of the rest;
// then 2^bits + 1 bucket offsets, the keys sorted into buckets, and one `row << 8 | block` per key.
const MAGIC = 0x31535a44; // "DZS1"
const HEADER = 5;
const POSTINGS_PER_BUCKET = 4;
const MOST_BITS = 22;
const MOST_POSTINGS = 1 << 28;

/** An immutable part of the index, ready for lookup. */
export interface Segment {
  bits: number;
  offsets: Uint32Array;
  keys: Uint32Array;
  places: Uint32Array;
}

/** FNV-1a over 32-bit words: finds flipped bits and cut files; it is not a signature. */
function checksum(words: Uint32Array): number {
  let hash = 0x811c9dc5;
  for (const word of words) hash = Math.imul(hash ^ word, 0x01000193);
  return hash >>> 0;
}

/** Serialises postings; equal input gives equal bytes. */
export function buildSegment(postings: readonly SegmentPosting[]): Uint8Array<ArrayBuffer> {
  const sorted = [...postings].sort((a, b) => a.key - b.key || a.row - b.row || a.block - b.block);
  const count = sorted.length;
  const bits = Math.min(
    MOST_BITS,
    Math.max(4, Math.ceil(Math.log2(Math.max(1, count) / POSTINGS_PER_BUCKET))),
  );
  const buckets = 2 ** bits;
  const file = new Uint32Array(HEADER + buckets + 1 + 2 * count);
  const offsets = file.subarray(HEADER, HEADER + buckets + 1);
  for (const { key } of sorted) bump(offsets, (key >>> (KEY_BITS - bits)) + 1);
  for (let i = 1; i < offsets.length; i++) offsets[i] = (offsets[i] ?? 0) + (offsets[i - 1] ?? 0);
  const keysAt = HEADER + buckets + 1;
  sorted.forEach(({ key, row, block }, i) => {
    file[keysAt + i] = key;
    file[keysAt + count + i] = ((row << 8) | block) >>> 0;
  });
  file.set([MAGIC, SCHEME_VERSION, bits, count, checksum(file.subarray(HEADER))]);
  return new Uint8Array(file.buffer);
}

const bump = (counts: Uint32Array, at: number): void => {
  counts[at] = (counts[at] ?? 0) + 1;
};

/**
 * Reads a segment without trusting it: sizes are checked against the file before anything is allocated.
 * Throws `PackVersionError` for another scheme and `DamagedIndexError` for anything else that does not hold.
 */
export function openSegment(bytes: ArrayBuffer): Segment {
  if (bytes.byteLength % 4 !== 0 || bytes.byteLength < HEADER * 4)
    throw new DamagedIndexError('segment is cut short');
  const file = new Uint32Array(bytes);
  const [magic, version, bits = 0, count = 0, sum] = file;
  if (magic !== MAGIC) throw new DamagedIndexError('not a segment');
  if (version !== SCHEME_VERSION) throw new PackVersionError(`scheme ${version}, expected ${SCHEME_VERSION}`);
  if (bits < 4 || bits > MOST_BITS || count > MOST_POSTINGS) throw new DamagedIndexError('impossible sizes');
  const keysAt = HEADER + 2 ** bits + 1;
  if (file.length !== keysAt + 2 * count) throw new DamagedIndexError('sizes do not fit the file');
  if (checksum(file.subarray(HEADER)) !== sum) throw new DamagedIndexError('checksum differs');
  return {
    bits,
    offsets: file.subarray(HEADER, keysAt),
    keys: file.subarray(keysAt, keysAt + count),
    places: file.subarray(keysAt + count),
  };
}

/** Calls `hit(row, block)` for every posting of a key. */
export function lookup(segment: Segment, key: number, hit: (row: number, block: number) => void): void {
  const bucket = key >>> (KEY_BITS - segment.bits);
  const end = segment.offsets[bucket + 1] ?? 0;
  for (let i = segment.offsets[bucket] ?? 0; i < end; i++) {
    if (segment.keys[i] !== key) continue;
    const place = segment.places[i] ?? 0;
    hit(place >>> 8, place & 0xff);
  }
}

/** All postings of a segment, for merging; `keep` tells which rows still exist. */
export function* postingsOf(segment: Segment, keep: (row: number) => boolean): Generator<SegmentPosting> {
  for (let i = 0; i < segment.keys.length; i++) {
    const place = segment.places[i] ?? 0;
    if (keep(place >>> 8)) yield { key: segment.keys[i] ?? 0, row: place >>> 8, block: place & 0xff };
  }
}
