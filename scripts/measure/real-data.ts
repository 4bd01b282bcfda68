import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The folder of real data; undefined when the machine has none. */
export const dataFolder = (): string | undefined => {
  const folder = process.env.DZHERELO_DATA;
  return folder !== undefined && existsSync(folder) ? folder : undefined;
};

/** A folder for the files of one run, removed by `remove`. */
export function scratch(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'dzherelo-measure-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The objects of a compressed JSONL file of the data folder. */
export const dataLines = <T>(data: string, name: string): T[] =>
  gunzipSync(readFileSync(join(data, name)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

/** A saved real page: the name of its file and its HTML. */
export interface SavedPage {
  name: string;
  html: string;
}

/** The saved pages of one kind, in the order of their names. */
export function savedPages(data: string, kind: 'news' | 'readability', into: string): SavedPage[] {
  execFileSync('tar', ['xzf', join(data, 'saved_pages.tar.gz'), '-C', into]);
  return readdirSync(join(into, kind))
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({
      name: name.replace(/\.html$/u, ''),
      html: readFileSync(join(into, kind, name), 'utf8'),
    }));
}
