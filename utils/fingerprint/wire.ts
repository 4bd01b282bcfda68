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

/**
 * Packs shingle keys (28 bits each) into a string of two characters per key. The platform's decoder makes a string of
 * units many times faster than `String.fromCharCode`; the units are in the order of the machine, little end first on
 * all that the browsers run on.
 */
export function packed(keys: Uint32Array): string {
  const units = new Uint16Array(2 * keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    units[2 * i] = (key >>> HALF) + SHIFT;
    units[2 * i + 1] = (key & MASK) + SHIFT;
  }
  return new TextDecoder('utf-16le').decode(units);
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
