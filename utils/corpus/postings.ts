/** Numbers of blocks are kept in six bits: of a very long article the count begins again (`match/candidates.ts`). */
export const BLOCK_BITS = 6;
export const BLOCKS = 1 << BLOCK_BITS;

/** One entry of the index: the shingle key, the article's row and the block it stands in. */
export interface SegmentPosting {
  key: number;
  row: number;
  block: number;
}

const FIRST_ROOM = 1024;

/** A growing list of postings in flat arrays: an archive has fifty million of them. */
export class Postings {
  #keys = new Uint32Array(FIRST_ROOM);
  #rows = new Uint32Array(FIRST_ROOM);
  #blocks = new Uint8Array(FIRST_ROOM);
  #length = 0;

  static from(postings: Iterable<SegmentPosting>): Postings {
    const list = new Postings();
    for (const { key, row, block } of postings) list.add(key, row, block);
    return list;
  }

  /** Adds one; of the block only the low six bits are kept. */
  add(key: number, row: number, block: number): void {
    const at = this.#length++;
    if (at === this.#keys.length) this.#grow();
    this.#keys[at] = key;
    this.#rows[at] = row;
    this.#blocks[at] = block & (BLOCKS - 1);
  }

  get length(): number {
    return this.#length;
  }

  get keys(): Uint32Array {
    return this.#keys.subarray(0, this.#length);
  }

  get rows(): Uint32Array {
    return this.#rows.subarray(0, this.#length);
  }

  get blocks(): Uint8Array {
    return this.#blocks.subarray(0, this.#length);
  }

  /** Those whose key passes. */
  filtered(passes: (key: number) => boolean): Postings {
    const kept = new Postings();
    for (let i = 0; i < this.#length; i++) {
      const key = this.#keys[i] ?? 0;
      if (passes(key)) kept.add(key, this.#rows[i] ?? 0, this.#blocks[i] ?? 0);
    }
    return kept;
  }

  #grow(): void {
    const grown = <A extends Uint32Array | Uint8Array>(array: A, larger: A): A => {
      larger.set(array);
      return larger;
    };
    const room = this.#length * 2;
    this.#keys = grown(this.#keys, new Uint32Array(room));
    this.#rows = grown(this.#rows, new Uint32Array(room));
    this.#blocks = grown(this.#blocks, new Uint8Array(room));
  }
}
