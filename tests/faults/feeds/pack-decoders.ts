import fc from 'fast-check';
import { buildCards, CARDS, openCards, type PackedCard } from '../../../utils/corpus/card-file.ts';
import { checksum } from '../../../utils/corpus/checksum.ts';
import { hitsOf } from '../../../utils/corpus/corpus.ts';
import { gzip } from '../../../utils/corpus/gzip.ts';
import { placeOfKey } from '../../../utils/corpus/key-search.ts';
import { filesOf, type Manifest, manifestBytes, parseManifest } from '../../../utils/corpus/manifest.ts';
import { chosenParts } from '../../../utils/corpus/pack-choice.ts';
import { buildContainer, openContainer } from '../../../utils/corpus/pack-container.ts';
import { packCorpus } from '../../../utils/corpus/pack-corpus.ts';
import { buildParts } from '../../../utils/corpus/parts-file.ts';
import { Postings, type SegmentPosting } from '../../../utils/corpus/postings.ts';
import type { ByteSource } from '../../../utils/corpus/read-ranges.ts';
import { buildSegment } from '../../../utils/corpus/segment-build.ts';
import { openInPlace } from '../../../utils/corpus/segment-in-place.ts';
import { SUMMED } from '../../../utils/corpus/segment-layout.ts';
import { collect, openSegment } from '../../../utils/corpus/segment.ts';
import {
  buildSkeletons,
  decodedSkeleton,
  encodedSkeleton,
  openSkeletons,
  type Skeleton,
} from '../../../utils/corpus/skeleton-file.ts';
import { SCHEME_VERSION } from '../../../utils/fingerprint/wire.ts';

/** One reader of bytes from a pack. */
export interface Decoder {
  name: string;
  /** Sound bytes of its kind, to be changed. */
  sound: fc.Arbitrary<() => Promise<Uint8Array>>;
  /** Makes changed bytes pass a checksum, as a publisher with a bug would. */
  sealed?: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;
  /** Reads all that can be read; rejects when something is read that cannot be. */
  read(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
}

const ROWS = 40;
const row = fc.nat({ max: ROWS - 1 });
const key = fc.oneof(fc.nat({ max: 2 ** 28 - 1 }), fc.nat({ max: 300 }));
const posting = fc.record({ key, row, block: fc.nat({ max: 70 }) });
const postings = fc.array(posting, { maxLength: 60 });
const segment = postings.map((list) => async () => buildSegment(Postings.from(list), ROWS));

const run = fc.record({
  kind: fc.constantFrom('own' as const, 'quotation' as const, 'reported' as const, 'formula' as const),
  words: fc.integer({ min: 1, max: 200 }),
});
const skeleton: fc.Arbitrary<Skeleton> = fc
  .record({
    tokens: fc.constantFrom('words' as const, 'characters' as const),
    runs: fc.array(run, { maxLength: 8 }),
  })
  .map(({ tokens, runs }) => ({
    tokens,
    ownWords: runs,
    skeleton: new Uint8Array(runs.reduce((sum, { words }) => sum + words, 0)).fill(7),
  }));

const editions = ['uk', 'en', 'ru', 'de', 'es', 'fr', 'pl', 'ja'] as const;
const card: fc.Arbitrary<PackedCard> = fc.record({
  edition: fc.constantFrom(...editions),
  id: fc.nat({ max: 2 ** 29 - 1 }),
  rubric: fc.string(),
  slug: fc.string(),
  title: fc.string({ unit: 'grapheme' }),
  timeCertain: fc.boolean(),
  published: fc.nat(),
});
const hash = fc.integer({ min: 0, max: 15 }).map((digit) => digit.toString(16).repeat(64));
const file = fc.record({ sha256: hash, bytes: fc.nat({ max: 2 ** 31 }) });
const manifest: fc.Arbitrary<Manifest> = fc.record({
  format: fc.constant(1 as const),
  scheme: fc.constant(SCHEME_VERSION),
  generation: fc.nat(),
  builtAt: fc.nat(),
  parts: fc.array(
    fc.record({
      articles: fc.nat(),
      tier: fc.constantFrom('recent' as const, 'old' as const),
      postings: file,
      skeletons: file,
      cards: file,
    }),
    { maxLength: 4 },
  ),
  frequent: file,
  compared: fc.record({ articles: fc.nat(), editions: fc.uniqueArray(fc.constantFrom(...editions)) }),
  keys: fc.array(hash, { maxLength: 3 }),
});

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());
const expected = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(`${what}, and yet it was read`);
};

const isShown = (moment: number | undefined): boolean => !Number.isNaN(new Date(moment ?? 0).getTime());

function resealed(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const whole = bytes.slice(0, bytes.length & ~3);
  const words = new Uint32Array(whole.buffer);
  if (words.length > SUMMED) words[1] = checksum(words.subarray(SUMMED));
  return whole;
}

const KEYS = Uint32Array.from({ length: 300 }, (_, i) => (i < 150 ? i : (i * 1_789_571) % 2 ** 28)).sort();
const inMemory = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: (at, length) => bytes.subarray(at, at + length),
});

function readManifest(bytes: Uint8Array): void {
  const read = parseManifest(bytes);
  if ('wrong' in read) return;
  const files = filesOf(read);
  expected(files.length <= 4 * read.parts.length + 1, 'more files than parts have');
  expected(
    [read.builtAt, read.compared.from, read.compared.to].every(isShown),
    'a date that cannot be shown',
  );
  const choice = chosenParts(read, { old: true, room: Infinity }, new Set());
  expected(typeof choice === 'string' || choice.parts.length <= read.parts.length, 'parts out of nothing');
}

async function readCards(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const cards = await openCards(new Blob([bytes]));
  for (const edition of editions) await cards.rowOf(edition, 1000);
  for (const at of [0, 1, 63, 64]) {
    const { card: read, modified } = await cards.card(at);
    expected([read.published, modified].every(isShown), 'a date that cannot be shown');
    expected(/^https:\/\/www\.ukrinform\.[a-z]+\/rubric-/u.test(read.url), `the address ${read.url}`);
  }
}

async function readSegment(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const opened = openSegment(bytes.buffer);
  const hits = hitsOf([opened], KEYS);
  expected(
    hits.every((hit) => Number.isInteger(hit.row) && hit.block < 64),
    'a row that is no number',
  );
  collect(opened, new Postings(), () => true);
}

async function readInPlace(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const opened = openInPlace(inMemory(bytes));
  let hits = 0;
  opened.lookup(Uint32Array.from(new Set(KEYS)), (number, hitRow) => {
    hits++;
    expected(number < KEYS.length && hitRow < opened.count, 'a row that is not there');
  });
  expected(hits <= bytes.length * KEYS.length, 'more hits than postings');
}

/** All three files of a part behind each other, with their lengths in front. */
const partOf = async (models: { list: SegmentPosting[]; skeletons: Skeleton[]; cards: PackedCard[] }) => {
  const files = [
    new Blob([buildSegment(Postings.from(models.list), ROWS)]),
    buildSkeletons(models.skeletons),
    await buildCards(models.cards),
  ];
  return bytesOf(buildParts(0, files));
};

async function readPart(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  // The table of this test's own file says where the three begin, unless it was changed itself.
  const table = new DataView(bytes.buffer);
  const word = (at: number): number => (at * 4 + 4 <= bytes.length ? table.getUint32(at * 4, true) : 0);
  const [body, first, second] = [28, word(4), word(5)];
  const from = (start: number, end?: number): Uint8Array<ArrayBuffer> => bytes.slice(body + start, end);
  const corpus = await packCorpus(
    [
      {
        postings: new Blob([resealed(from(0, body + first))]),
        skeletons: new Blob([from(first, body + second)]),
        cards: new Blob([from(second)]),
      },
    ],
    { articles: ROWS, editions: ['en'] },
  );
  const rows = hitsOf(corpus.segments, KEYS).map((hit) => hit.row);
  await corpus.articles([0, ...new Set(rows)].slice(0, 5));
  await corpus.rowOf('en:1000');
}

/** Everything that reads bytes of a pack. */
export const decoders: readonly Decoder[] = [
  {
    name: 'container',
    sound: fc.tuple(manifest, fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 6 })).map(
      ([list, files]) =>
        () =>
          bytesOf(
            buildContainer(
              manifestBytes(list),
              new Uint8Array(64),
              files.map((bytes) => new Blob([new Uint8Array(bytes)])),
            ),
          ),
    ),
    async read(bytes) {
      const opened = await openContainer(new Blob([bytes]));
      const list = parseManifest(opened.manifest);
      if (!('wrong' in list)) await opened.files(list);
    },
  },
  {
    name: 'manifest and delta',
    sound: manifest.map((list) => async () => manifestBytes(list)),
    read: async (bytes) => readManifest(bytes),
  },
  {
    name: 'skeletons',
    sound: fc.array(skeleton, { maxLength: 6 }).map((list) => () => bytesOf(buildSkeletons(list))),
    async read(bytes) {
      const parts = await openSkeletons(new Blob([bytes]));
      for (let number = 0; number <= Math.min(parts.count, 20); number++)
        decodedSkeleton(await parts.part(number));
    },
  },
  {
    name: 'skeleton',
    sound: skeleton.map((one) => async () => encodedSkeleton(one)),
    async read(bytes) {
      const { ownWords, skeleton: words } = decodedSkeleton(bytes);
      expected(
        ownWords.reduce((sum, { words: count }) => sum + count, 0) === words.length,
        'a mask that does not fit',
      );
      expected(ownWords.length <= bytes.length, 'runs out of nothing');
    },
  },
  {
    name: 'cards',
    sound: fc.array(card, { maxLength: 70 }).map((list) => async () => bytesOf(await buildCards(list))),
    read: readCards,
  },
  {
    name: 'postings',
    sound: segment,
    sealed: resealed,
    read: readSegment,
  },
  { name: 'postings in place', sound: segment, read: readInPlace },
  {
    name: 'keys',
    sound: fc
      .uniqueArray(fc.nat({ max: 2 ** 32 - 1 }), { maxLength: 60 })
      .map((list) => async () => new Uint8Array(Uint32Array.from(list).sort().buffer)),
    async read(bytes) {
      const place = await placeOfKey(new Blob([bytes]), 1000);
      expected(place === undefined || place < bytes.length / 4, 'a place behind the end');
    },
  },
  {
    name: 'part',
    sound: fc
      .record({
        list: postings,
        skeletons: fc.array(skeleton, { minLength: 1, maxLength: 3 }),
        cards: fc.array(card, { minLength: 1, maxLength: 3 }),
      })
      .map((models) => () => partOf(models)),
    read: readPart,
  },
];

const moment = fc.oneof(fc.nat(), fc.double(), fc.constantFrom(1e300, -1e300, 9e15, 8.64e15), fc.jsonValue());
const jsonRow = fc.oneof(
  fc.jsonValue(),
  fc.array(fc.jsonValue(), { maxLength: 12 }),
  fc
    .tuple(
      fc.oneof(fc.nat({ max: 8 }), fc.jsonValue()),
      fc.oneof(fc.nat(), fc.double(), fc.jsonValue()),
      fc.oneof(fc.string(), fc.constantFrom('../..', '__proto__', '@evil.example'), fc.jsonValue()),
      fc.oneof(fc.constant(0), fc.string(), fc.jsonValue()),
      fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue()),
      moment,
      moment,
    )
    .map((row_) => row_ as unknown[]),
);

/** Blocks of cards that unpack, and hold anything. */
export const cardBlocks: Decoder = {
  name: 'card values',
  sound: fc
    .oneof(fc.jsonValue(), fc.array(jsonRow, { maxLength: 3 }))
    .map((value) => async () => new TextEncoder().encode(JSON.stringify(value))),
  async read(bytes) {
    const block = await gzip(new TextDecoder().decode(bytes));
    await readCards(
      (await bytesOf(buildParts(CARDS, [new Uint8Array(4), block]))) as Uint8Array<ArrayBuffer>,
    );
  },
};
