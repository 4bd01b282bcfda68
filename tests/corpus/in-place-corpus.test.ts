// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Archive, IN_PLACE_FROM, partsInPlace } from '../../utils/corpus/archive-in-place.ts';
import { hitsOf } from '../../utils/corpus/corpus.ts';
import { inDatabase } from '../../utils/corpus/database.ts';
import { DamagedIndexError, StorageError } from '../../utils/corpus/errors.ts';
import { heldByBoth, joinedCorpus } from '../../utils/corpus/joined-corpus.ts';
import type { PackPart } from '../../utils/corpus/manifest.ts';
import { memoryCorpus } from '../../utils/corpus/memory-corpus.ts';
import { heldPackCorpus } from '../../utils/corpus/pack-open.ts';
import { deletePack, packRecords } from '../../utils/corpus/pack-store.ts';
import { fingerprinted } from '../../utils/corpus/prepare.ts';
import { hitsIn, type ProbedCorpus } from '../../utils/corpus/probed-corpus.ts';
import { pageKeys } from '../../utils/fingerprint/fingerprint.ts';
import { FakeArchive } from './fake-archive.ts';
import { FakeOrigin } from './fake-origin.ts';
import { FakeSyncWorld } from './fake-sync-world.ts';
import { type MadePack, madePack, publisher, wordsOfArticle } from './made-pack.ts';

const PACK_ROWS = 2 ** 30;

let pack: MadePack;
let archive: FakeArchive;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const own = await publisher();
  pack = await madePack(own, 1, [
    { ids: [2000, 2001], tier: 'old' },
    { ids: [2002], tier: 'old' },
    { ids: [1000] },
  ]);
  const world = new FakeSyncWorld(new FakeOrigin(pack), own.key);
  world.wantsOld = true;
  await world.live();
  archive = new FakeArchive(pack);
});

const held = async (...of: [Archive] | []): Promise<ProbedCorpus> => {
  const corpus = await inDatabase((database) => heldPackCorpus(database, ...of));
  if (corpus === undefined) throw new Error('nothing is held');
  return corpus;
};
const page = pageKeys([2001, 1000, 2002].map((id) => wordsOfArticle(id)).join(' '));

describe('a pack whose older part is not loaded', () => {
  test('gives the hits of one that is, in rows of the same numbers', async () => {
    const loaded = hitsOf((await held()).segments, page);
    const corpus = await held(archive);
    expect(corpus.segments).toHaveLength(1);
    const { hits, compared } = await hitsIn(corpus, page);
    const order = (list: typeof hits) => list.toSorted((a, b) => a.row - b.row || a.at - b.at);
    expect(order(hits)).toEqual(order(loaded));
    expect(new Set(hits.map(({ row }) => row))).toEqual(new Set([1, 2, 3]));
    expect(compared).toBe(corpus.compared);
  });

  test('gives a shingle that stands twice on a page at both places', async () => {
    const twice = pageKeys(`${wordsOfArticle(2001)} ${wordsOfArticle(2001)}`);
    const { hits } = await hitsIn(await held(archive), twice);
    expect(hits).toHaveLength(2 * new Set(hits.map(({ block }) => block)).size);
    expect(hits.map(({ at }) => at)).toEqual(hits.map(({ at }) => at).toSorted((a, b) => a - b));
    expect(archive.asked).toHaveLength(1);
  });

  test('finds its articles by their keys and reads them', async () => {
    const corpus = await inDatabase(async (database) => {
      const opened = await heldPackCorpus(database, archive);
      const rows = await Promise.all(
        ['en:2001', 'en:2002', 'en:1000', 'en:7', 'uk:2001', 'en:999999999', 'xx:2001'].map((key) =>
          opened?.rowOf(key),
        ),
      );
      return { rows, articles: await opened?.articles([1, 2, 3, 4]) };
    });
    expect(corpus.rows).toEqual([1, 2, 3, ...Array.from({ length: 4 }, () => undefined)]);
    expect(corpus.articles?.map(({ card }) => card.key)).toEqual(['en:2001', 'en:2002', 'en:1000']);
    expect(archive.asked).toEqual([]);
  });

  test('answers from its recent part where the archive fails, and tells that the rest is missing', async () => {
    archive.fails = new StorageError('not in a private window');
    const { hits, compared } = await hitsIn(await held(archive), page);
    expect(new Set(hits.map(({ row }) => row))).toEqual(new Set([3]));
    expect(compared).toMatchObject({ articles: 4, missing: 'storage-failed' });
  });

  test.each<[string, number[]]>([
    ['a row that it does not have', [0, 2, 0]],
    ['a key that was not asked for', [999, 0, 0]],
    ['half a hit', [0]],
  ])('does not take %s for a hit', async (_, answered) => {
    archive.answers = { result: 'hits', hits: [answered, []] };
    expect((await hitsIn(await held(archive), page)).compared.missing).toBe('index-damaged');
    await expect((await held(archive)).probe?.(page)).rejects.toThrow(DamagedIndexError);
  });

  test('an error of the program is not taken for a missing part', async () => {
    archive.ask = () => Promise.reject(new RangeError('a mistake'));
    await expect(hitsIn(await held(archive), page)).rejects.toThrow(RangeError);
  });
});

describe('joined with what was collected', () => {
  const collected = (id: number) =>
    memoryCorpus([
      fingerprinted(
        { card: { key: `en:${id}`, url: '', edition: 'en', title: 'Collected' }, timeCertain: true },
        wordsOfArticle(id),
      ),
    ]);

  test('both are found, and no key of the pack is looked for to count what both hold', async () => {
    const packed = await held(archive);
    const rowOf = vi.spyOn(packed, 'rowOf');
    const live = collected(3000);
    const keysOfLive = vi.fn(async () => ['en:3000']);
    const both = await heldByBoth(live, packed, keysOfLive);
    const joined = joinedCorpus(live, packed, both);
    expect(rowOf).not.toHaveBeenCalled();
    expect(keysOfLive).not.toHaveBeenCalled();
    expect(joined.compared.articles).toBe(4);
    const { hits } = await hitsIn(joined, pageKeys(`${wordsOfArticle(3000)} ${wordsOfArticle(2002)}`));
    expect(new Set(hits.map(({ row }) => row))).toEqual(new Set([1, PACK_ROWS + 2]));
  });

  test('of a pack that is loaded what both hold is counted', async () => {
    await inDatabase(async (database) => {
      const packed = await heldPackCorpus(database);
      if (packed === undefined) throw new Error('nothing is held');
      expect(await heldByBoth(collected(2001), packed, async () => ['en:2001', 'en:5'])).toBe(1);
      expect(packed.probe).toBeUndefined();
    });
  });
});

describe('copies', () => {
  test('are noted before the first question, and forgotten once the archive has let go of them', async () => {
    expect((await packRecords()).copied).toBe(false);
    await held(archive);
    expect((await packRecords()).copied).toBe(true);
    await deletePack();
    archive.isBusy = true;
    expect(await inDatabase((database) => heldPackCorpus(database, archive))).toBeUndefined();
    expect((await packRecords()).copied).toBe(true);
    archive.isBusy = false;
    await inDatabase((database) => heldPackCorpus(database, archive));
    expect((await packRecords()).copied).toBe(false);
    expect(archive.released).toBe(2);
  });

  test('of a pack that is small again go too; a pack that was always small touches no archive', async () => {
    archive.from = Infinity;
    await held(archive);
    expect(archive.released).toBe(0);
    archive.from = 1000;
    await held(archive);
    archive.from = Infinity;
    await held(archive);
    expect(archive.released).toBe(1);
    expect(archive.asked).toEqual([]);
  });
});

test.each<[string, [tier: PackPart['tier'], millions: number][], number[]]>([
  ['nothing', [], []],
  [
    'of less than fifty megabytes nothing',
    [
      ['old', 41],
      ['recent', 8],
    ],
    [],
  ],
  [
    'of fifty megabytes the older parts',
    [
      ['old', 30],
      ['old', 12],
      ['recent', 8],
    ],
    [30, 12],
  ],
  [
    'all where the recent ones have as much',
    [
      ['old', 1],
      ['recent', 50],
    ],
    [1, 50],
  ],
])('%s is looked up in place', (_, given, expected) => {
  const file = { sha256: '', bytes: 0 };
  const parts = given.map(([tier, millions]) => ({
    articles: 1,
    tier,
    postings: { sha256: '', bytes: millions * 1_000_000 },
    skeletons: file,
    cards: file,
  }));
  const inPlace = partsInPlace(parts, IN_PLACE_FROM);
  expect(inPlace.map(({ postings }) => postings.bytes / 1_000_000)).toEqual(expected);
});
