import { DamagedIndexError } from './errors.ts';

/** Bytes that are read by range. What is given holds until the next read, and is shorter where there is no more. */
export interface ByteSource {
  /** Bytes in all. */
  size: number;
  read(at: number, length: number): Uint8Array;
}

/** Bytes [from, to). */
export interface ByteRange {
  from: number;
  to: number;
}

/** Nothing longer is read at once, whatever a file says of itself. */
export const MOST_READ = 65_536;
/** Reading so many bytes more takes less time than another read, which in Firefox takes about 30 µs. */
const GAP = 16_384;

/**
 * Reads ranges in rising order, neighbours together, and calls `visit` with the number and the bytes of each; one that
 * is longer than `MOST_READ` comes in pieces. Throws `DamagedIndexError` where bytes are missing.
 */
export function readRanges(
  source: ByteSource,
  ranges: readonly ByteRange[],
  visit: (number: number, bytes: Uint8Array) => void,
): void {
  for (let first = 0; first < ranges.length;) {
    const { window, after } = windowFrom(ranges, first);
    if (window.to - window.from > MOST_READ) readInPieces(source, window, (bytes) => visit(first, bytes));
    else {
      const bytes = exactly(source, window);
      ranges
        .slice(first, after)
        .forEach(({ from, to }, i) => visit(first + i, bytes.subarray(from - window.from, to - window.from)));
    }
    first = after;
  }
}

/** The bytes of a range of at most `MOST_READ`. Throws `DamagedIndexError` where they are not there. */
export function exactly(source: ByteSource, { from, to }: ByteRange): Uint8Array {
  const bytes = source.read(from, to - from);
  if (bytes.length !== to - from) throw new DamagedIndexError('bytes are missing');
  return bytes;
}

/** What is read together with a range: those that follow it near enough. */
function windowFrom(ranges: readonly ByteRange[], first: number): { window: ByteRange; after: number } {
  const window = { from: ranges[first]?.from ?? 0, to: ranges[first]?.to ?? 0 };
  let after = first + 1;
  for (let next = ranges[after]; next !== undefined; next = ranges[++after]) {
    const isNear = next.from >= window.from && next.from - window.to <= GAP;
    if (!isNear || Math.max(next.to, window.to) - window.from > MOST_READ) break;
    window.to = Math.max(next.to, window.to);
  }
  return { window, after };
}

/** A long range, piece by piece; each but the last has `MOST_READ` bytes. */
export function readInPieces(
  source: ByteSource,
  { from, to }: ByteRange,
  visit: (bytes: Uint8Array) => void,
): void {
  for (let at = from; at < to; at += MOST_READ)
    visit(exactly(source, { from: at, to: Math.min(to, at + MOST_READ) }));
}
