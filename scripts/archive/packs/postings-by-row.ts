import { Postings } from '../../../utils/corpus/postings.ts';
import { collect, type Segment } from '../../../utils/corpus/segment.ts';

/** The postings of a segment, article by article: those of a row lie from `starts[row]` to before `starts[row + 1]`. */
export interface PostingsByRow {
  starts: Uint32Array;
  keys: Uint32Array;
  blocks: Uint8Array;
}

/** Puts the postings of the rows that count in the order of the rows, which are numbered from 0: 14 bytes for each. */
export function postingsByRow(segment: Segment, counts: (row: number) => boolean): PostingsByRow {
  const postings = new Postings();
  collect(segment, postings, counts);
  const { rows, keys, blocks, length } = postings;
  const starts = new Uint32Array(segment.count + 1);
  for (const row of rows) starts[row + 1] = (starts[row + 1] ?? 0) + 1;
  for (let row = 0; row < segment.count; row++) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  const ends = starts.slice(0, -1);
  const sorted = { starts, keys: new Uint32Array(length), blocks: new Uint8Array(length) };
  for (let i = 0; i < length; i++) {
    const row = rows[i] ?? 0;
    const at = ends[row] ?? 0;
    sorted.keys[at] = keys[i] ?? 0;
    sorted.blocks[at] = blocks[i] ?? 0;
    ends[row] = at + 1;
  }
  return sorted;
}
