import { globSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../../../scripts/browsers/find.ts';

/** What the extension keeps, each in files of its own: settings and states, or the index with its articles. */
export type Kept = 'settings' | 'index';

/** Where a browser keeps it, below the folder of a profile; `origin` is the extension's. */
const PLACES: Record<BrowserName, (host: string) => Record<Kept, string>> = {
  chromium: (host) => ({
    settings: `Default/Local Extension Settings/${host}/*`,
    index: `Default/IndexedDB/chrome-extension_${host}_*/**`,
  }),
  firefox: (host) => ({
    settings: `storage/default/moz-extension+++${host}^*/idb/**`,
    index: `storage/default/moz-extension+++${host}/idb/**`,
  }),
};

/** The files of one kind; there is at least one. */
export function filesOf(profile: string, browser: BrowserName, origin: string, kept: Kept): string[] {
  const host = new URL(origin).host;
  const files = globSync(PLACES[browser](host)[kept], { cwd: profile, withFileTypes: true })
    .filter((entry) => entry.isFile() && !['LOCK', 'LOG', 'LOG.old'].includes(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  if (files.length === 0) throw new Error(`no files of ${kept} in ${profile}`);
  return files.toSorted();
}

/** Ways in which files go bad. */
export const DAMAGES = ['one bit', 'some bytes', 'whole files', 'cut'] as const;
export type Damage = (typeof DAMAGES)[number];

/** Bytes that go bad in a file where some do. */
const SOME = 64;

/** Damages a file; `random` gives numbers from 0 up to 1. */
export function damage(file: string, how: Damage, random: () => number): void {
  const bytes = readFileSync(file);
  const anywhere = (): number => Math.floor(random() * bytes.length);
  const spoil = (at: number): void => void (bytes[at] = Math.floor(random() * 256));
  if (how === 'cut') return truncateSync(file, Math.floor(anywhere() / 2));
  if (how === 'whole files') for (const at of bytes.keys()) spoil(at);
  if (how === 'some bytes') for (let i = 0; i < SOME; i++) spoil(anywhere());
  if (how === 'one bit') {
    const at = anywhere();
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  }
  writeFileSync(file, bytes);
}
