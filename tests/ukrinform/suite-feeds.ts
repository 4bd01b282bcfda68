import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Real feeds lie outside the project: DZHERELO_DATA names the folder that holds feeds.tar.gz.
const archive = join(process.env.DZHERELO_DATA ?? '', 'feeds.tar.gz');

/** Whether the feeds are not there. */
export const missing = process.env.DZHERELO_DATA === undefined || !existsSync(archive);

/** The name of a test, which says why it is left out. */
export const title = (what: string): string =>
  missing ? `${what} (DZHERELO_DATA names no folder with feeds.tar.gz)` : what;

/** A file of the suite, as it would arrive. */
export interface SuiteFeed {
  /** With its folders, of which the first tells what kind of feed it is. */
  file: string;
  bytes: Uint8Array;
  /** What the HTTP header would say: the suite names it in a comment at the top. */
  charset?: string;
}

/** All feeds of the suite in the order of their names; none where they are not there. */
export function suiteFeeds(): SuiteFeed[] {
  if (missing) return [];
  const folder = mkdtempSync(join(tmpdir(), 'dzherelo-feeds-'));
  try {
    execFileSync('tar', ['-xzf', archive, '-C', folder]);
    return globSync('**/*.xml', { cwd: folder })
      .sort()
      .map((file) => suiteFeed(file, readFileSync(join(folder, file))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function suiteFeed(file: string, bytes: Buffer): SuiteFeed {
  const comment = bytes.toString('latin1', 0, 1000);
  const charset = /^Header:\s*Content-type:.*charset=["']?([\w:-]+)/imu.exec(comment)?.[1];
  return { file, bytes, ...(charset === undefined ? {} : { charset }) };
}
