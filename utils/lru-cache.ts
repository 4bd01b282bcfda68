/** What a cache holds at most. */
export interface Bounds {
  entries: number;
  bytes: number;
}

/** A cache that gives up what was not used for the longest time. Bytes are as those who fill it count them. */
export class LruCache<T> {
  readonly #bounds: Bounds;
  /** A map keeps the order of setting: what is used is set again, the first is the longest unused. */
  readonly #held = new Map<string, { value: T; bytes: number }>();
  #bytes = 0;

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  /** What the cache holds now. */
  get size(): Bounds {
    return { entries: this.#held.size, bytes: this.#bytes };
  }

  /** The value of a key, which then counts as used; undefined when it is not held. */
  get(key: string): T | undefined {
    const found = this.#held.get(key);
    if (found === undefined) return undefined;
    this.#held.delete(key);
    this.#held.set(key, found);
    return found.value;
  }

  /** Holds a value of so many bytes; one that is larger than the whole cache is not held. */
  set(key: string, value: T, bytes: number): void {
    this.#drop(key);
    if (bytes > this.#bounds.bytes) return;
    this.#held.set(key, { value, bytes });
    this.#bytes += bytes;
    for (const oldest of this.#held.keys()) {
      if (this.#held.size <= this.#bounds.entries && this.#bytes <= this.#bounds.bytes) return;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    this.#bytes -= this.#held.get(key)?.bytes ?? 0;
    this.#held.delete(key);
  }
}
