import fc from 'fast-check';

/** One thing that happens to bytes. Places are told as shares of the length, so that each fits bytes of any length. */
export type Change =
  | { what: 'flip'; at: number; bit: number }
  | { what: 'cut'; at: number }
  | { what: 'extend'; by: number; with: number }
  | { what: 'duplicate'; at: number; length: number }
  | { what: 'remove'; at: number; length: number }
  | { what: 'splice'; at: number; from: number; length: number }
  | { what: 'swap'; at: number; other: number; length: number }
  | { what: 'word'; at: number; value: number };

/** Numbers at which counts, sizes and places go wrong. */
const EDGES = [
  0,
  1,
  2,
  3,
  8,
  26,
  27,
  63,
  64,
  255,
  256,
  2 ** 16 - 1,
  2 ** 16,
  2 ** 26,
  2 ** 28,
  2 ** 29,
  2 ** 31 - 1,
  2 ** 31,
  2 ** 32 - 4,
  2 ** 32 - 1,
];

const share = fc.integer({ min: 0, max: 2 ** 20 }).map((value) => value / 2 ** 20);
/** Headers are short, and where most goes wrong. */
const early = share.map((value) => value ** 4);
const at = fc.oneof(share, early);
const length = fc.integer({ min: 1, max: 300 });

/** Any change but one that leaves all bytes as they are. */
export const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ what: fc.constant('flip' as const), at, bit: fc.integer({ min: 0, max: 7 }) }),
  fc.record({ what: fc.constant('cut' as const), at }),
  fc.record({ what: fc.constant('extend' as const), by: length, with: fc.integer({ min: 0, max: 255 }) }),
  fc.record({ what: fc.constant('duplicate' as const), at, length }),
  fc.record({ what: fc.constant('remove' as const), at, length }),
  fc.record({ what: fc.constant('splice' as const), at, from: share, length }),
  fc.record({ what: fc.constant('swap' as const), at, other: share, length }),
  fc.record({
    what: fc.constant('word' as const),
    at,
    value: fc.oneof(fc.constantFrom(...EDGES), fc.integer({ min: 0, max: 2 ** 32 - 1 })),
  }),
);

/** The bytes after some changes, one after the other. */
export const changed = (bytes: Uint8Array, changes: readonly Change[]): Uint8Array<ArrayBuffer> =>
  changes.reduce((before, one) => afterOne(before, one), new Uint8Array(bytes));

function afterOne(bytes: Uint8Array<ArrayBuffer>, one: Change): Uint8Array<ArrayBuffer> {
  const place = (part: number): number => Math.min(Math.floor(part * bytes.length), bytes.length - 1);
  const piece = (from: number, long: number): Uint8Array => bytes.subarray(from, from + long);
  if (bytes.length === 0) return one.what === 'extend' ? new Uint8Array(one.by).fill(one.with) : bytes;
  switch (one.what) {
    case 'flip': {
      const to = place(one.at);
      return bytes.with(to, (bytes[to] ?? 0) ^ (1 << one.bit));
    }
    case 'cut':
      return bytes.slice(0, place(one.at));
    case 'extend':
      return joined(bytes, new Uint8Array(one.by).fill(one.with));
    case 'duplicate': {
      const from = place(one.at);
      return joined(bytes.subarray(0, from), piece(from, one.length), bytes.subarray(from));
    }
    case 'remove': {
      const from = place(one.at);
      return joined(bytes.subarray(0, from), bytes.subarray(from + one.length));
    }
    case 'splice': {
      const copy = bytes.slice();
      const to = place(one.at);
      copy.set(piece(place(one.from), Math.min(one.length, bytes.length - to)), to);
      return copy;
    }
    case 'swap':
      return swapped(bytes, place(one.at), place(one.other), one.length);
    case 'word': {
      const copy = bytes.slice();
      const to = place(one.at) & ~3;
      if (to + 4 <= copy.length) new DataView(copy.buffer).setUint32(to, one.value, true);
      return copy;
    }
  }
}

/** Two pieces that do not touch change places. */
function swapped(bytes: Uint8Array<ArrayBuffer>, one: number, other: number, most: number) {
  const [first, second] = one < other ? [one, other] : [other, one];
  const long = Math.min(most, second - first, bytes.length - second);
  const copy = bytes.slice();
  copy.set(bytes.subarray(second, second + long), first);
  copy.set(bytes.subarray(first, first + long), second);
  return copy;
}

export function joined(...pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let end = 0;
  for (const piece of pieces) {
    all.set(piece, end);
    end += piece.length;
  }
  return all;
}
