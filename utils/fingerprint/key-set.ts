const LEAST_BITS = 8;
const SPREAD = 0x9e3779b1;

/** Tells the different keys of an article from their repetitions, in a table that articles use by turns. */
export class KeySet {
  // A key stands, plus one, in the first free place from where its hash tells.
  #places = new Uint32Array(1 << LEAST_BITS);
  #distinct = new Uint32Array(1 << (LEAST_BITS - 1));
  #shift = 32 - LEAST_BITS;

  /** The different keys of those given, each of 28 bits, in order; valid until the next call. */
  distinct(keys: Uint32Array): Uint32Array {
    this.#makeRoom(keys.length);
    const places = this.#places;
    const distinct = this.#distinct;
    const shift = this.#shift;
    const last = places.length - 1;
    let count = 0;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? 0;
      let place = Math.imul(key, SPREAD) >>> shift;
      let found = places[place] ?? 0;
      while (found !== 0 && found !== key + 1) {
        place = (place + 1) & last;
        found = places[place] ?? 0;
      }
      if (found !== 0) continue;
      places[place] = key + 1;
      distinct[count++] = key;
    }
    return distinct.subarray(0, count);
  }

  /** Empties the table and makes it at least twice as large as the number of keys. */
  #makeRoom(keys: number): void {
    if (keys <= this.#distinct.length) {
      this.#places.fill(0);
      return;
    }
    const bits = Math.ceil(Math.log2(2 * keys));
    this.#places = new Uint32Array(2 ** bits);
    this.#distinct = new Uint32Array(2 ** (bits - 1));
    this.#shift = 32 - bits;
  }
}
