import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, type Manifest, manifestBytes, type PackFile } from '../../utils/corpus/manifest.ts';
import { bytesOf } from '../../utils/corpus/pack-bytes.ts';
import { SIGNATURE_BYTES } from '../../utils/corpus/pack-layout.ts';
import { build } from '../pack/build.ts';
import { delta } from '../pack/delta.ts';
import { PackFault } from '../pack/pack-fault.ts';
import { written } from '../pack/written.ts';
import type { ArchiveArticles } from './archive-articles.ts';
import { ARTICLES_PER_DAY, NEWEST_NUMBER, OLDEST_NUMBER, RECENT_DAYS } from './archive-dates.ts';
import { Pace } from './pace.ts';

/** How many articles are made of an archive: a part of the old ones, all of the recent tier, and those of one day more. */
export interface ArchiveSizes {
  old: number;
  recent: number;
  day: number;
}
export const SIZES: ArchiveSizes = { old: 170_000, recent: RECENT_DAYS * ARTICLES_PER_DAY, day: 700 };

/** The numbers of the articles that are made: old ones at equal distances, recent ones all. */
export function numbersOf({ old, recent, day }: ArchiveSizes): {
  old: number[];
  recent: number[];
  day: number[];
} {
  const first = NEWEST_NUMBER - recent + 1;
  const apart = (first - OLDEST_NUMBER) / old;
  const following = (from: number, count: number): number[] =>
    Array.from({ length: count }, (_, i) => from + i);
  return {
    old: Array.from({ length: old }, (_, i) => OLDEST_NUMBER + Math.floor(i * apart)),
    recent: following(first, recent),
    day: following(NEWEST_NUMBER + 1, day),
  };
}

/** A pack of made articles in a folder, and the generation after it. */
export interface ArchivePack {
  folder: string;
  manifest: Manifest;
  next: Manifest;
}

/** Builds both as `npm run pack` does, below an empty folder. */
export async function builtArchive(
  articles: ArchiveArticles,
  sizes: ArchiveSizes,
  below: string,
  progress: (step: string) => void,
): Promise<ArchivePack> {
  const numbers = numbersOf(sizes);
  const complain = (complaint: string): never => {
    throw new PackFault(complaint);
  };
  const path = (name: string): string => join(below, name);
  writeLines(path('archive.jsonl'), articles, [...numbers.old, ...numbers.recent], progress);
  progress('archive: building the pack');
  const manifest = await build({ articles: path('archive.jsonl'), out: path('pack') }, complain);
  writeLines(path('day.jsonl'), articles, numbers.day, progress);
  progress('archive: building the delta of a day');
  const given = { previous: path('pack'), articles: path('day.jsonl'), out: path('next') };
  const { manifest: next } = await delta(given, complain);
  return { folder: path('pack'), manifest, next };
}

const TOGETHER = 256;

function writeLines(
  path: string,
  articles: ArchiveArticles,
  numbers: readonly number[],
  progress: (step: string) => void,
): void {
  const file = openSync(path, 'wx');
  const pace = new Pace('archive: making articles', numbers.length, progress);
  try {
    for (let from = 0; from < numbers.length; from += TOGETHER) {
      const lines = numbers
        .slice(from, from + TOGETHER)
        .map((number) => `${JSON.stringify(articles.line(number))}\n`);
      written(file, Buffer.from(lines.join('')));
      pace.done(from);
    }
  } finally {
    closeSync(file);
  }
}

/** The bytes that a browser downloads for a generation when it holds the files of another, or none. */
export function downloadOf(
  manifest: Manifest,
  files: readonly PackFile[],
  held: readonly PackFile[],
): number {
  const names = new Set(held.map(({ sha256 }) => sha256));
  const missing = files.filter(({ sha256 }) => !names.has(sha256));
  return bytesOf(missing) + manifestBytes(manifest).length + SIGNATURE_BYTES;
}

/** The files of a default installation: those of the recent parts, and the frequent shingles. */
export const defaultFiles = (manifest: Manifest): PackFile[] =>
  filesOf({ ...manifest, parts: manifest.parts.filter(({ tier }) => tier === 'recent') });
