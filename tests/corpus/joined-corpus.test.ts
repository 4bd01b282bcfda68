// @vitest-environment node
import { expect, test } from 'vitest';
import { hitsOf } from '../../utils/corpus/corpus.ts';
import { joinedCorpus } from '../../utils/corpus/joined-corpus.ts';
import { memoryCorpus } from '../../utils/corpus/memory-corpus.ts';
import { packCorpus } from '../../utils/corpus/pack-corpus.ts';
import { fingerprinted } from '../../utils/corpus/prepare.ts';
import type { NewArticle } from '../../utils/corpus/record.ts';
import { pageKeys } from '../../utils/fingerprint/fingerprint.ts';
import type { Compared } from '../../utils/policy/verdict.ts';
import { madePack, type PartOf, publisher, wordsOfArticle } from './made-pack.ts';

const PACK_ROWS = 2 ** 30;

const collected = (id: number, more: Partial<NewArticle> = {}, version = ''): NewArticle => ({
  ...fingerprinted(
    {
      card: { key: `en:${id}`, url: '', edition: 'en', title: 'Collected', published: id * 1000 },
      timeCertain: true,
    },
    wordsOfArticle(id, version),
  ),
  ...more,
});

async function packed(parts: readonly PartOf[], compared?: Compared, isFormula?: (key: number) => boolean) {
  const { manifest, files } = await madePack(await publisher(), 1, parts);
  const blob = ({ sha256 }: { sha256: string }): Blob => files.get(sha256) ?? new Blob();
  return packCorpus(
    manifest.parts.map(({ postings, skeletons, cards }) => ({
      postings: blob(postings),
      skeletons: blob(skeletons),
      cards: blob(cards),
    })),
    compared ?? manifest.compared,
    isFormula,
  );
}

const rowsOf = (corpus: { segments: Parameters<typeof hitsOf>[0] }, text: string): number[] => [
  ...new Set(hitsOf(corpus.segments, pageKeys(text)).map(({ row }) => row)),
];

test('articles of both parts are found by their words and their keys', async () => {
  const corpus = joinedCorpus(memoryCorpus([collected(1)]), await packed([{ ids: [2] }, { ids: [3, 4] }]), 0);
  expect(rowsOf(corpus, wordsOfArticle(1))).toEqual([1]);
  expect(rowsOf(corpus, wordsOfArticle(4))).toEqual([PACK_ROWS + 2]);
  expect(await corpus.rowOf('en:1')).toBe(1);
  expect(await corpus.rowOf('en:3')).toBe(PACK_ROWS + 1);
  expect(await corpus.rowOf('en:5')).toBeUndefined();
  const articles = await corpus.articles([PACK_ROWS + 2, 1, PACK_ROWS + 99, 99, PACK_ROWS]);
  expect(articles.map(({ card, row }) => [card.key, row])).toEqual([
    ['en:4', PACK_ROWS + 2],
    ['en:1', 1],
    ['en:2', PACK_ROWS],
  ]);
});

test.each<[string, number | undefined, number | undefined, number]>([
  ['the collected one is later', 9000, 8000, 1],
  ['the packed one is later', 8000, 9000, PACK_ROWS],
  ['both are of the same moment', 9000, 9000, 1],
  ['only the packed one was ever changed', undefined, 9000, PACK_ROWS],
  ['only the collected one was ever changed', 9000, undefined, 1],
  ['neither was ever changed', undefined, undefined, 1],
])('of an article that both hold, where %s, that version is compared', async (_, live, pack, row) => {
  const one = collected(2, live === undefined ? {} : { modified: live }, 'n');
  const corpus = joinedCorpus(
    memoryCorpus([one]),
    await packed([{ ids: [2], ...(pack === undefined ? {} : { modified: pack }) }]),
    1,
  );
  expect(await corpus.rowOf('en:2')).toBe(row);
  for (const rows of [[1], [PACK_ROWS], [1, PACK_ROWS], [PACK_ROWS, 1]])
    expect((await corpus.articles(rows)).map((article) => article.row)).toEqual([row]);
});

const later = Date.UTC(2026, 10, 24);
test.each<[string, Compared, Compared, Compared]>([
  [
    'two spans overlap',
    { articles: 3, editions: ['en'], from: 10, to: 30 },
    { articles: 5, editions: ['uk', 'en'], from: 5, to: 20 },
    { articles: 6, editions: ['en', 'uk'], from: 5, to: 30 },
  ],
  [
    'nothing is collected',
    { articles: 0, editions: [] },
    { articles: 5, editions: ['uk'], from: 5, to: later },
    { articles: 5, editions: ['uk'], from: 5, to: later },
  ],
  [
    'the pack is empty',
    { articles: 3, editions: ['en'], from: 10, to: 30 },
    { articles: 0, editions: [] },
    { articles: 3, editions: ['en'], from: 10, to: 30 },
  ],
  [
    'the pack does not know since when',
    { articles: 3, editions: ['en'], from: 10, to: 30 },
    { articles: 5, editions: ['uk'], to: 20 },
    { articles: 6, editions: ['en', 'uk'], to: 30 },
  ],
])('what is compared, where %s', async (_, live, pack, expected) => {
  const both = { ...memoryCorpus([]), compared: live };
  expect(joinedCorpus(both, await packed([], pack), 2).compared).toEqual(expected);
});

test.each([
  [[], [], []],
  [[1], [], [1]],
  [[], [2], [2]],
  [[1], [2], [1, 2]],
])('formulas known to the collected (%j) and to the pack (%j) are formulas: %j', async (live, pack, both) => {
  const known = (keys: number[]) => (keys.length === 0 ? undefined : (key: number) => keys.includes(key));
  const corpus = joinedCorpus(
    memoryCorpus([], known(live)),
    await packed([{ ids: [2] }], undefined, known(pack)),
    0,
  );
  expect([1, 2, 3].filter((key) => corpus.isFormula?.(key))).toEqual(both);
});

test('both are closed', async () => {
  const closed: string[] = [];
  const live = { ...memoryCorpus([]), close: () => void closed.push('live') };
  const pack = { ...(await packed([])), close: () => void closed.push('pack') };
  joinedCorpus(live, pack, 0).close();
  expect(closed).toEqual(['live', 'pack']);
});
