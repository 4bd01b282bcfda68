// @vitest-environment node
import { expect, test } from 'vitest';
import { hitsOf, MOST_HITS } from '../../utils/corpus/corpus.ts';
import { Postings, type SegmentPosting } from '../../utils/corpus/postings.ts';
import { buildSegment } from '../../utils/corpus/segment-build.ts';
import { openSegment } from '../../utils/corpus/segment.ts';

const segment = (postings: SegmentPosting[]) => openSegment(buildSegment(Postings.from(postings)).buffer);

test('every place of every shingle is found in every segment, with its position on the page', () => {
  const first = segment([
    { key: 7, row: 1, block: 0 },
    { key: 9, row: 1, block: 1 },
  ]);
  const second = segment([{ key: 7, row: 2, block: 3 }]);
  expect(hitsOf([first, second], Uint32Array.of(9, 8, 7, 7))).toEqual([
    { at: 0, row: 1, block: 1 },
    { at: 2, row: 1, block: 0 },
    { at: 3, row: 1, block: 0 },
    { at: 2, row: 2, block: 3 },
    { at: 3, row: 2, block: 3 },
  ]);
});

test('a page that repeats one shingle of every article gets no more hits than memory bears', () => {
  const everywhere = segment(Array.from({ length: 255 }, (_, i) => ({ key: 7, row: i + 1, block: 0 })));
  const page = new Uint32Array(100_000).fill(7);
  expect(hitsOf([everywhere, everywhere], page)).toHaveLength(MOST_HITS);
});
