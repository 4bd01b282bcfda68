import type { Archive } from './archive-in-place.ts';
import { packedKeys } from './archive-probe.ts';
import { type Hit, MOST_HITS } from './corpus.ts';
import { CheckError, DamagedIndexError } from './errors.ts';
import type { PackFile } from './manifest.ts';
import { unpacked } from '../fingerprint/wire.ts';

/** A file of postings that is not loaded: how many rows it has, and from where on they are numbered in the corpus. */
export interface FileInPlace {
  file: PackFile;
  count: number;
  first: number;
}

/**
 * Looks the shingles of a page up in an archive, with the hits of each file in the order of the page, as `hitsOf` gives
 * them. Rejects with `CheckError` when there is no answer or one that cannot be.
 */
export async function hitsInPlace(
  archive: Pick<Archive, 'ask'>,
  files: readonly FileInPlace[],
  keys: Uint32Array,
): Promise<Hit[]> {
  const packed = packedKeys(keys);
  const answer = await archive.ask({ files: files.map(({ file }) => file), keys: packed });
  if (answer.result === 'failed') throw new CheckError(answer.reason, answer.message);
  const asked = unpacked(packed) ?? new Uint32Array();
  const hits = files.flatMap((file, i) => inPageOrder(answer.hits[i] ?? [], { file, asked, keys }));
  return hits.slice(0, MOST_HITS);
}

function inPageOrder(
  answered: readonly number[],
  { file, asked, keys }: { file: FileInPlace; asked: Uint32Array; keys: Uint32Array },
): Hit[] {
  const places = new Map<number, { row: number; block: number }[]>();
  for (let i = 0; i < answered.length; i += 3) {
    const [number = -1, row = -1, block = -1] = answered.slice(i, i + 3);
    const key = asked[number];
    if (key === undefined || row < 0 || row >= file.count)
      throw new DamagedIndexError('the archive answers with what it does not hold');
    const ofKey = places.get(key) ?? [];
    ofKey.push({ row: row + file.first, block });
    places.set(key, ofKey);
  }
  const hits: Hit[] = [];
  for (let at = 0; at < keys.length && hits.length < MOST_HITS; at++)
    for (const place of places.get(keys[at] ?? 0) ?? []) hits.push({ at, ...place });
  return hits;
}
