import { expect, test } from 'vitest';
import { packedArticle, packedRecord } from '../../scripts/archive/work/packed-article.ts';
import { articleLine } from '../../utils/corpus/article-lines.ts';
import { cardRow, type PackedCard } from '../../utils/corpus/card-file.ts';
import { DamagedIndexError } from '../../utils/corpus/errors.ts';
import { rawArticle } from '../../utils/corpus/raw-article.ts';
import { encodedSkeleton } from '../../utils/corpus/skeleton-file.ts';

const line = articleLine({
  id: 'a1',
  url: 'https://www.ukrinform.net/rubric-society/4100001-made-up.html',
  lang: 'en',
  title: 'Made up',
  publishedAt: '2026-10-01T10:00:00Z',
  text: 'The bridge “was closed for a week,” the mayor said on Monday.\n\nIt is open again.',
});
if ('wrong' in line) throw new Error(line.wrong);
const { postings, ...record } = rawArticle(line).record;

const card = (more: Partial<PackedCard> = {}): unknown[] =>
  cardRow({
    edition: 'en',
    rubric: 'society',
    slug: 'made-up',
    id: 4_100_001,
    title: 'Made up',
    published: Date.parse('2026-10-01T10:00:00Z'),
    timeCertain: true,
    ...more,
  });

test('an article of a pack is, out of the archive, what it is out of its text', () => {
  const packed = packedArticle(card(), encodedSkeleton(record));
  expect(packed).toMatchObject({ key: 'en:4100001', words: record.skeleton.length });
  const { skeleton, ...rest } = packedRecord(packed.line);
  expect({ ...rest, skeleton: new Uint8Array(skeleton) }).toEqual(record);
  expect(postings.length).toBeGreaterThan(0);
});

test('its facts stay', () => {
  const facts = {
    timeCertain: false,
    modified: 1_790_000_000_000,
    advertising: 'Реклама',
    foreign: { outlet: 'Paper', host: 'paper.example' },
  };
  expect(packedRecord(packedArticle(card(facts), encodedSkeleton(record)).line)).toMatchObject(facts);
});

test.each([
  ['a card that is none', ['no card'], encodedSkeleton(record)],
  ['a skeleton that is cut', card(), encodedSkeleton(record).subarray(0, -1)],
])('%s is refused', (_, written, skeleton) => {
  expect(() => packedArticle(written, skeleton)).toThrow(DamagedIndexError);
});
