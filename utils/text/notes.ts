import { MULTIPLIER } from './hash.ts';

// No processor foresees where a word ends, so that the hottest loop of all has no branch there. It hashes a stretch of
// the text as if it were one word, and after every unit notes where it is; the next note goes over it unless a word has
// ended. The hash is a polynomial: the notes on both sides of a word tell its own.
//
// All that the loops use is constant in the functions around them, because bundlers turn the constants of modules into
// variables. `| 0` tells the compiler that a number stays an integer of 32 bits. What is called on the way lies outside
// the loops: their state would leave the registers. Each of these makes a loop faster by a quarter or more.

/** Units read at once: the notes on so many stay in the nearest cache. */
export const STRETCH = 2048;
/** The bits of a place that are its position, counted from 1 at the first unit; those above count digits. */
export const POSITION = 0xffff;
export const DIGITS_ABOVE = 16;

/** The hashes so far at the ends of words, and the places; entry 0 is for what lies before the stretch. */
export const sums = new Int32Array(STRETCH + 2);
export const places = new Int32Array(STRETCH + 2);

/** Powers of the base of the hash, as many as a word in a stretch has units. */
export const powers = new Int32Array(STRETCH + 2).fill(1);
for (let i = 1; i < powers.length; i++) powers[i] = Math.imul(powers[i - 1] ?? 0, MULTIPLIER);
