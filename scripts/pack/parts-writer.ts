import { closeSync, openSync } from 'node:fs';
import { partsHeader, partsTable } from '../../utils/corpus/parts-file.ts';
import { written } from './written.ts';

const BUFFER = 1 << 20;

/** Writes a file of parts (`corpus/parts-file.ts`) part by part; the table before them is filled in at the end. */
export class PartsWriter {
  readonly #file: number;
  readonly #magic: number;
  readonly #count: number;
  readonly #lengths: number[] = [];
  #waiting: Uint8Array[] = [];
  #bytes = 0;

  constructor(path: string, magic: number, count: number) {
    this.#file = openSync(path, 'wx');
    this.#magic = magic;
    this.#count = count;
    written(this.#file, new Uint8Array(partsHeader(count)));
  }

  add(part: Uint8Array): void {
    this.#lengths.push(part.length);
    this.#waiting.push(part);
    this.#bytes += part.length;
    if (this.#bytes >= BUFFER) this.#flush();
  }

  finish(): void {
    if (this.#lengths.length !== this.#count)
      throw new RangeError(`${this.#lengths.length} parts of ${this.#count}`);
    this.#flush();
    written(this.#file, new Uint8Array(partsTable(this.#magic, this.#lengths).buffer), 0);
    closeSync(this.#file);
  }

  #flush(): void {
    written(this.#file, Buffer.concat(this.#waiting));
    this.#waiting = [];
    this.#bytes = 0;
  }
}
