import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** So much of a file, and its size, tell it from others. */
const HEAD = 1 << 20;

/** The name under which batches of a file are written down: one of its content, wherever it lies. */
export function sourceName(path: string): string {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(HEAD);
    const length = readSync(file, head, 0, HEAD, 0);
    const { size } = fstatSync(file);
    return createHash('sha256')
      .update(`${size}\n`)
      .update(head.subarray(0, length))
      .digest('hex')
      .slice(0, 32);
  } finally {
    closeSync(file);
  }
}
