const PIECE = 1 << 22;

/** Encoded skeletons one after another in pieces of memory that grow no further. */
export class Skeletons {
  readonly #skeletons: Uint8Array[] = [];
  #piece = new Uint8Array(0);
  #used = 0;
  bytes = 0;

  add(skeleton: Uint8Array): void {
    if (this.#used + skeleton.length > this.#piece.length) {
      this.#piece = new Uint8Array(Math.max(PIECE, skeleton.length));
      this.#used = 0;
    }
    const end = this.#used + skeleton.length;
    this.#piece.set(skeleton, this.#used);
    this.#skeletons.push(this.#piece.subarray(this.#used, end));
    this.#used = end;
    this.bytes += skeleton.length;
  }

  at(row: number): Uint8Array {
    return this.#skeletons[row] ?? new Uint8Array(0);
  }
}
