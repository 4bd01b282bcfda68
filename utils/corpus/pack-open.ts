import type { Compared } from '../policy/verdict.ts';
import { type Archive, partsInPlace } from './archive-in-place.ts';
import { blobBytes } from './blob-bytes.ts';
import { DamagedIndexError, PackVersionError } from './errors.ts';
import type { Corpus } from './corpus.ts';
import type { Manifest, PackFile, PackPart } from './manifest.ts';
import { packCorpus, type PackSegment, type PackSegmentInPlace } from './pack-corpus.ts';
import {
  filesOfParts,
  heldParts,
  isListLost,
  type PackRecords,
  recordsIn,
  saveCopied,
  storedFile,
} from './pack-store.ts';
import type { ProbedCorpus } from './probed-corpus.ts';
import { sha256 } from './signature.ts';

/**
 * The held pack as a corpus; undefined when none is held. Where its postings are as large as an `archive` is meant for,
 * they are looked up there instead of being loaded. Rejects with `CheckError` when the pack cannot be read.
 */
export async function heldPackCorpus(
  database: IDBDatabase,
  archive?: Archive,
): Promise<ProbedCorpus | undefined> {
  const records = await recordsIn(database);
  const { held, copied } = records;
  const manifest = readable(records);
  const parts = held === undefined || manifest === undefined ? [] : heldParts(held, manifest);
  const inPlace = archive === undefined ? [] : partsInPlace(parts, archive.from);
  if (archive !== undefined && copied !== inPlace.length > 0) await noteCopies(archive, !copied);
  if (manifest === undefined) return undefined;
  const segments = await Promise.all(
    parts.map((part) =>
      inPlace.includes(part) ? segmentInPlace(database, part) : segmentOf(database, part),
    ),
  );
  const isFrequent = sortedHas(await frequentIn(database, manifest));
  return packCorpus(segments, comparedWith(manifest, parts), isFrequent, archive);
}

/** What is noted outlives the worker: copies are noted before there are any, and until none is left. */
async function noteCopies(archive: Archive, wanted: boolean): Promise<void> {
  if (wanted) return await saveCopied(true);
  try {
    await archive.release();
  } catch {
    // A worker may still hold its files; the next one that opens the pack tries again.
    return;
  }
  await saveCopied(false);
}

function readable(records: PackRecords): Manifest | undefined {
  if (isListLost(records)) throw new DamagedIndexError('the list of the pack is lost');
  const { held } = records;
  if (held === undefined) return undefined;
  const { manifest } = held;
  if (!('wrong' in manifest)) return manifest;
  if (manifest.wrong === 'pack-version') throw new PackVersionError('the pack is of another scheme');
  throw new DamagedIndexError('the list of the pack is damaged');
}

async function segmentOf(database: IDBDatabase, part: PackPart): Promise<PackSegment> {
  const [postings, skeletons, cards] = await Promise.all([
    fileIn(database, part.postings),
    fileIn(database, part.skeletons),
    fileIn(database, part.cards),
  ]);
  return { postings, skeletons, cards };
}

async function segmentInPlace(database: IDBDatabase, part: PackPart): Promise<PackSegmentInPlace> {
  const { skeletons, cards } = await segmentOf(database, part);
  return { inPlace: part.postings, skeletons, cards };
}

async function fileIn(database: IDBDatabase, { sha256: name, bytes }: PackFile): Promise<Blob> {
  const stored = await storedFile(database, name);
  if (stored?.size !== bytes) throw new DamagedIndexError('a file of the pack is missing or cut');
  return stored;
}

/** What the held parts hold. Where older ones are left out nobody knows from when on; that is not claimed then. */
export function comparedWith({ compared, parts: all }: Manifest, parts: readonly PackPart[]): Compared {
  const { articles, editions, from, to } = compared;
  const whole = parts.length === all.length;
  return {
    articles: whole ? articles : Math.min(articles, sum(parts)),
    editions,
    ...(whole && from !== undefined ? { from } : {}),
    ...(to === undefined ? {} : { to }),
  };
}

const sum = (parts: readonly PackPart[]): number =>
  parts.reduce((articles, part) => articles + part.articles, 0);

async function frequentIn(database: IDBDatabase, { frequent }: Manifest): Promise<Uint32Array> {
  const file = await fileIn(database, frequent);
  if (file.size % 4 !== 0) throw new DamagedIndexError('the frequent shingles are cut short');
  return new Uint32Array(await blobBytes(file));
}

/** Whether a list of ascending numbers holds one; undefined for an empty list, which says nothing. */
function sortedHas(list: Uint32Array): ((key: number) => boolean) | undefined {
  if (list.length === 0) return undefined;
  return (key) => {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle] ?? 0) < key) low = middle + 1;
      else high = middle;
    }
    return list[low] === key;
  };
}

/**
 * Reads back what was stored of a generation: every file by its hash, every part by its first and last article. Resolves
 * to the names of the files that are not what they should be; rejects with `CheckError` where right files do not fit.
 */
export async function wrongFiles(
  database: IDBDatabase,
  manifest: Manifest,
  parts: readonly PackPart[],
): Promise<string[]> {
  const wrong: string[] = [];
  for (const { sha256: name, bytes } of filesOfParts(parts, manifest)) {
    const file = await storedFile(database, name);
    // A stored file that cannot be read is as good as none.
    const read = file === undefined ? undefined : await blobBytes(file).catch(() => undefined);
    if (read?.byteLength !== bytes || (await sha256(read)) !== name) wrong.push(name);
  }
  if (wrong.length > 0) return wrong;
  await frequentIn(database, manifest);
  // Part by part: all postings of a large archive are never in memory together.
  for (const part of parts)
    await sampled(await packCorpus([await segmentOf(database, part)], comparedWith(manifest, [part])));
  return [];
}

async function sampled(corpus: Corpus): Promise<void> {
  for (const { first, count } of corpus.segments) {
    const rows = count === 0 ? [] : [first, first + count - 1];
    if ((await corpus.articles(rows)).length !== rows.length)
      throw new DamagedIndexError('an article of the pack is missing');
  }
}
