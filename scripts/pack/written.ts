import { writeSync } from 'node:fs';

/** Writes all of the bytes: the system may take fewer at a time than it is given. */
export function written(file: number, bytes: Uint8Array, position?: number): void {
  for (let done = 0; done < bytes.length;)
    done += writeSync(
      file,
      bytes,
      done,
      bytes.length - done,
      position === undefined ? null : position + done,
    );
}
