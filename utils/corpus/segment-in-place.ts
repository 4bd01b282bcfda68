import { KEY_BITS } from '../fingerprint/shingles.ts';
import { DamagedIndexError } from './errors.ts';
import { type ByteRange, type ByteSource, exactly, readInPieces, readRanges } from './read-ranges.ts';
import { blockIn, rowNumberIn, segmentHeader, type SegmentHeader } from './segment.ts';
import { GROUP, HEADER } from './segment-layout.ts';

/** A segment of which only what a page asks for is read. */
export interface SegmentInPlace {
  /** Rows; they are numbered from 0. */
  count: number;
  /**
   * Calls `hit(number of the key, row, block)` for every posting of the keys, which rise and are each given once; those
   * of one key come in the order of the file. Throws `DamagedIndexError` where the tables do not hold.
   */
  lookup(keys: Uint32Array, hit: (key: number, row: number, block: number) => void): void;
}

/** The keys [first, after) of one bucket. */
interface Wanted {
  bucket: number;
  first: number;
  after: number;
}

/**
 * Opens a segment where it lies. Its header and its groups (at most one MiB) are read; that its checksum holds was
 * found out when it was put there. Throws `PackVersionError` or `DamagedIndexError`.
 */
export function openInPlace(source: ByteSource): SegmentInPlace {
  if (source.size < HEADER * 4) throw new DamagedIndexError('segment is cut short');
  const words = wordsIn(exactly(source, { from: 0, to: HEADER * 4 }));
  const header = segmentHeader(words, source.size);
  if (header.listed || header.first !== 0) throw new DamagedIndexError('rows are not numbered from 0');
  const groups = groupsOf(source, header);
  return {
    count: header.count,
    lookup(keys, hit) {
      const wanted = bucketsOf(keys, header.layout.bits);
      const found = postingsOf(source, header, groups, wanted);
      readRanges(source, found, (number, bytes) => {
        const of = wanted[number];
        if (of !== undefined) scan(bytes, of, keys, header, hit);
      });
    },
  };
}

function groupsOf(source: ByteSource, { layout }: SegmentHeader): Uint32Array {
  const { at, length } = layout.groups;
  const groups = new Uint32Array(length);
  let done = 0;
  readInPieces(source, { from: at * 4, to: (at + length) * 4 }, (bytes) => {
    groups.set(wordsIn(bytes), done);
    done += bytes.length / 4;
  });
  return groups;
}

/** The buckets of rising keys, each once. */
function bucketsOf(keys: Uint32Array, bits: number): Wanted[] {
  const wanted: Wanted[] = [];
  keys.forEach((key, i) => {
    const bucket = key >>> (KEY_BITS - bits);
    const last = wanted.at(-1);
    if (last?.bucket === bucket) last.after = i + 1;
    else wanted.push({ bucket, first: i, after: i + 1 });
  });
  return wanted;
}

/** Where in the file the postings of the buckets lie. */
function postingsOf(
  source: ByteSource,
  { layout: { directory, postings } }: SegmentHeader,
  groups: Uint32Array,
  wanted: readonly Wanted[],
): ByteRange[] {
  // Of the last bucket of all only the beginning stands in the directory.
  const entries = wanted.map(({ bucket }) => ({
    from: directory.at * 4 + bucket * 2,
    to: directory.at * 4 + Math.min(bucket + 2, directory.length) * 2,
  }));
  const ranges: ByteRange[] = [];
  readRanges(source, entries, (number, bytes) => {
    const { bucket } = wanted[number] ?? { bucket: 0 };
    const start = (groups[Math.floor(bucket / GROUP)] ?? 0) + halfWord(bytes, 0);
    const next = bucket + 1;
    const end =
      bytes.length < 4 ? postings.length : (groups[Math.floor(next / GROUP)] ?? 0) + halfWord(bytes, 2);
    const isAfterLast = (postings.at + start) * 4 >= (ranges.at(-1)?.to ?? 0);
    if (!isAfterLast || start > end || end > postings.length)
      throw new DamagedIndexError('a bucket does not lie where it should');
    ranges.push({ from: (postings.at + start) * 4, to: (postings.at + end) * 4 });
  });
  return ranges;
}

/** Finds the keys of a bucket among its postings, which rise. */
function scan(
  bytes: Uint8Array,
  { first, after }: Wanted,
  keys: Uint32Array,
  { layout: { bits }, count }: SegmentHeader,
  hit: (key: number, row: number, block: number) => void,
): void {
  const rest = KEY_BITS - bits;
  const values = wordsIn(bytes);
  for (let key = first; key < after; key++) {
    const remainder = (keys[key] ?? 0) & ((1 << rest) - 1);
    for (const value of values) {
      const found = value >>> (32 - rest);
      if (found > remainder) break;
      if (found < remainder) continue;
      const row = rowNumberIn(value, bits);
      if (row < count) hit(key, row, blockIn(value));
    }
  }
}

const halfWord = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256;

/** Whole words of bytes, which need not begin where a word may. */
function wordsIn(bytes: Uint8Array): Uint32Array {
  const length = Math.floor(bytes.length / 4);
  return bytes.byteOffset % 4 === 0
    ? new Uint32Array(bytes.buffer, bytes.byteOffset, length)
    : new Uint32Array(bytes.slice().buffer, 0, length);
}
