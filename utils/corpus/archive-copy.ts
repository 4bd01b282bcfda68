import type { AccessHandle } from './access-handle.ts';
import { blobBytes } from './blob-bytes.ts';
import { checksum } from './checksum.ts';
import { DamagedIndexError } from './errors.ts';
import { SUMMED } from './segment-layout.ts';

// A copy is the segment, then the checksum of each of its pages, then four words: the magic, the words of the
// segment, its checksum, and that of the list. All of it behind the segment is written when the segment is on disk:
// a file that ends otherwise is torn.
/** "DZW1" */
const WHOLE = 0x31575a44;
const END_WORDS = 4;

/** Bytes that have a checksum of their own; no less is ever read. */
export const PAGE = 4096;
/** Bytes that are copied at once; whole pages. */
const STEP = 256 * PAGE;

const pagesIn = (bytes: number): number => Math.ceil(bytes / PAGE);

/** The checksums of the pages of a whole copy of a segment of so many bytes; undefined where there is none. */
export function pageSums(handle: AccessHandle, bytes: number): Uint32Array | undefined {
  const length = pagesIn(bytes) + END_WORDS;
  // The size of the file bounds what is taken for the list.
  if (handle.getSize() !== bytes + 4 * length) return undefined;
  const list = wordsAt(handle, bytes, length);
  const sums = list.subarray(0, -END_WORDS);
  const [magic, words, sum, ofList] = list.subarray(-END_WORDS);
  const [, inHeader] = wordsAt(handle, 0, SUMMED);
  const isWhole = magic === WHOLE && words === bytes / 4 && sum === inHeader && ofList === checksum(sums);
  return isWhole ? sums : undefined;
}

/**
 * Copies a segment of so many bytes into a file, whatever was in it, and gives the checksums of its pages. Stopped at any
 * moment it leaves a file that is not whole. Rejects with `DamagedIndexError` where the segment is not what its own
 * checksum says; nothing of it stays then.
 */
export async function copySegment(segment: Blob, bytes: number, handle: AccessHandle): Promise<Uint32Array> {
  handle.truncate(0);
  try {
    const { sum, sums } = await copied(segment, bytes, handle);
    handle.flush();
    write(handle, closing(sums, bytes, sum), bytes);
    handle.flush();
    return sums;
  } catch (error) {
    handle.truncate(0);
    throw error;
  }
}

function closing(sums: Uint32Array, bytes: number, sum: number): Uint32Array {
  const words = new Uint32Array(sums.length + END_WORDS);
  words.set(sums);
  words.set([WHOLE, bytes / 4, sum, checksum(sums)], sums.length);
  return words;
}

async function copied(
  segment: Blob,
  bytes: number,
  handle: AccessHandle,
): Promise<{ sum: number; sums: Uint32Array }> {
  if (segment.size !== bytes || bytes % 4 !== 0 || bytes < SUMMED * 4)
    throw new DamagedIndexError('a file of the archive is cut');
  const sums = new Uint32Array(pagesIn(bytes));
  let sum = 0;
  let hash: number | undefined;
  for (let at = 0; at < bytes; at += STEP) {
    const words = new Uint32Array(await blobBytes(segment.slice(at, at + STEP)));
    if (at === 0) sum = words[1] ?? 0;
    hash = goneOn(at === 0 ? words.subarray(SUMMED) : words, hash);
    for (let page = 0; page * PAGE < words.byteLength; page++)
      sums[at / PAGE + page] = checksum(words.subarray((page * PAGE) / 4, ((page + 1) * PAGE) / 4));
    write(handle, words, at);
  }
  if (hash === undefined || hash >>> 0 !== sum) throw new DamagedIndexError('checksum differs');
  return { sum, sums };
}

/** The checksum of `checksum.ts`, FNV-1a, of words that come piece by piece. */
function goneOn(words: Uint32Array, before = 0x811c9dc5): number {
  let hash = before;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ (words[i] ?? 0), 0x01000193);
  return hash;
}

function write(handle: AccessHandle, words: Uint32Array, at: number): void {
  const bytes = new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
  if (handle.write(bytes, { at }) !== bytes.length)
    throw new Error('the file took fewer bytes than it was given');
}

function wordsAt(handle: AccessHandle, at: number, length: number): Uint32Array {
  const words = new Uint32Array(length);
  handle.read(new Uint8Array(words.buffer), { at });
  return words;
}
