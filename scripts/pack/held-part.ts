import { CARDS, readKeys } from '../../utils/corpus/card-file.ts';
import { DamagedIndexError } from '../../utils/corpus/errors.ts';
import type { PackFile, PackPart } from '../../utils/corpus/manifest.ts';
import { openParts, type Parts } from '../../utils/corpus/parts-file.ts';
import { openSegment, type Segment } from '../../utils/corpus/segment.ts';
import { openSkeletons } from '../../utils/corpus/skeleton-file.ts';

/** Gives a file of a pack; undefined where it is missing. */
export type FileOf = (file: PackFile) => Promise<Blob | undefined>;

/** A part of a written pack, opened: its rows are in the order of its keys. */
export interface HeldPart {
  part: PackPart;
  keys: Uint32Array;
  skeletons: Parts;
  /** Blocks of cards from part 1 on; `cardRows` reads them. */
  cards: Parts;
  segment(): Promise<Segment>;
}

/** A file that must be there. Rejects with `DamagedIndexError`. */
export async function present(file: PackFile, fileOf: FileOf): Promise<Blob> {
  const blob = await fileOf(file);
  if (blob === undefined) throw new DamagedIndexError(`file ${file.sha256} is missing`);
  return blob;
}

/** Opens a part. Rejects with `CheckError` when it is not what it should be. */
export async function heldPart(part: PackPart, fileOf: FileOf): Promise<HeldPart> {
  const postings = await present(part.postings, fileOf);
  const skeletons = await openSkeletons(await present(part.skeletons, fileOf));
  const cards = await openParts(CARDS, await present(part.cards, fileOf));
  return {
    part,
    keys: await readKeys(cards),
    skeletons,
    cards,
    segment: async () => openSegment(await postings.arrayBuffer()),
  };
}
