import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync, statfsSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own in memory, that can be filled. */
export interface SmallDisk {
  folder: string;
  /** Leaves no room. */
  fill(): void;
  /** Makes the room free again. */
  free(): void;
  remove(): void;
}

const CHUNK = 1_000_000;

/** Mounts a disk of so many megabytes; undefined where that is not permitted. */
export function smallDisk(megabytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'dzherelo-disk-'));
  try {
    inShell(`mount -t tmpfs -o size=${megabytes}m tmpfs ${folder}`);
  } catch {
    rmdirSync(folder);
    return undefined;
  }
  const filler = join(folder, 'filler');
  return {
    folder,
    fill() {
      for (let room = roomIn(folder); room > 0; room = roomIn(folder))
        writeFileSync(filler, Buffer.alloc(Math.min(room, CHUNK)), { flag: 'a' });
    },
    free: () => unlinkSync(filler),
    remove() {
      inShell(`umount --lazy ${folder}`);
      rmdirSync(folder);
    },
  };
}

const inShell = (command: string): unknown => execFileSync('sh', ['-c', command], { stdio: 'ignore' });

/** Bytes. */
function roomIn(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
