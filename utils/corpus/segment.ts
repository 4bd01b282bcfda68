import { KEY_BITS } from '../fingerprint/shingles.ts';
import { SCHEME_VERSION } from '../fingerprint/wire.ts';
import { checksum } from './checksum.ts';
import { DamagedIndexError, PackVersionError } from './errors.ts';
import { BLOCK_BITS, BLOCKS, Postings } from './postings.ts';
import { GROUP, HEADER, layoutOf, MAGIC, type SegmentLayout, SUMMED } from './segment-layout.ts';

const MOST_POSTINGS = 1 << 28;
const GROUP_BITS = Math.log2(GROUP);

/** An immutable part of the index, ready for lookup. Its format is described in bytes in the README beside it. */
export interface Segment {
  bits: number;
  groups: Uint32Array;
  directory: Uint16Array;
  /** Rows by their number in the segment, where they do not simply follow each other from the first. */
  rows: Uint32Array | undefined;
  first: number;
  count: number;
  postings: Uint32Array;
}

/** What the first words of a segment say, checked against the size of the file. */
export interface SegmentHeader {
  layout: SegmentLayout;
  /** Of everything behind it. */
  sum: number;
  listed: boolean;
  first: number;
  count: number;
}

/**
 * Reads the header of a segment of so many bytes; nothing may be allocated by its numbers before.
 * Throws `PackVersionError` for another scheme and `DamagedIndexError` for anything else that does not hold.
 */
export function segmentHeader(words: Uint32Array, bytes: number): SegmentHeader {
  if (bytes % 4 !== 0 || words.length < HEADER) throw new DamagedIndexError('segment is cut short');
  const [magic, sum = 0, version, ...sizes] = words;
  if (magic !== MAGIC) throw new DamagedIndexError('not a segment');
  if (version !== SCHEME_VERSION) throw new PackVersionError(`scheme ${version}, expected ${SCHEME_VERSION}`);
  return { sum, ...sizesIn(sizes, bytes / 4) };
}

function sizesIn(words: readonly number[], size: number): Omit<SegmentHeader, 'sum'> {
  const [bits = 0, count = 0, postings = 0, listed = 0, first = 0] = words;
  if (postings > MOST_POSTINGS || listed > 1) throw new DamagedIndexError('impossible sizes');
  const layout = layoutOf(bits, count, postings, listed === 1);
  if (layout?.size !== size) throw new DamagedIndexError('sizes do not fit the file');
  return { layout, listed: listed === 1, first, count };
}

/**
 * Reads a segment without trusting it: sizes are checked against the file before anything is allocated.
 * Throws `PackVersionError` for another scheme and `DamagedIndexError` for anything else that does not hold.
 */
export function openSegment(bytes: ArrayBuffer): Segment {
  if (bytes.byteLength % 4 !== 0) throw new DamagedIndexError('segment is cut short');
  const file = new Uint32Array(bytes);
  const header = segmentHeader(file.subarray(0, HEADER), bytes.byteLength);
  if (checksum(file.subarray(SUMMED)) !== header.sum) throw new DamagedIndexError('checksum differs');
  const segment = segmentOf(file, header);
  if (!bucketsRise(segment)) throw new DamagedIndexError('a bucket does not lie where it should');
  return segment;
}

/** Whether buckets follow each other: where they do not, a key that is there would not be found. */
function bucketsRise({ groups, directory, postings }: Segment): boolean {
  let last = 0;
  for (let bucket = 0; bucket < directory.length; bucket++) {
    const start = (groups[bucket >>> GROUP_BITS] ?? 0) + (directory[bucket] ?? 0);
    if (start < last) return false;
    last = start;
  }
  return last <= postings.length;
}

function segmentOf(file: Uint32Array<ArrayBuffer>, { layout, listed, first, count }: SegmentHeader): Segment {
  const part = ({ at, length }: { at: number; length: number }): Uint32Array =>
    file.subarray(at, at + length);
  return {
    bits: layout.bits,
    groups: part(layout.groups),
    directory: new Uint16Array(file.buffer, layout.directory.at * 4, layout.directory.length),
    rows: listed ? part(layout.rows) : undefined,
    first,
    count,
    postings: part(layout.postings),
  };
}

/** Where a bucket begins; the end of all for the one after the last. */
const startOf = ({ groups, directory, postings }: Segment, bucket: number): number =>
  bucket < directory.length
    ? Math.min((groups[Math.floor(bucket / GROUP)] ?? 0) + (directory[bucket] ?? 0), postings.length)
    : postings.length;

/** The row behind a number; undefined for one that no row has. */
const rowOf = ({ rows, first, count }: Segment, number: number): number | undefined =>
  number >= count ? undefined : rows === undefined ? first + number : rows[number];

/** Calls `hit(row, block)` for every posting of a key. */
export function lookup(segment: Segment, key: number, hit: (row: number, block: number) => void): void {
  const rest = KEY_BITS - segment.bits;
  const bucket = key >>> rest;
  const remainder = key & ((1 << rest) - 1);
  const end = startOf(segment, bucket + 1);
  for (let i = startOf(segment, bucket); i < end; i++) {
    const value = segment.postings[i] ?? 0;
    const found = value >>> (32 - rest);
    if (found > remainder) return;
    if (found === remainder) report(segment, value, hit);
  }
}

function report(segment: Segment, value: number, hit: (row: number, block: number) => void): void {
  const row = rowOf(segment, rowNumberIn(value, segment.bits));
  if (row !== undefined) hit(row, blockIn(value));
}

/** The number of the row that a posting names, in a segment of so many bits. */
export const rowNumberIn = (value: number, bits: number): number =>
  (value >>> BLOCK_BITS) & (2 ** (bits + 32 - KEY_BITS - BLOCK_BITS) - 1);
/** The block that a posting names. */
export const blockIn = (value: number): number => value & (BLOCKS - 1);

/** Adds all postings of a segment to a list, for merging; `keep` tells which rows still exist. */
export function collect(segment: Segment, into: Postings, keep: (row: number) => boolean): void {
  const rest = KEY_BITS - segment.bits;
  for (let bucket = 0; bucket < segment.directory.length; bucket++) {
    const end = startOf(segment, bucket + 1);
    for (let i = startOf(segment, bucket); i < end; i++) {
      const value = segment.postings[i] ?? 0;
      report(segment, value, (row, block) => {
        if (keep(row)) into.add(((bucket << rest) | (value >>> (32 - rest))) >>> 0, row, block);
      });
    }
  }
}
