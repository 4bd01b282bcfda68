/** Finaliser of MurmurHash3 (Appleby, public domain): every input bit reaches every output bit. */
export function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The base of the polynomial that hashes a word. */
export const MULTIPLIER = 0x2c1b3c6d;

/** The running hash of a word's codes, one code on; it begins as 0 and ends with `mixed`. */
export const appended = (hash: number, code: number): number => (Math.imul(hash, MULTIPLIER) + code) | 0;
