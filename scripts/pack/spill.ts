import { closeSync, openSync, readSync } from 'node:fs';
import { written } from './written.ts';

const BUFFER = 1 << 20;

/** Pieces of bytes laid down in a file as they come and read back in any order: a pack is larger than memory. */
export class Spill {
  readonly #file: number;
  readonly #buffer = new Uint8Array(BUFFER);
  #buffered = 0;
  #starts = new Float64Array(1024);
  #count = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'wx+');
  }

  get count(): number {
    return this.#count;
  }

  /** Adds a piece; pieces are numbered from 0. */
  add(piece: Uint8Array): void {
    if (this.#count + 1 === this.#starts.length) {
      const larger = new Float64Array(this.#starts.length * 2);
      larger.set(this.#starts);
      this.#starts = larger;
    }
    const start = this.#starts[this.#count] ?? 0;
    this.#starts[++this.#count] = start + piece.length;
    if (this.#buffered + piece.length > BUFFER) this.#flush();
    if (piece.length > BUFFER) written(this.#file, piece);
    else {
      this.#buffer.set(piece, this.#buffered);
      this.#buffered += piece.length;
    }
  }

  piece(number: number): Uint8Array<ArrayBuffer> {
    this.#flush();
    const start = this.#starts[number] ?? 0;
    const bytes = new Uint8Array(this.length(number));
    if (readSync(this.#file, bytes, 0, bytes.length, start) !== bytes.length)
      throw new RangeError(`piece ${number} is cut short`);
    return bytes;
  }

  length(number: number): number {
    return (this.#starts[number + 1] ?? 0) - (this.#starts[number] ?? 0);
  }

  close(): void {
    closeSync(this.#file);
  }

  #flush(): void {
    if (this.#buffered === 0) return;
    written(this.#file, this.#buffer.subarray(0, this.#buffered));
    this.#buffered = 0;
  }
}
