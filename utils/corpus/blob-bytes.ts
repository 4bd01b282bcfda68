import { answered } from '../answered.ts';
import { StorageError } from './errors.ts';

/** Milliseconds that any reading may take, and milliseconds for each byte: no disk that works is as slow. */
const LIMIT = 10_000;
const PER_BYTE = 1 / 1000;

/** All bytes of a blob that may lie in storage. Rejects with `StorageError`, also where fewer come or none. */
export async function blobBytes(blob: Blob): Promise<ArrayBuffer> {
  const bytes: unknown = await answered('a file', () => blob.arrayBuffer(), LIMIT + blob.size * PER_BYTE);
  if (bytes instanceof ArrayBuffer && bytes.byteLength === blob.size) return bytes;
  throw new StorageError('a file is not read to its end');
}
