import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { buildCards, CARDS, openCards } from '../../../utils/corpus/card-file.ts';
import { checksum } from '../../../utils/corpus/checksum.ts';
import { ByteWriter } from '../../../utils/corpus/bytes.ts';
import { DamagedIndexError } from '../../../utils/corpus/errors.ts';
import { placeOfKey } from '../../../utils/corpus/key-search.ts';
import { openContainer } from '../../../utils/corpus/pack-container.ts';
import { buildParts, openParts, partsTable } from '../../../utils/corpus/parts-file.ts';
import { Postings } from '../../../utils/corpus/postings.ts';
import { buildSegment } from '../../../utils/corpus/segment-build.ts';
import { openInPlace } from '../../../utils/corpus/segment-in-place.ts';
import { SUMMED } from '../../../utils/corpus/segment-layout.ts';
import { openSegment } from '../../../utils/corpus/segment.ts';
import { SCHEME_VERSION } from '../../../utils/fingerprint/wire.ts';
import { decodedSkeleton, openSkeletons, SKELETONS } from '../../../utils/corpus/skeleton-file.ts';
import { isFull, record } from '../record.ts';
import { type Allocations, watchAllocations } from './pack-allocation.ts';

// What a publisher with a bug, or with a stolen key, could sign. All of it is refused by name, at once, without taking
// memory that the file does not have.

const MOST_ROOM = 1_000_000;
const MOST_TIME = 2000;
const CONTAINER = 0x31505a44;
let allocations: Allocations;
let refused = 0;

beforeEach(() => {
  allocations = watchAllocations();
});
afterEach(() => allocations.restore());
afterAll(() =>
  record({
    family: 'feeds',
    key: 'decoder.attacks.refused',
    value: refused,
    unit: 'attacks',
    goal: { exactly: attacks.length },
  }),
);

const words = (...values: number[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Uint32Array.from(values).buffer);
const skeleton = (write: (writer: ByteWriter) => void): Uint8Array => {
  const writer = new ByteWriter();
  write(writer);
  return writer.written();
};
const reading = (at: number, bytes: Uint8Array): Blob => new Blob([words(at), bytes as BlobPart]);

/** A segment of three postings whose words were changed, and its checksum with them. */
function segment(change: (file: Uint32Array, directory: Uint16Array) => void): ArrayBuffer {
  const list = Postings.from([1, 2, 3].map((key) => ({ key: key << 20, row: key, block: 1 })));
  const file = new Uint32Array(buildSegment(list, 4).buffer);
  change(file, new Uint16Array(file.buffer, file.byteLength - 512));
  file[1] = checksum(file.subarray(SUMMED));
  return file.buffer;
}
const withWord = (at: number, value: number) => async () =>
  openSegment(segment((file) => void (file[at] = value)));

/** Cards whose first block is this. */
const cardsOf = async (block: Uint8Array) => (await openCards(buildParts(CARDS, [words(5), block]))).card(0);
const cardOf = (value: unknown) => () => cardsOf(gzipSync(JSON.stringify(value)));
const card: unknown[] = [1, 5, 'society', 'pier', 'Pier', 1000, null, 1, null, null, null];

const attacks: [string, () => Promise<unknown>][] = [
  [
    'as many parts as a number can say',
    () => openParts(SKELETONS, new Blob([words(SKELETONS, SCHEME_VERSION, 2 ** 32 - 1, 0)])),
  ],
  ...[2 ** 32 - 1, 2 ** 31, 2 ** 30, 1000, 6].map((count): [string, () => Promise<unknown>] => [
    `a table of ${count} parts in a file of five`,
    async () => {
      const table = partsTable(SKELETONS, [1, 1, 1, 1, 1]);
      table[2] = count;
      return await openSkeletons(new Blob([table, 'xxxxx']));
    },
  ]),
  ...[2 ** 32 - 1, 2 ** 31, 6].map((place): [string, () => Promise<unknown>] => [
    `a part that ends at ${place} of five`,
    async () => {
      const table = partsTable(SKELETONS, [1, 1, 3]);
      table[4] = place;
      return await (await openSkeletons(new Blob([table, 'xxxxx']))).part(0);
    },
  ]),
  [
    'a part that ends before it begins',
    async () => {
      const table = partsTable(SKELETONS, [2, 1, 2]);
      table[4] = 0;
      table[3] = 2;
      return await (await openSkeletons(new Blob([table, 'xxxxx']))).part(0);
    },
  ],
  ['a part of a negative number', async () => (await openSkeletons(buildParts(SKELETONS, []))).part(-1)],
  ['a number that goes on and on', async () => decodedSkeleton(new Uint8Array(100).fill(0xff))],
  ['a number above 32 bits', async () => decodedSkeleton(Uint8Array.of(0, 0xff, 0xff, 0xff, 0xff, 0x7f))],
  ['a number that is cut', async () => decodedSkeleton(Uint8Array.of(0, 0x80))],
  [
    'four billion of runs',
    async () =>
      decodedSkeleton(
        skeleton((writer) => {
          writer.varint(0);
          writer.varint(2 ** 32 - 1);
        }),
      ),
  ],
  [
    'a run longer than the article',
    async () =>
      decodedSkeleton(
        skeleton((writer) => {
          writer.varint(0);
          writer.varint(1);
          writer.varint(2 ** 32 - 1);
          writer.bytes([1, 2, 3]);
        }),
      ),
  ],
  [
    'runs that go round 32 bits to the right sum',
    async () =>
      decodedSkeleton(
        skeleton((writer) => {
          writer.varint(0);
          writer.varint(5);
          for (let i = 0; i < 4; i++) writer.varint(2 ** 32 - 1);
          writer.varint(4 * 7);
          writer.bytes([1, 2, 3]);
        }),
      ),
  ],
  ['words of a kind that there is not', async () => decodedSkeleton(Uint8Array.of(2, 0))],
  ['an article of a hundred million words', async () => decodedSkeleton(new Uint8Array(2 ** 23))],
  ['a segment of four billion of rows', withWord(4, 2 ** 32 - 1)],
  ['a segment of four billion of postings', withWord(5, 2 ** 32 - 1)],
  ['a segment of 268 million postings', withWord(5, 2 ** 28)],
  ['a segment of 2^32 buckets', withWord(3, 32)],
  ['a segment of 2^26 buckets', withWord(3, 26)],
  ['a segment of half a bucket', withWord(3, 7)],
  ['a segment of −1 buckets', withWord(3, 2 ** 32 - 1)],
  ['rows that are listed twice over', withWord(6, 2)],
  ['a group that begins behind the end', withWord(8, 2 ** 32 - 1)],
  ['buckets that fall', async () => openSegment(segment((_, directory) => directory.set([3, 0, 3], 0)))],
  ['a bucket behind the end', async () => openSegment(segment((_, directory) => directory.fill(0xffff)))],
  [
    'buckets that fall, in place',
    async () => {
      const file = new Uint8Array(segment((_, directory) => directory.set([3, 0, 3], 0)));
      const source = {
        size: file.length,
        read: (at: number, length: number) => file.subarray(at, at + length),
      };
      openInPlace(source).lookup(Uint32Array.of(1, 1 << 20), () => undefined);
    },
  ],
  ['a block of cards that unpacks to a thousand times its size', () => cardsOf(bomb)],
  ['a block of cards that is cut', () => cardsOf(gzipSync('[[1,5]]').subarray(0, 12))],
  ['a block of cards that is no JSON', () => cardsOf(gzipSync('[[1,5'))],
  ['a block of cards that is nested a million deep', () => cardsOf(gzipSync('['.repeat(1_000_000)))],
  ['a block of cards that is text', () => cardsOf(gzipSync('"card"'))],
  ['a block that is an object with a prototype', () => cardsOf(gzipSync('{"__proto__":[[1,5]],"length":1}'))],
  ['a card that is an object', cardOf([{ ...card, length: 11 }])],
  ['a card of an edition that there is not', cardOf([card.with(0, 8)])],
  ['a card of an edition by the name of a prototype', cardOf([card.with(0, '__proto__')])],
  ['a card whose edition is a method of lists', cardOf([card.with(0, 'map')])],
  ['a card whose number is no number', cardOf([card.with(1, 'NaN')])],
  ['a card whose number is infinite', () => cardsOf(gzipSync('[[1,1e400,"society","pier","Pier"]]'))],
  ['a card whose number runs into the next edition', cardOf([card.with(1, 2 ** 29)])],
  ['a card whose number is a fraction', cardOf([card.with(1, 0.5)])],
  ['a card whose number is negative', cardOf([card.with(1, -1)])],
  ['a card whose title is a list', cardOf([card.with(4, ['Pier'])])],
  ['keys that are cut', () => placeOfKey(new Blob([new Uint8Array(7)]), 1)],
  [
    'keys of cards that are cut',
    async () => (await openCards(buildParts(CARDS, [new Uint8Array(7)]))).rowOf('en', 5),
  ],
  ['a file of no cards at all', async () => (await openCards(await buildCards([]))).card(0)],
  [
    'a container of a manifest of 4 GB',
    () => openContainer(reading(CONTAINER, words(SCHEME_VERSION, 2, 2 ** 32 - 1))),
  ],
  ['a container of nothing', () => openContainer(new Blob([partsTable(CONTAINER, [])]))],
];
const bomb = gzipSync(new Uint8Array(isFull ? 2 ** 30 : 2 ** 25));

test.each(attacks)('%s: refused at once', async (name, read) => {
  allocations.largest();
  const start = performance.now();
  await expect(read(), name).rejects.toThrow(DamagedIndexError);
  expect(performance.now() - start).toBeLessThan(MOST_TIME);
  expect(allocations.largest()).toBeLessThan(name.includes('words') ? 2 ** 24 : MOST_ROOM);
  refused++;
});

test.each([9e15, -9e15, 1e300])('a date that cannot be shown (%d) is none', async (moment) => {
  const { card: read, modified } = await cardsOf(
    gzipSync(JSON.stringify([card.with(5, moment).with(6, moment)])),
  );
  expect([read.published, modified]).toEqual([undefined, undefined]);
});

test('names that a card gives are text wherever they lead to', async () => {
  const { card: read } = await cardsOf(
    gzipSync(JSON.stringify([card.with(2, '../../@evil.example').with(3, '__proto__')])),
  );
  expect(new URL(read.url).hostname).toBe('www.ukrinform.net');
  expect(Object.getPrototypeOf({})).toBe(Object.prototype);
});
