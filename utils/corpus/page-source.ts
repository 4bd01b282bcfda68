import type { AccessHandle } from './access-handle.ts';
import { PAGE } from './archive-copy.ts';
import { checksum } from './checksum.ts';
import { DamagedIndexError } from './errors.ts';
import { type ByteSource, MOST_READ } from './read-ranges.ts';

/**
 * The segment of so many bytes in a file: whole pages are read, and each is compared with its checksum, so that what has
 * changed on the disk is never taken for "not found". Reading throws `DamagedIndexError` there.
 */
export function pageSource(handle: AccessHandle, size: number, sums: Uint32Array): ByteSource {
  // The longest read may begin and end within a page; all reads share this.
  const buffer = new Uint32Array((MOST_READ + 2 * PAGE) / 4);
  const bytes = new Uint8Array(buffer.buffer);
  return {
    size,
    read(at, length) {
      const first = Math.floor(at / PAGE);
      const start = first * PAGE;
      const end = Math.min(Math.ceil((at + Math.min(length, MOST_READ)) / PAGE) * PAGE, size);
      const wanted = Math.max(0, end - start);
      if (handle.read(bytes.subarray(0, wanted), { at: start }) !== wanted)
        throw new DamagedIndexError('bytes are missing');
      for (let page = 0; page * PAGE < wanted; page++) {
        const words = buffer.subarray((page * PAGE) / 4, Math.min((page + 1) * PAGE, wanted) / 4);
        if (checksum(words) !== sums[first + page]) throw new DamagedIndexError('a page has changed');
      }
      return bytes.subarray(at - start, Math.min(at - start + length, wanted));
    },
  };
}
