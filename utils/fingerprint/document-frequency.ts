import { KeySet } from './key-set.ts';
import { PRUNING_LIMIT } from './selection.ts';

/** Fewer articles than this say nothing about rarity; no rule may use it (design §5). */
export const PROVING_ARTICLES = 10_000;

const LEAST_BITS = 12;
const MOST_BITS = 30;
const COUNTERS_PER_SHINGLE = 2;
const MOST = 255;

/**
 * In how many articles each shingle occurs: a count-min sketch with conservative update (Estan and Varghese), over two
 * counters for each shingle. A count is never too low; one that shares both may be too high, which only makes the
 * shingle look common. Of many counts few are more than one too high.
 */
export class DocumentFrequencies {
  readonly #counters: Uint8Array;
  readonly #shift: number;
  readonly #set = new KeySet();

  /**
   * `shingles` is about how many different ones there will be; it sets the memory, two to four bytes for each. What holds
   * the counters may be shared by threads of which one counts.
   */
  constructor(shingles: number, hold: (bytes: number) => Uint8Array = (bytes) => new Uint8Array(bytes)) {
    const bits = Math.ceil(Math.log2(Math.max(1, shingles) * COUNTERS_PER_SHINGLE));
    const bounded = Math.min(MOST_BITS, Math.max(LEAST_BITS, bits));
    this.#counters = hold(2 ** bounded);
    this.#shift = 32 - bounded + PLACE_BITS;
  }

  /** Counts the shingles of one article, each once. */
  add(keys: Uint32Array): void {
    const counters = this.#counters;
    const shift = this.#shift;
    const distinct = this.#set.distinct(keys);
    for (let i = 0; i < distinct.length; i++) {
      const hash = Math.imul(distinct[i] ?? 0, LINES);
      const places = Math.imul(hash, PLACES);
      const first = firstOf(hash, shift, places);
      const second = secondOf(hash, shift, places);
      const [ofFirst, ofSecond] = [counters[first] ?? 0, counters[second] ?? 0];
      if (ofFirst < ofSecond) counters[first] = ofFirst + 1;
      else if (ofSecond < ofFirst) counters[second] = ofSecond + 1;
      else if (ofFirst < MOST) {
        counters[first] = ofFirst + 1;
        counters[second] = ofFirst + 1;
      }
    }
  }

  /** In how many articles a shingle occurs, up to 255. */
  of(key: number): number {
    const hash = Math.imul(key, LINES);
    const places = Math.imul(hash, PLACES);
    const ofFirst = this.#counters[firstOf(hash, this.#shift, places)] ?? 0;
    const ofSecond = this.#counters[secondOf(hash, this.#shift, places)] ?? 0;
    return ofFirst < ofSecond ? ofFirst : ofSecond;
  }

  /** Whether so many articles hold a shingle that it is a formula. */
  readonly isFormula = (key: number): boolean => this.of(key) > PRUNING_LIMIT;
}

// Both counters of a shingle lie in one line of the processor's cache, for fetching it is what takes time. Keys are mixed
// already: the upper bits of a product with an odd number tell the line, those of another the two places in it.
const LINES = 0x9e3779b1;
const PLACES = 0x85ebca6b;
const PLACE_BITS = 6;

const firstOf = (hash: number, shift: number, places: number): number =>
  ((hash >>> shift) << PLACE_BITS) | (places >>> (32 - PLACE_BITS));

const secondOf = (hash: number, shift: number, places: number): number =>
  ((hash >>> shift) << PLACE_BITS) | ((places >>> (32 - 2 * PLACE_BITS)) & ((1 << PLACE_BITS) - 1));
