import { mixed } from '../text/words.ts';
import { PRUNING_LIMIT } from './selection.ts';

/** Fewer articles than this say nothing about rarity; no rule may use it (design §5). */
export const PROVING_ARTICLES = 10_000;

/** Two hash functions, over two counters for each shingle: of many counts few are more than one too high. */
const SALTS = [0x3c6ef372, 0x1b873593] as const;
const LEAST_BITS = 12;
const MOST_BITS = 30;
const COUNTERS_PER_SHINGLE = 2;
const MOST = 255;

/**
 * In how many articles each shingle occurs: a count-min sketch with conservative update (Estan and Varghese). A count
 * is never too low; one that shares all its counters may be too high, which only makes the shingle look common.
 */
export class DocumentFrequencies {
  readonly #counters: Uint8Array;
  readonly #shift: number;

  /** `shingles` is about how many different ones there will be; it sets the memory, a byte or two for each. */
  constructor(shingles: number) {
    const bits = Math.ceil(Math.log2(Math.max(1, shingles) * COUNTERS_PER_SHINGLE));
    const bounded = Math.min(MOST_BITS, Math.max(LEAST_BITS, bits));
    this.#counters = new Uint8Array(2 ** bounded);
    this.#shift = 32 - bounded;
  }

  /** Counts the shingles of one article, each once. */
  add(keys: Uint32Array): void {
    for (const key of new Set(keys)) {
      const count = this.of(key);
      if (count === MOST) continue;
      for (const salt of SALTS) {
        const at = this.#at(key, salt);
        if (this.#counters[at] === count) this.#counters[at] = count + 1;
      }
    }
  }

  /** In how many articles a shingle occurs, up to 255. */
  of(key: number): number {
    let least = MOST;
    for (const salt of SALTS) least = Math.min(least, this.#counters[this.#at(key, salt)] ?? 0);
    return least;
  }

  /** Whether so many articles hold a shingle that it is a formula. */
  readonly isFormula = (key: number): boolean => this.of(key) > PRUNING_LIMIT;

  #at(key: number, salt: number): number {
    return mixed(key ^ salt) >>> this.#shift;
  }
}
