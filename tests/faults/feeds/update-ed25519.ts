/** The order of the group of Ed25519 (RFC 8032 §5.1). */
const ORDER = 2n ** 252n + 27_742_317_777_372_353_535_851_937_790_883_648_493n;
export const PRIME = 2n ** 255n - 19n;

const littleEndian = (value: bigint): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: 32 }, (_, i) => Number((value >> BigInt(8 * i)) & 0xffn));

/** The y of a point of order eight: d·y⁴ + 2·y² = 1, for doubled its y is 0; the negative is one as well. */
export const EIGHTH = BigInt('0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7');

/** All encodings of points of small order, those that are not reduced too, with either sign. */
export const SMALL_ORDER: readonly Uint8Array<ArrayBuffer>[] = [
  0n,
  1n,
  PRIME - 1n,
  PRIME,
  PRIME + 1n,
  EIGHTH,
  PRIME - EIGHTH,
]
  .flatMap((y) => [y, y + 2n ** 255n])
  .map(littleEndian);

/** The same signature with the order of the group added to S: it holds where nobody looks how large S is. */
export function largerS(signature: Uint8Array): Uint8Array<ArrayBuffer> {
  const s = signature.subarray(32).reduce((sum, byte, i) => sum + (BigInt(byte) << BigInt(8 * i)), 0n);
  const changed = new Uint8Array(signature);
  changed.set(littleEndian(s + ORDER), 32);
  return changed;
}
