import { DraftFileError } from './draft-file-error.ts';
import type { ZipEntry } from './zip-directory.ts';

const MB = 1_000_000;
/** All entries of an office file together, unpacked: pictures are hardly smaller packed. */
const MOST_UNPACKED = 60 * MB;
/** One XML part: the text of a book has a tenth. A tree of more would fill the memory. */
const MOST_XML = 10 * MB;

const STORED = 0;
const DEFLATED = 8;

const limitOf = ({ name }: ZipEntry): number => (/\.(?:xml|rels)$/iu.test(name) ? MOST_XML : MOST_UNPACKED);

/**
 * Rejects with `too-large` when the entries of an office file are, or unpack to, more than is read: a small file may
 * hold terabytes. What the directory declares is looked at first, then each entry is unpacked as far as its limit.
 */
export async function checkUnpacked(entries: readonly ZipEntry[]): Promise<void> {
  const declared = entries.reduce((sum, { declaredSize }) => sum + declaredSize, 0);
  if (declared > MOST_UNPACKED || entries.some((entry) => entry.declaredSize > limitOf(entry)))
    throw new DraftFileError('too-large');
  let sum = 0;
  for (const entry of entries) {
    sum += await sizeOf(entry, Math.min(limitOf(entry), MOST_UNPACKED - sum));
  }
}

/** How large an entry is unpacked, in bytes. Rejects above the limit, and on damage. */
async function sizeOf(entry: ZipEntry, most: number): Promise<number> {
  let size = 0;
  for await (const chunk of unpackedChunks(entry)) {
    size += chunk.length;
    if (size > most) throw new DraftFileError('too-large');
  }
  return size;
}

/** The first bytes of an entry as UTF-8, up to `most` bytes or a little more. */
export async function beginningOf(entry: ZipEntry, most: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of unpackedChunks(entry)) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length >= most) break;
  }
  return text;
}

async function* unpackedChunks({ method, packed }: ZipEntry): AsyncGenerator<Uint8Array> {
  if (method === STORED) {
    yield packed;
    return;
  }
  if (method !== DEFLATED) throw new DraftFileError('not-readable');
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  // What goes wrong while writing is seen by the reader too.
  writer.write(packed).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = readable.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } catch (error) {
    throw new DraftFileError('not-readable', { cause: error });
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
