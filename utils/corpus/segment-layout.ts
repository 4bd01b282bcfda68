import { KEY_BITS } from '../fingerprint/shingles.ts';
import { BLOCK_BITS } from './postings.ts';

/** "DZS2" */
export const MAGIC = 0x32535a44;
/** Uint32 words before the tables: magic, checksum, scheme, bucket bits, rows, postings, rows listed, first row. */
export const HEADER = 8;
/** The checksum is of everything from this word on. */
export const SUMMED = 2;
/** Buckets whose beginnings are counted from one full number. */
export const GROUP = 256;

const LEAST_BITS = 8;
const MOST_BITS = 26;
const POSTINGS_PER_BUCKET = 8;
/** So many more bits has a bucket's number than a row's, that key, row and block always fill 32 bits. */
const SPARE = KEY_BITS + BLOCK_BITS - 32;

/** Where the tables of a segment lie, all in Uint32 words but the directory, which has a Uint16 for each bucket. */
export interface SegmentLayout {
  bits: number;
  groups: { at: number; length: number };
  rows: { at: number; length: number };
  postings: { at: number; length: number };
  directory: { at: number; length: number };
  /** Words of the whole file. */
  size: number;
}

/** Bits of a bucket's number for so many rows and postings. */
export const bucketBits = (rows: number, postings: number): number =>
  Math.max(
    LEAST_BITS,
    Math.ceil(Math.log2(Math.max(1, rows))) + SPARE,
    Math.ceil(Math.log2(Math.max(1, postings) / POSTINGS_PER_BUCKET)),
  );

/** The layout of a segment; undefined for sizes that no segment has. */
export function layoutOf(
  bits: number,
  rows: number,
  postings: number,
  listed: boolean,
): SegmentLayout | undefined {
  if (bits < LEAST_BITS || bits > MOST_BITS || rows > 2 ** (bits - SPARE)) return undefined;
  let at = HEADER;
  const table = (length: number): { at: number; length: number } => {
    const placed = { at, length };
    at += length;
    return placed;
  };
  const buckets = 2 ** bits;
  const groups = table(buckets / GROUP);
  const listedRows = table(listed ? rows : 0);
  const all = table(postings);
  const directory = { at, length: buckets };
  return { bits, groups, rows: listedRows, postings: all, directory, size: at + buckets / 2 };
}
