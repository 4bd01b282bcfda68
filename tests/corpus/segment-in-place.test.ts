import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DamagedIndexError, PackVersionError } from '../../utils/corpus/errors.ts';
import { Postings } from '../../utils/corpus/postings.ts';
import { type ByteSource, MOST_READ } from '../../utils/corpus/read-ranges.ts';
import { buildSegment } from '../../utils/corpus/segment-build.ts';
import { openInPlace } from '../../utils/corpus/segment-in-place.ts';
import { HEADER } from '../../utils/corpus/segment-layout.ts';
import { lookup, openSegment } from '../../utils/corpus/segment.ts';

const MOST_KEY = 2 ** 28 - 1;
const ROWS = 3000;
type Found = [key: number, row: number, block: number];
type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes in memory, read as a file is; `reads` are what was asked for. */
function source(file: Uint8Array) {
  const reads: { at: number; length: number }[] = [];
  const read = (at: number, length: number): Uint8Array => {
    reads.push({ at, length });
    return file.subarray(at, at + length);
  };
  return { size: file.length, read, reads };
}

const rising = (keys: readonly number[]): Uint32Array => Uint32Array.from(new Set(keys)).sort();

function inPlace(from: ByteSource, keys: Uint32Array): Found[] {
  const hits: Found[] = [];
  openInPlace(from).lookup(keys, (key, row, block) => hits.push([keys[key] ?? -1, row, block]));
  // Those of one key in the order in which they came.
  return hits.sort((a, b) => a[0] - b[0]);
}

function inMemory(file: Bytes, keys: Uint32Array): Found[] {
  const hits: Found[] = [];
  const segment = openSegment(file.buffer);
  for (const key of keys) lookup(segment, key, (row, block) => hits.push([key, row, block]));
  return hits;
}

const posting = fc.record({
  // Few keys, so that several postings share one; neighbours, which share a bucket; and any.
  key: fc.oneof(fc.nat(5), fc.nat(5000), fc.integer({ min: MOST_KEY - 9, max: MOST_KEY }), fc.nat(MOST_KEY)),
  row: fc.nat(ROWS - 1),
  block: fc.nat(63),
});
const postings = fc.array(posting, { maxLength: 200 });
const strangers = fc.array(fc.nat(MOST_KEY), { maxLength: 50 });
const built = (list: Parameters<typeof Postings.from>[0]): Bytes => buildSegment(Postings.from(list), ROWS);

/** As many postings as fill the tables of a small archive, spread as keys are. */
function many(count: number): Postings {
  const list = new Postings();
  for (let i = 0; i < count; i++) list.add(Math.imul(i + 1, 0x9e3779b1) >>> 4, i % ROWS, i % 64);
  return list;
}

describe('a segment that is not loaded', () => {
  test('gives the hits of the same segment in memory, in the same order', () => {
    fc.assert(
      fc.property(postings, strangers, (list, others) => {
        const file = built(list);
        const keys = rising([...list.map(({ key }) => key), ...others]);
        expect(inPlace(source(file), keys)).toEqual(inMemory(file, keys));
      }),
    );
  });

  test('of many postings too, read in rising order, never much at once and never much more than is needed', () => {
    const list = many(300_000);
    const file = buildSegment(list, ROWS);
    const keys = rising([...list.keys].filter((_, i) => i % 400 === 0));
    const from = source(file);
    expect(inPlace(from, keys)).toEqual(inMemory(file, keys));
    expect(Math.max(...from.reads.map(({ length }) => length))).toBeLessThanOrEqual(MOST_READ);
    const postingsAt = from.reads.map(({ at }) => at);
    // Header and groups, then the directory, which lies at the end of the file, then the postings.
    const falls = postingsAt.filter((at, i) => at < (postingsAt[i - 1] ?? 0));
    expect(falls).toHaveLength(1);
    const few = source(file);
    inPlace(few, keys.subarray(0, 3));
    expect(few.reads.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(file.length / 100);
  });

  test('a bucket that is longer than what is read at once is read in pieces', () => {
    const list = new Postings();
    // A bucket holds 2^14 keys here; with two postings of each it has twice the words that are read at once.
    for (let i = 0; i < 34_000; i++) list.add(i >> 1, i % ROWS, i % 64);
    const file = buildSegment(list, ROWS);
    const keys = rising([0, 7, 8191, 8192, 16_383, 16_384, 16_999, 40_000]);
    expect(openSegment(file.buffer).bits).toBe(14);
    const from = source(file);
    expect(inPlace(from, keys)).toEqual(inMemory(file, keys));
    expect(Math.max(...from.reads.map(({ length }) => length))).toBeLessThanOrEqual(MOST_READ);
  });

  test('without a key nothing of its tables is read', () => {
    const from = source(built([{ key: 7, row: 1, block: 0 }]));
    const before = openInPlace(from);
    const reads = from.reads.length;
    before.lookup(new Uint32Array(), () => undefined);
    expect(from.reads).toHaveLength(reads);
    expect(before.count).toBe(ROWS);
  });
});

const example = [
  { key: 7, row: 1, block: 0 },
  { key: 7, row: 2, block: 5 },
  { key: MOST_KEY, row: 3, block: 63 },
];

const refused: [string, (file: Bytes) => Uint8Array, new (message: string) => Error][] = [
  ['nothing', () => new Uint8Array(), DamagedIndexError],
  ['cut short', (file) => file.slice(0, file.length - 4), DamagedIndexError],
  ['of another kind', (file) => file.with(0, 0), DamagedIndexError],
  ['of another scheme', (file) => file.with(8, (file[8] ?? 0) + 1), PackVersionError],
  ['with more rows than it can have', (file) => file.with(19, 0xff), DamagedIndexError],
  ['with more postings than it has', (file) => file.with(20, 0xff), DamagedIndexError],
  ['with a first row', (file) => file.with(28, 1), DamagedIndexError],
  [
    'with listed rows',
    () => buildSegment(Postings.from([...example, { key: 9, row: 50, block: 0 }])),
    DamagedIndexError,
  ],
];

describe('damaged bytes', () => {
  test.each(refused)('a segment that is %s is refused', (_, broken, error) => {
    expect(() => openInPlace(source(broken(built(example))))).toThrow(error);
  });

  test('a read that gives fewer bytes than are there is an error, wherever it falls', () => {
    const file = built(example);
    const keys = rising([7, MOST_KEY]);
    const whole = source(file);
    inPlace(whole, keys);
    for (let short = 0; short < whole.reads.length; short++) {
      let left = short;
      const from = source(file);
      const read = (at: number, length: number): Uint8Array =>
        from.read(at, left-- === 0 ? length - 1 : length);
      expect(() => inPlace({ size: file.length, read }, keys), `read ${short}`).toThrow(DamagedIndexError);
    }
    expect(whole.reads.length).toBeGreaterThan(3);
  });

  test('whatever the tables say, nothing outside the segment is read and no row outside it is found', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(600), fc.nat(2 ** 32 - 1)), { maxLength: 20 }),
        strangers,
        (changes, others) => {
          const file = built(example);
          const words = new Uint32Array(file.buffer);
          for (const [at, value] of changes) if (at + HEADER < words.length) words[at + HEADER] = value;
          const from = source(file);
          try {
            for (const [, row] of inPlace(from, rising([7, MOST_KEY, ...others])))
              expect(row).toBeLessThan(ROWS);
          } catch (error) {
            expect(error).toBeInstanceOf(DamagedIndexError);
          }
          for (const { at, length } of from.reads) {
            expect(at + length).toBeLessThanOrEqual(file.length);
            expect(length).toBeLessThanOrEqual(MOST_READ);
          }
        },
      ),
    );
  });
});
