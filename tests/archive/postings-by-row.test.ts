import { expect, test } from 'vitest';
import { type PostingsByRow, postingsByRow } from '../../scripts/archive/packs/postings-by-row.ts';
import { Postings } from '../../utils/corpus/postings.ts';
import { openSegment } from '../../utils/corpus/segment.ts';
import { buildSegment } from '../../utils/corpus/segment-build.ts';

const listed = [
  { key: 9, row: 2, block: 1 },
  { key: 268_435_455, row: 0, block: 63 },
  { key: 9, row: 0, block: 0 },
  { key: 4, row: 2, block: 2 },
  { key: 77, row: 3, block: 5 },
];
const segment = openSegment(new Uint8Array(buildSegment(Postings.from(listed), 4)).buffer);

/** Keys and blocks of every row. */
const rowsOf = ({ starts, keys, blocks }: PostingsByRow) =>
  Array.from(starts.subarray(0, -1), (start, row) =>
    Array.from(keys.subarray(start, starts[row + 1]), (key, i) => [key, blocks[start + i]]),
  );

test('the postings of a segment are put article by article', () => {
  const rows = rowsOf(postingsByRow(segment, () => true));
  expect(rows).toEqual([
    [
      [9, 0],
      [268_435_455, 63],
    ],
    [],
    [
      [4, 2],
      [9, 1],
    ],
    [[77, 5]],
  ]);
});

test('those of an article that does not count are left out', () => {
  expect(rowsOf(postingsByRow(segment, (row) => row === 3))).toEqual([[], [], [], [[77, 5]]]);
});
