import type { Compared } from '../policy/verdict.ts';
import { DamagedIndexError, PackVersionError } from './errors.ts';
import type { Corpus } from './corpus.ts';
import type { Manifest, PackFile, PackPart } from './manifest.ts';
import { packCorpus } from './pack-corpus.ts';
import { filesOfParts, type HeldPack, heldParts, type Read, recordsIn, storedFile } from './pack-store.ts';
import { sha256 } from './signature.ts';

/** The held pack as a corpus; undefined when none is held. Rejects with `CheckError` when it cannot be read. */
export async function heldPackCorpus(database: IDBDatabase): Promise<Corpus | undefined> {
  const { held } = await recordsIn(database);
  if (held === undefined) return undefined;
  const manifest = readable(held);
  return openedParts(database, manifest, heldParts(held, manifest));
}

function readable({ manifest }: Read<HeldPack>): Manifest {
  if (!('wrong' in manifest)) return manifest;
  if (manifest.wrong === 'pack-version') throw new PackVersionError('the pack is of another scheme');
  throw new DamagedIndexError('the list of the pack is damaged');
}

/** Stored parts of a generation as a corpus. */
async function openedParts(
  database: IDBDatabase,
  manifest: Manifest,
  parts: readonly PackPart[],
): Promise<Corpus> {
  const file = async ({ sha256: name, bytes }: PackFile): Promise<Blob> => {
    const stored = await storedFile(database, name);
    if (stored?.size !== bytes) throw new DamagedIndexError('a file of the pack is missing or cut');
    return stored;
  };
  const segments = await Promise.all(
    parts.map(async ({ postings, skeletons, cards }) => ({
      postings: await file(postings),
      skeletons: await file(skeletons),
      cards: await file(cards),
    })),
  );
  const isFrequent = sortedHas(await words(await file(manifest.frequent)));
  return packCorpus(segments, comparedWith(manifest, parts), isFrequent);
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

async function words(file: Blob): Promise<Uint32Array> {
  if (file.size % 4 !== 0) throw new DamagedIndexError('the frequent shingles are cut short');
  return new Uint32Array(await file.arrayBuffer());
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
    const read = await file?.arrayBuffer().catch(() => undefined);
    if (read?.byteLength !== bytes || (await sha256(read)) !== name) wrong.push(name);
  }
  if (wrong.length === 0) await sampled(await openedParts(database, manifest, parts));
  return wrong;
}

async function sampled(corpus: Corpus): Promise<void> {
  for (const { first, count } of corpus.segments) {
    const rows = count === 0 ? [] : [first, first + count - 1];
    if ((await corpus.articles(rows)).length !== rows.length)
      throw new DamagedIndexError('an article of the pack is missing');
  }
}
