/** Writes rows in ClickHouse's RowBinary: numbers little end first, strings after their length as a varint. */
export class RowWriter {
  #bytes = Buffer.allocUnsafe(1 << 16);
  #length = 0;
  rows = 0;

  /** Ends a row of the columns that were written since the last one. */
  end(): void {
    this.rows++;
  }

  uint8(value: number): this {
    this.#room(1);
    this.#length = this.#bytes.writeUInt8(value, this.#length);
    return this;
  }

  uint32(value: number): this {
    this.#room(4);
    this.#length = this.#bytes.writeUInt32LE(value, this.#length);
    return this;
  }

  /** A whole number below 2 ** 53. */
  uint64(value: number): this {
    this.#room(8);
    this.#length = this.#bytes.writeBigUInt64LE(BigInt(value), this.#length);
    return this;
  }

  string(value: string): this {
    const length = Buffer.byteLength(value);
    this.#room(length + 5);
    let rest = length;
    while (rest >= 0x80) {
      this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
    this.#length += this.#bytes.write(value, this.#length);
    return this;
  }

  get bytes(): Buffer<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }

  #room(bytes: number): void {
    if (this.#length + bytes <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(2 * this.#bytes.length, this.#length + bytes));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
