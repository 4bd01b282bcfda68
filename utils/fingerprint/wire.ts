import { FOLD_VERSION } from '../text/fold.ts';
import { SELECTION_VERSION } from './selection.ts';
import { KEY_BITS, SHINGLE_VERSION } from './shingles.ts';

/** One number for the whole scheme: a page script and an index of different versions never compare. */
export const SCHEME_VERSION = (FOLD_VERSION << 16) | (SHINGLE_VERSION << 8) | SELECTION_VERSION;

// A key travels as two characters of fourteen bits, shifted clear of controls, quotes and surrogates: messages are
// JSON in Chromium, where an array of numbers is larger and slower.
const HALF = KEY_BITS / 2;
const MASK = (1 << HALF) - 1;
const SHIFT = 0x100;

/** Packs shingle keys (28 bits each) into a string of two characters per key. */
export function packed(keys: Uint32Array): string {
  const parts: string[] = [];
  const units = new Uint16Array(8192);
  let at = 0;
  const flush = (): void => {
    parts.push(String.fromCharCode(...units.subarray(0, at)));
    at = 0;
  };
  for (const key of keys) {
    units[at++] = (key >>> HALF) + SHIFT;
    units[at++] = (key & MASK) + SHIFT;
    if (at === units.length) flush();
  }
  flush();
  return parts.join('');
}

/** The keys back, or undefined when the string is not one that `packed` makes. */
export function unpacked(text: string): Uint32Array | undefined {
  if (text.length % 2 !== 0) return undefined;
  const keys = new Uint32Array(text.length / 2);
  for (let i = 0; i < keys.length; i++) {
    const high = text.charCodeAt(2 * i) - SHIFT;
    const low = text.charCodeAt(2 * i + 1) - SHIFT;
    if (high < 0 || high > MASK || low < 0 || low > MASK) return undefined;
    keys[i] = (high << HALF) | low;
  }
  return keys;
}
