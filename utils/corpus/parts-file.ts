import { SCHEME_VERSION } from '../fingerprint/wire.ts';
import { blobBytes } from './blob-bytes.ts';
import { DamagedIndexError, PackVersionError } from './errors.ts';

// A file of many parts that are read one at a time by range, as Uint32 words: magic, scheme, number of parts, and
// where each part begins and the last ends, counted from the end of these; then the parts.
const HEADER = 3;

const MOST_BYTES = 2 ** 32 - 1;

/** Bytes before the first part. */
export const partsHeader = (count: number): number => 4 * (HEADER + count + 1);

/** What stands before the parts. Throws `RangeError` when their places cannot be told in 32 bits. */
export function partsTable(magic: number, lengths: readonly number[]): Uint32Array<ArrayBuffer> {
  const table = new Uint32Array(HEADER + lengths.length + 1);
  table.set([magic, SCHEME_VERSION, lengths.length]);
  let end = 0;
  lengths.forEach((length, i) => {
    end += length;
    table[HEADER + i + 1] = end;
  });
  if (end > MOST_BYTES) throw new RangeError(`${end} bytes are too many for one file of parts`);
  return table;
}

/** Joins parts to one file. */
export const buildParts = (magic: number, parts: readonly (Uint8Array | Blob)[]): Blob =>
  new Blob([
    partsTable(
      magic,
      parts.map((part) => (part instanceof Blob ? part.size : part.length)),
    ),
    ...(parts as BlobPart[]),
  ]);

/** A file of parts, read by range. */
export interface Parts {
  count: number;
  /** One part; rejects with `DamagedIndexError` where there is none. */
  part(number: number): Promise<Uint8Array<ArrayBuffer>>;
  /** The same part, not yet read. */
  blob(number: number): Promise<Blob>;
}

/** Opens a file of parts and checks its table against its size. Rejects with `PackVersionError` or `DamagedIndexError`. */
export async function openParts(magic: number, file: Blob): Promise<Parts> {
  if (file.size < 4 * (HEADER + 1)) throw new DamagedIndexError('a file of parts is cut short');
  const [found, scheme, count = 0] = await wordsIn(file, 0, HEADER);
  if (found !== magic) throw new DamagedIndexError('not the file it should be');
  if (scheme !== SCHEME_VERSION) throw new PackVersionError(`scheme ${scheme}, expected ${SCHEME_VERSION}`);
  const body = partsHeader(count);
  if (body > file.size) throw new DamagedIndexError('the table of parts does not fit the file');
  const [end] = await wordsIn(file, HEADER + count, 1);
  if (end !== file.size - body) throw new DamagedIndexError('the parts do not fit the file');
  const blob = async (number: number): Promise<Blob> => {
    if (number < 0 || number >= count) throw new DamagedIndexError(`no part ${number}`);
    const [from = 0, to = 0] = await wordsIn(file, HEADER + number, 2);
    if (from > to || body + to > file.size)
      throw new DamagedIndexError(`part ${number} lies outside the file`);
    return file.slice(body + from, body + to);
  };
  return {
    count,
    blob,
    part: async (number) => new Uint8Array(await blobBytes(await blob(number))),
  };
}

const wordsIn = async (file: Blob, at: number, length: number): Promise<Uint32Array> =>
  new Uint32Array(await blobBytes(file.slice(4 * at, 4 * (at + length))));
