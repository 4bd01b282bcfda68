import { SCHEME_VERSION } from '../fingerprint/wire.ts';
import { DamagedIndexError, PackVersionError } from './errors.ts';

// A file of many parts that are read one at a time by range, as Uint32 words: magic, scheme, number of parts, and
// where each part begins and the last ends, counted from the end of these; then the parts.
const HEADER = 3;

/** Joins parts to one file. */
export function buildParts(magic: number, parts: readonly Uint8Array[]): Blob {
  const table = new Uint32Array(HEADER + parts.length + 1);
  table.set([magic, SCHEME_VERSION, parts.length]);
  let end = 0;
  parts.forEach((part, i) => {
    end += part.length;
    table[HEADER + i + 1] = end;
  });
  return new Blob([table, ...(parts as Uint8Array<ArrayBuffer>[])]);
}

/** A file of parts, read by range. */
export interface Parts {
  count: number;
  /** One part; rejects with `DamagedIndexError` where there is none. */
  part(number: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** Opens a file of parts and checks its table against its size. Rejects with `PackVersionError` or `DamagedIndexError`. */
export async function openParts(magic: number, file: Blob): Promise<Parts> {
  if (file.size < 4 * (HEADER + 1)) throw new DamagedIndexError('a file of parts is cut short');
  const [found, scheme, count = 0] = await wordsIn(file, 0, HEADER);
  if (found !== magic) throw new DamagedIndexError('not the file it should be');
  if (scheme !== SCHEME_VERSION) throw new PackVersionError(`scheme ${scheme}, expected ${SCHEME_VERSION}`);
  const body = 4 * (HEADER + count + 1);
  if (body > file.size) throw new DamagedIndexError('the table of parts does not fit the file');
  const [end] = await wordsIn(file, HEADER + count, 1);
  if (end !== file.size - body) throw new DamagedIndexError('the parts do not fit the file');
  return {
    count,
    part: async (number) => {
      if (number < 0 || number >= count) throw new DamagedIndexError(`no part ${number}`);
      const [from = 0, to = 0] = await wordsIn(file, HEADER + number, 2);
      if (from > to || body + to > file.size)
        throw new DamagedIndexError(`part ${number} lies outside the file`);
      return new Uint8Array(await file.slice(body + from, body + to).arrayBuffer());
    },
  };
}

const wordsIn = async (file: Blob, at: number, length: number): Promise<Uint32Array> =>
  new Uint32Array(await file.slice(4 * at, 4 * (at + length)).arrayBuffer());
