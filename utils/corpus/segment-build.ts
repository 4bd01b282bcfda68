import { KEY_BITS } from '../fingerprint/shingles.ts';
import { SCHEME_VERSION } from '../fingerprint/wire.ts';
import { checksum } from './checksum.ts';
import { BLOCK_BITS, type Postings } from './postings.ts';
import { bucketBits, GROUP, layoutOf, MAGIC, SUMMED, type SegmentLayout } from './segment-layout.ts';

/** A shingle that more rows hold than this is left out: so much repetition names no source. */
const MOST_OF_A_KEY = 255;
/** A bucket holds eight postings at most on average. */
const FEW = 32;

/**
 * Serialises postings; equal input gives equal bytes, in whatever order. `count` says that the rows are 0 to `count` − 1,
 * also where some have no posting. Throws `RangeError` for too many rows.
 */
export function buildSegment(postings: Postings, count?: number): Uint8Array<ArrayBuffer> {
  const rows =
    count === undefined
      ? Uint32Array.from(new Set(postings.rows)).sort()
      : Uint32Array.from({ length: count }, (_, row) => row);
  const first = rows[0] ?? 0;
  const listed = rows.length > 0 && (rows.at(-1) ?? 0) - first !== rows.length - 1;
  const layout = layoutOf(bucketBits(rows.length, postings.length), rows.length, postings.length, listed);
  if (layout === undefined) throw new RangeError(`${rows.length} rows are too many for one segment`);
  const values = sortedValues(postings, rowNumbers(rows, listed), layout);
  return written(values, rows, listed, layout);
}

/** The number of each row within the segment. */
function rowNumbers(rows: Uint32Array, listed: boolean): (row: number) => number {
  const first = rows[0] ?? 0;
  if (!listed) return (row) => row - first;
  const numbers = new Map<number, number>();
  rows.forEach((row, i) => numbers.set(row, i));
  return (row) => numbers.get(row) ?? 0;
}

interface Sorted {
  /** Where each bucket begins; one more for the end. */
  starts: Uint32Array;
  values: Uint32Array;
}

/** Postings by bucket, and by key, row and block within each: a counting sort, then one small sort per bucket. */
function sortedValues(postings: Postings, number: (row: number) => number, { bits }: SegmentLayout): Sorted {
  const { keys, rows, blocks } = postings;
  const rest = KEY_BITS - bits;
  const starts = new Uint32Array(2 ** bits + 1);
  for (const key of keys) bump(starts, (key >>> rest) + 1);
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const next = starts.slice();
  const values = new Uint32Array(postings.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    const remainder = (key & ((1 << rest) - 1)) * 2 ** (32 - rest);
    const bucket = key >>> rest;
    values[next[bucket] ?? 0] = remainder + (number(rows[i] ?? 0) << BLOCK_BITS) + (blocks[i] ?? 0);
    bump(next, bucket);
  }
  for (let i = 0; i + 1 < starts.length; i++) sortBetween(values, starts[i] ?? 0, starts[i + 1] ?? 0);
  return withoutRepetition({ starts, values }, rest);
}

/** Sorts a bucket: a few values by insertion, as many as are not expected by the engine's own sort. */
function sortBetween(values: Uint32Array, start: number, end: number): void {
  if (end - start > FEW) {
    values.subarray(start, end).sort();
    return;
  }
  for (let i = start + 1; i < end; i++) {
    const value = values[i] ?? 0;
    let to = i;
    for (; to > start && (values[to - 1] ?? 0) > value; to--) values[to] = values[to - 1] ?? 0;
    values[to] = value;
  }
}

const bump = (counts: Uint32Array, at: number): void => {
  counts[at] = (counts[at] ?? 0) + 1;
};

/** Leaves out keys that stand too often; what remains of each bucket moves up. */
function withoutRepetition({ starts, values }: Sorted, rest: number): Sorted {
  let to = 0;
  for (let bucket = 0; bucket + 1 < starts.length; bucket++) {
    const end = starts[bucket + 1] ?? 0;
    let at = starts[bucket] ?? 0;
    starts[bucket] = to;
    while (at < end) {
      let after = at + 1;
      while (after < end && (values[after] ?? 0) >>> (32 - rest) === (values[at] ?? 0) >>> (32 - rest))
        after++;
      if (after - at > MOST_OF_A_KEY) at = after;
      while (at < after) values[to++] = values[at++] ?? 0;
    }
  }
  starts[starts.length - 1] = to;
  return { starts, values: values.subarray(0, to) };
}

function written({ starts, values }: Sorted, rows: Uint32Array, listed: boolean, { bits }: SegmentLayout) {
  const layout = layoutOf(bits, rows.length, values.length, listed);
  if (layout === undefined) throw new RangeError('no such segment');
  const file = new Uint32Array(layout.size);
  const directory = new Uint16Array(file.buffer, layout.directory.at * 4, layout.directory.length);
  for (let bucket = 0; bucket < directory.length; bucket++) {
    const group = starts[bucket - (bucket % GROUP)] ?? 0;
    if (bucket % GROUP === 0) file[layout.groups.at + bucket / GROUP] = group;
    const inGroup = (starts[bucket] ?? 0) - group;
    if (inGroup > 0xffff) throw new RangeError('postings are not spread evenly');
    directory[bucket] = inGroup;
  }
  if (listed) file.set(rows, layout.rows.at);
  file.set(values, layout.postings.at);
  file.set([MAGIC, 0, SCHEME_VERSION, bits, rows.length, values.length, listed ? 1 : 0, rows[0] ?? 0]);
  file[1] = checksum(file.subarray(SUMMED));
  return new Uint8Array(file.buffer);
}
