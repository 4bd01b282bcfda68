import { blobBytes } from './blob-bytes.ts';
import { frequentKeysIn } from './frequent-keys.ts';
import { mergePlan } from './merge-plan.ts';
import { Postings } from './postings.ts';
import type { NewArticle } from './record.ts';
import { buildSegment } from './segment-build.ts';
import { collect, openSegment } from './segment.ts';
import type { IndexChange, StoredSegment } from './stored-segments.ts';

/** An article with the row that it gets. */
export interface Numbered {
  article: Pick<NewArticle, 'postings'>;
  row: number;
}

/**
 * The change that takes articles into an index of these segments: the segment to add, and those that are merged into it
 * and are to be deleted. Postings of rows that are not in `held` are left out. `articles` is how many there will be.
 */
export async function extended(
  segments: readonly StoredSegment[],
  added: readonly Numbered[],
  held: ReadonlySet<number>,
  articles: number,
): Promise<IndexChange> {
  const merged = mergePlan(segments, added.length);
  const postings = await postingsIn(merged, held);
  for (const { article, row } of added)
    for (const { key, block } of article.postings) postings.add(key, row, block);
  const frequent = new Set([
    ...merged.flatMap((segment) => [...(segment.frequent ?? [])]),
    ...frequentKeysIn(postings, articles),
  ]);
  const segment = {
    rows: added.length + merged.reduce((sum, { rows }) => sum + rows, 0),
    file: new Blob([buildSegment(postings.filtered((key) => !frequent.has(key)))]),
    frequent: Uint32Array.from(frequent).sort(),
  };
  const kept = segments.filter((one) => !merged.includes(one));
  return { kept, merged, added: segment, articles };
}

async function postingsIn(merged: readonly StoredSegment[], held: ReadonlySet<number>): Promise<Postings> {
  const postings = new Postings();
  for (const { file } of merged)
    collect(openSegment(await blobBytes(file)), postings, (row) => held.has(row));
  return postings;
}
