import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '../../utils/corpus/bytes.ts';
import { buildCards, cardKey, openCards, type PackedCard } from '../../utils/corpus/card-file.ts';
import { DamagedIndexError, PackVersionError } from '../../utils/corpus/errors.ts';
import { packCorpus } from '../../utils/corpus/pack-corpus.ts';
import { Postings } from '../../utils/corpus/postings.ts';
import { fingerprinted } from '../../utils/corpus/prepare.ts';
import { buildSegment } from '../../utils/corpus/segment-build.ts';
import { buildSkeletons, decodedSkeleton, openSkeletons } from '../../utils/corpus/skeleton-file.ts';
import { hitsOf } from '../../utils/corpus/corpus.ts';
import { pageKeys } from '../../utils/fingerprint/fingerprint.ts';

const text = (seed: string): string => Array.from({ length: 60 }, (_, i) => `${seed}${i}`).join(' ');
const card = (id: number): PackedCard => ({
  edition: 'en',
  id,
  rubric: 'society',
  slug: `pier-${id}`,
  title: `Pier ${id}`,
  published: id * 1000,
  timeCertain: true,
  ...(id % 2 === 0 ? { foreign: { outlet: 'The Herald', host: 'herald.example' } } : {}),
});

async function part(ids: readonly number[]) {
  const postings = new Postings();
  const articles = ids.map((id) => {
    const key = `en:${id}`;
    const facts = { card: { key, url: '', edition: 'en' as const, title: '' }, timeCertain: true };
    return fingerprinted(facts, text(`w${id}x`));
  });
  articles.forEach((article, row) => {
    for (const { key, block } of article.postings) postings.add(key, row, block);
  });
  return {
    postings: new Blob([buildSegment(postings, ids.length)]),
    skeletons: buildSkeletons(articles),
    cards: await buildCards(ids.map(card)),
  };
}

const compared = { articles: 0, editions: [] };

test('an article of any segment is found by its text and by its key, whole', async () => {
  const corpus = await packCorpus([await part([1000, 1001]), await part([2000])], compared);
  const rows = (of: string): number[] => [
    ...new Set(hitsOf(corpus.segments, pageKeys(of)).map(({ row }) => row)),
  ];
  expect(rows(text('w1001x'))).toEqual([1]);
  expect(rows(text('w2000x'))).toEqual([2]);
  expect(await corpus.rowOf('en:2000')).toBe(2);
  expect(await corpus.rowOf('en:1000')).toBe(0);
  expect(await corpus.rowOf('uk:1000')).toBeUndefined();
  expect(await corpus.rowOf('a file of mine')).toBeUndefined();
  const [article] = await corpus.articles([2]);
  expect(article?.card).toEqual({
    key: 'en:2000',
    url: 'https://www.ukrinform.net/rubric-society/2000-pier-2000.html',
    edition: 'en',
    title: 'Pier 2000',
    published: 2_000_000,
  });
  expect(article?.foreign).toEqual({ outlet: 'The Herald', host: 'herald.example' });
  expect(article?.skeleton).toHaveLength(60);
  expect(article?.ownWords).toEqual([{ kind: 'own', words: 60 }]);
  expect(await corpus.articles([3, 99])).toEqual([]);
});

test('the later of two versions is the one a key leads to', async () => {
  const corpus = await packCorpus([await part([1000]), await part([1000])], compared);
  expect(await corpus.rowOf('en:1000')).toBe(1);
});

test('cards over many blocks are each found', async () => {
  const ids = Array.from({ length: 200 }, (_, i) => 5000 + 3 * i);
  const cards = await openCards(await buildCards(ids.map(card)));
  for (const row of [0, 63, 64, 199]) {
    expect((await cards.card(row)).card.title).toBe(`Pier ${ids[row]}`);
    expect(await cards.rowOf('en', ids[row] ?? 0)).toBe(row);
  }
  expect(await cards.rowOf('en', 5001)).toBeUndefined();
  await expect(cards.card(200)).rejects.toThrow(DamagedIndexError);
});

test('keys rise with the edition and the number', () => {
  const keys = (['uk', 'en', 'ja'] as const).flatMap((edition) =>
    [1, 2 ** 29 - 1].map((id) => cardKey({ edition, id })),
  );
  expect(keys).toEqual(keys.toSorted((a, b) => a - b));
  expect(Math.max(...keys)).toBeLessThan(2 ** 32);
});

test('numbers of any size are read back, and none that is cut short or too long', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffffffff)), (numbers) => {
      const writer = new ByteWriter();
      for (const number of numbers) writer.varint(number);
      const reader = new ByteReader(writer.written());
      expect(numbers.map(() => reader.varint())).toEqual(numbers);
      expect(() => reader.varint()).toThrow(DamagedIndexError);
    }),
  );
  for (const bytes of [[0x80], [0xff, 0xff, 0xff, 0xff, 0x7f], [0x80, 0x80, 0x80, 0x80, 0x80, 0]])
    expect(() => new ByteReader(Uint8Array.from(bytes)).varint()).toThrow(DamagedIndexError);
});

test('whatever bytes a skeleton is made of, it is read or refused, never more', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      try {
        const { skeleton, ownWords } = decodedSkeleton(bytes);
        expect(ownWords.reduce((sum, { words }) => sum + words, 0)).toBe(skeleton.length);
      } catch (error) {
        expect(error).toBeInstanceOf(DamagedIndexError);
      }
    }),
  );
});

const damaged: [string, (file: Uint8Array<ArrayBuffer>) => BlobPart, new (message: string) => Error][] = [
  ['cut short', (file) => file.slice(0, 9), DamagedIndexError],
  ['without its end', (file) => file.slice(0, -1), DamagedIndexError],
  ['of another kind', (file) => file.with(0, 0), DamagedIndexError],
  ['of another scheme', (file) => file.with(4, (file[4] ?? 0) + 1), PackVersionError],
  ['with an impossible count', (file) => file.with(11, 0xff), DamagedIndexError],
];
test.each(damaged)('a file of skeletons %s is refused', async (_, broken, error) => {
  const file = buildSkeletons([
    { tokens: 'words', skeleton: Uint8Array.of(1), ownWords: [{ kind: 'own', words: 1 }] },
  ]);
  await openSkeletons(file);
  const bytes = new Uint8Array(await file.arrayBuffer());
  await expect(openSkeletons(new Blob([broken(bytes)]))).rejects.toThrow(error);
});

test('a card that holds something else is refused', async () => {
  const wrong = [
    { ...card(1), rubric: 5 as unknown as string },
    { ...card(2), edition: 'xx' as 'en' },
    { ...card(3), id: -1 },
  ];
  const cards = await openCards(await buildCards(wrong));
  for (const row of [0, 1, 2]) await expect(cards.card(row)).rejects.toThrow(DamagedIndexError);
});
