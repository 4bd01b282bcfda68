// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DamagedIndexError, PackVersionError } from '../../utils/corpus/errors.ts';
import {
  buildSegment,
  lookup,
  openSegment,
  postingsOf,
  type SegmentPosting,
} from '../../utils/corpus/segment.ts';

const posting = fc.record({
  key: fc.integer({ min: 0, max: 2 ** 30 - 1 }),
  row: fc.integer({ min: 1, max: 2 ** 24 - 1 }),
  block: fc.integer({ min: 0, max: 255 }),
});

const found = (file: Uint8Array<ArrayBuffer>, key: number): SegmentPosting[] => {
  const hits: SegmentPosting[] = [];
  lookup(openSegment(file.buffer), key, (row, block) => hits.push({ key, row, block }));
  return hits;
};

const example = [
  { key: 7, row: 1, block: 0 },
  { key: 7, row: 2, block: 5 },
  { key: 2 ** 30 - 1, row: 3, block: 255 },
];

describe('an index segment', () => {
  it('finds what was put in and nothing else, as a plain list would', () => {
    fc.assert(
      fc.property(
        fc.array(posting, { maxLength: 60 }),
        fc.integer({ min: 0, max: 2 ** 30 - 1 }),
        (postings, stranger) => {
          const file = buildSegment(postings);
          for (const key of [...postings.map((entry) => entry.key), stranger]) {
            const naive = postings.filter((entry) => entry.key === key);
            expect(found(file, key)).toHaveLength(naive.length);
            expect(found(file, key)).toEqual(expect.arrayContaining(naive));
          }
        },
      ),
    );
  });

  it('gives equal bytes for equal postings in any order', () => {
    expect(buildSegment([...example].reverse())).toEqual(buildSegment(example));
  });

  it('gives back the postings of the rows that are kept', () => {
    const segment = openSegment(buildSegment(example).buffer);
    expect([...postingsOf(segment, (row) => row !== 2)]).toEqual([example[0], example[2]]);
  });

  it('refuses every single flipped bit', () => {
    const file = buildSegment(example);
    for (let bit = 0; bit < file.length * 8; bit++) {
      const broken = Uint8Array.from(file);
      broken[bit >> 3] = (broken[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => openSegment(broken.buffer)).toThrow();
    }
  });

  it('refuses a cut file and one of another scheme, each by name', () => {
    const file = buildSegment(example);
    expect(() => openSegment(file.slice(0, file.length - 4).buffer)).toThrow(DamagedIndexError);
    const other = Uint8Array.from(file);
    other[4] = (other[4] ?? 0) + 1;
    expect(() => openSegment(other.buffer)).toThrow(PackVersionError);
  });
});
