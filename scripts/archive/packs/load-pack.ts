import { createHash } from 'node:crypto';
import { CARDS_PER_BLOCK, cardRows } from '../../../utils/corpus/card-file.ts';
import type { PackPart } from '../../../utils/corpus/manifest.ts';
import type { HeldPart } from '../../pack/held-part.ts';
import type { Cluster } from '../cluster/cluster.ts';
import { RowWriter } from '../cluster/row-binary.ts';
import type { Journal } from '../journal.ts';
import type { KnownRows } from '../known-rows.ts';
import { packedArticle } from '../work/packed-article.ts';
import { type PostingsByRow, postingsByRow } from './postings-by-row.ts';
import type { SoundPack } from './sound-pack.ts';

/** Articles of packs: added, found stored already, and left as they are, for they are held with their texts. */
export interface LoadedOfPacks {
  stored: number;
  before: number;
  withText: number;
}

/** Whole blocks of cards. */
const PER_BATCH = 32 * CARDS_PER_BLOCK;

interface Store {
  cluster: Cluster;
  journal: Journal;
  known: KnownRows;
}

/** Stores the articles of a pack, of each the version that counts, and adds them to `loaded`. */
export async function loadPack(
  { held, frequent }: SoundPack,
  store: Store,
  loaded: LoadedOfPacks,
  progress: () => void,
): Promise<void> {
  const formulas = new RowWriter();
  for (const key of frequent) formulas.uint32(key).end();
  await store.cluster.insert('packed_formula', formulas);
  for (const [number, part] of held.parts.entries()) {
    const counts = (row: number): boolean => held.isHeldBy(part.keys[row] ?? 0, number);
    await loadPart({ part, counts }, store, loaded, progress);
  }
}

interface Part {
  part: HeldPart;
  /** Whether no later part holds the article of a row. */
  counts: (row: number) => boolean;
}

/** A part is known by its files: those that a pack shares with one that was loaded before are not loaded again. */
const sourceOf = ({ postings, skeletons, cards }: PackPart): string =>
  createHash('sha256')
    .update([postings, skeletons, cards].map(({ sha256 }) => sha256).join('\n'))
    .digest('hex')
    .slice(0, 32);

async function loadPart(
  { part, counts }: Part,
  store: Store,
  loaded: LoadedOfPacks,
  progress: () => void,
): Promise<void> {
  const source = sourceOf(part.part);
  let postings: PostingsByRow | undefined;
  for (let from = 0; from < part.keys.length; from += PER_BATCH) {
    const to = Math.min(from + PER_BATCH, part.keys.length);
    if (store.journal.isStored(source, from + 1)) {
      for (let row = from; row < to; row++) if (counts(row)) loaded.before++;
      continue;
    }
    postings ??= postingsByRow(await part.segment(), counts);
    const first = await store.journal.begin(source, from + 1, to - from);
    await storeBatch({ part, counts, postings, range: { from, to }, first }, store, loaded);
    await store.journal.end(source, from + 1, first, to - from);
    progress();
  }
}

interface PackBatch extends Part {
  postings: PostingsByRow;
  range: { from: number; to: number };
  /** The first of the numbers that the archive has for the batch. */
  first: number;
}

async function storeBatch(
  { part, counts, postings, range, first }: PackBatch,
  { cluster, known }: Store,
  loaded: LoadedOfPacks,
): Promise<void> {
  const articles = new RowWriter();
  const fingerprints = new RowWriter();
  for (let start = range.from; start < range.to; start += CARDS_PER_BLOCK)
    for (const [i, card] of (await cardRows(part.cards, start / CARDS_PER_BLOCK)).entries()) {
      const place = start + i;
      if (!counts(place)) continue;
      const { key, words, line } = packedArticle(card, await part.skeletons.part(place));
      const number = first + place - range.from;
      const row = known.ofPacked(key, number);
      if (row === undefined) {
        loaded.withText++;
        continue;
      }
      // Never 0, which stands for an article that is given with its text.
      const packed = number + 1;
      articles
        .uint32(row)
        .string(key)
        .string(key)
        .uint32(words)
        .string(line)
        .uint32(packed)
        .string('')
        .string('')
        .end();
      for (let at = postings.starts[place] ?? 0; at < (postings.starts[place + 1] ?? 0); at++)
        fingerprints
          .uint32(row)
          .uint32(packed)
          .uint32(postings.keys[at] ?? 0)
          .uint8(postings.blocks[at] ?? 0)
          .end();
    }
  // An article is held only with its fingerprints.
  await cluster.insert('packed_posting', fingerprints);
  await cluster.insert('article', articles);
  loaded.stored += articles.rows;
}
