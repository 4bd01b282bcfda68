import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DamagedIndexError, PackVersionError } from '../../utils/corpus/errors.ts';
import { Postings, type SegmentPosting } from '../../utils/corpus/postings.ts';
import { buildSegment } from '../../utils/corpus/segment-build.ts';
import { HEADER, SUMMED } from '../../utils/corpus/segment-layout.ts';
import { checksum } from '../../utils/corpus/checksum.ts';
import { collect, lookup, openSegment } from '../../utils/corpus/segment.ts';

const MOST_KEY = 2 ** 28 - 1;
const posting = fc.record({
  // Few keys, so that several postings share one, and any.
  key: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: MOST_KEY })),
  row: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 2 ** 32 - 1 })),
  block: fc.integer({ min: 0, max: 63 }),
});

const built = (postings: readonly SegmentPosting[]) => buildSegment(Postings.from(postings));
const found = (file: Uint8Array<ArrayBuffer>, key: number): SegmentPosting[] => {
  const hits: SegmentPosting[] = [];
  lookup(openSegment(file.buffer), key, (row, block) => hits.push({ key, row, block }));
  return hits;
};
const collected = (file: Uint8Array<ArrayBuffer>, keep: (row: number) => boolean): SegmentPosting[] => {
  const into = new Postings();
  collect(openSegment(file.buffer), into, keep);
  return [...into.keys].map((key, i) => ({ key, row: into.rows[i] ?? 0, block: into.blocks[i] ?? 0 }));
};

const example = [
  { key: 7, row: 1, block: 0 },
  { key: 7, row: 2, block: 5 },
  { key: MOST_KEY, row: 3, block: 63 },
];

describe('an index segment', () => {
  it('finds what was put in and nothing else, as a plain list would', () => {
    fc.assert(
      fc.property(
        fc.array(posting, { maxLength: 60 }),
        fc.integer({ min: 0, max: MOST_KEY }),
        (postings, stranger) => {
          const file = built(postings);
          for (const key of [...postings.map((entry) => entry.key), stranger]) {
            const naive = postings.filter((entry) => entry.key === key);
            expect(found(file, key)).toHaveLength(naive.length);
            expect(found(file, key)).toEqual(expect.arrayContaining(naive));
          }
        },
      ),
    );
  });

  it('holds many articles, each posting in little more than four bytes', () => {
    const postings = new Postings();
    for (let row = 1; row <= 20_000; row++)
      for (let block = 0; block < 26; block++)
        postings.add((Math.imul(row * 26 + block, 0x9e3779b1) >>> 4) & MOST_KEY, row, block);
    const file = buildSegment(postings);
    expect(file.length / postings.length).toBeLessThan(4.6);
    expect(found(file, (Math.imul(777 * 26 + 13, 0x9e3779b1) >>> 4) & MOST_KEY)).toContainEqual({
      key: (Math.imul(777 * 26 + 13, 0x9e3779b1) >>> 4) & MOST_KEY,
      row: 777,
      block: 13,
    });
  });

  it('counts the blocks of a long article in six bits', () => {
    expect(found(built([{ key: 7, row: 1, block: 64 + 5 }]), 7)).toEqual([{ key: 7, row: 1, block: 5 }]);
  });

  it('leaves out a shingle that stands everywhere, and keeps its neighbours', () => {
    const everywhere = Array.from({ length: 256 }, (_, row) => ({ key: 8, row: row + 1, block: 0 }));
    const file = built([...example, ...everywhere]);
    expect(found(file, 8)).toEqual([]);
    expect(found(file, 7)).toEqual(example.slice(0, 2));
    expect(found(built(everywhere.slice(1)), 8)).toHaveLength(255);
  });

  it('gives equal bytes for equal postings in any order', () => {
    expect(built([...example].reverse())).toEqual(built(example));
  });

  it('gives back the postings of the rows that are kept', () => {
    expect(collected(built(example), (row) => row !== 2)).toEqual([example[0], example[2]]);
  });
});

describe('a damaged segment', () => {
  it('is refused for every single flipped bit of its header and tables', () => {
    const file = built(example);
    for (let bit = 0; bit < file.length * 8; bit += bit < HEADER * 32 ? 1 : 7) {
      const broken = Uint8Array.from(file);
      broken[bit >> 3] = (broken[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => openSegment(broken.buffer)).toThrow();
    }
  });

  it('is refused when it is cut, and one of another scheme by name', () => {
    const file = built(example);
    expect(() => openSegment(file.slice(0, file.length - 4).buffer)).toThrow(DamagedIndexError);
    const other = Uint8Array.from(file);
    other[8] = (other[8] ?? 0) + 1;
    expect(() => openSegment(other.buffer)).toThrow(PackVersionError);
  });

  it('whose buckets do not follow each other is refused: a key that is there would not be found', () => {
    const file = new Uint32Array(built(example).buffer);
    const directory = new Uint16Array(file.buffer, file.byteLength - 512);
    const at = directory.findIndex((start) => start > 0);
    expect(at).toBeGreaterThan(0);
    for (const [bucket, start] of [
      [at, 0xffff],
      [at + 1, 0],
      [255, example.length + 1],
    ] as const) {
      const before = directory[bucket] ?? 0;
      directory[bucket] = start;
      file[1] = checksum(file.subarray(SUMMED));
      expect(() => openSegment(file.buffer)).toThrow(DamagedIndexError);
      directory[bucket] = before;
    }
    file[1] = checksum(file.subarray(SUMMED));
    expect(() => openSegment(file.buffer)).not.toThrow();
  });

  it('leads nowhere outside itself, whatever its tables say', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(600), fc.integer({ min: 0, max: 2 ** 32 - 1 })), { maxLength: 20 }),
        fc.array(fc.integer({ min: 0, max: MOST_KEY }), { maxLength: 20 }),
        (changes, keys) => {
          const file = new Uint32Array(built(example).buffer);
          for (const [at, value] of changes) if (at + HEADER < file.length) file[at + HEADER] = value;
          file[1] = checksum(file.subarray(SUMMED));
          try {
            openSegment(file.buffer);
          } catch (error) {
            expect(error).toBeInstanceOf(DamagedIndexError);
            return;
          }
          for (const key of [7, MOST_KEY, ...keys])
            for (const { row } of found(new Uint8Array(file.buffer), key)) expect([1, 2, 3]).toContain(row);
          expect(collected(new Uint8Array(file.buffer), () => true).length).toBeLessThan(1000);
        },
      ),
    );
  });
});
