import fc from 'fast-check';
import { expect, it } from 'vitest';
import { align } from '../../utils/match/align.ts';
import { equalWords } from '../../utils/match/passage.ts';
import { alignmentOf } from '../../utils/match/thresholds.ts';
import { skeletonOf } from '../../utils/corpus/skeleton.ts';
import { wordsOf } from '../../utils/text/words.ts';

const options = alignmentOf('words');
const words = (count: number, seed: string): string[] =>
  Array.from({ length: count }, (_, i) => `${seed}${(i * 7919) % 9973}`);
const aligned = (page: string[], article: string[]) =>
  align(skeletonOf(wordsOf(page.join(' '))), skeletonOf(wordsOf(article.join(' '))), options);

const article = words(120, 'a');
const filler = words(400, 'f');

it('finds a copied paragraph exactly', () => {
  const page = [...filler.slice(0, 200), ...article.slice(30, 80), ...filler.slice(200)];
  expect(aligned(page, article).map(({ page: p, article: a }) => [p, a])).toEqual([
    [
      [200, 250],
      [30, 80],
    ],
  ]);
});

it('finds nothing in an independent text', () => {
  expect(aligned(filler, article)).toEqual([]);
});

it('bridges edited words within one passage', () => {
  const edited = article.map((word, i) => (i % 9 === 4 ? `changed${i}` : word));
  const [passage, ...others] = aligned([...filler.slice(0, 50), ...edited, ...filler.slice(50, 90)], article);
  expect(others).toEqual([]);
  expect(passage?.page).toEqual([50, 170]);
  expect(equalWords(passage ?? { page: [0, 0], article: [0, 0], runs: [] })).toBe(
    edited.filter((word, i) => word === article[i]).length,
  );
});

it('keeps moved sentences as passages of their own', () => {
  const page = [...article.slice(60, 120), ...article.slice(0, 60)];
  expect(aligned(page, article).map(({ article: a }) => a)).toEqual([
    [60, 120],
    [0, 60],
  ]);
});

it('explains each word of the article once, even when the page repeats it', () => {
  const page = [...article, ...filler.slice(0, 40), ...article];
  const total = aligned(page, article).reduce((sum, passage) => sum + equalWords(passage), 0);
  expect(total).toBeLessThanOrEqual(article.length);
});

it('leaves out a short run far from the passage it stands beside', () => {
  const page = [...article.slice(0, 4), ...filler.slice(0, 11), ...article.slice(15, 80)];
  expect(aligned(page, article).map(({ page: p }) => p)).toEqual([[15, 80]]);
});

it('does not let a headline that repeats words of the text break the copy below it', () => {
  const page = [...article.slice(40, 46), ...article];
  const [passage, ...others] = aligned(page, article);
  expect(others).toEqual([]);
  expect([passage?.page, passage?.article]).toEqual([
    [6, 126],
    [0, 120],
  ]);
});

it('takes an address or a title, shared alone, for chance', () => {
  const page = [...filler.slice(0, 90), ...article.slice(40, 52), ...filler.slice(90)];
  expect(aligned(page, article)).toEqual([]);
});

it('keeps a sentence that was cut off from the passage it continues', () => {
  const page = [
    ...article.slice(0, 60),
    ...filler.slice(0, 30),
    ...article.slice(60, 69),
    ...filler.slice(30),
  ];
  expect(aligned(page, article).map(({ article: a }) => a)).toEqual([
    [0, 60],
    [60, 69],
  ]);
});

it('trims what two passages share instead of dropping one of them', () => {
  const page = [...article.slice(0, 60), ...filler.slice(0, 300), ...article.slice(57, 120)];
  expect(aligned(page, article).map(({ article: a }) => a)).toEqual([
    [0, 57],
    [57, 120],
  ]);
});

it('gives equal words at equal positions for any pair of texts', () => {
  const word = fc.constantFrom(...'abcdefgh');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 120 }), fc.array(word, { maxLength: 120 }), (one, other) => {
      const page = skeletonOf(wordsOf(one.join(' ')));
      const held = skeletonOf(wordsOf(other.join(' ')));
      for (const passage of align(page, held, options)) {
        for (const run of passage.runs) {
          for (let i = 0; i < run.length; i++) expect(page[run.page + i]).toBe(held[run.article + i]);
          expect(run.page).toBeGreaterThanOrEqual(passage.page[0]);
          expect(run.article + run.length).toBeLessThanOrEqual(passage.article[1]);
        }
      }
    }),
  );
});

it('reads a page made of one repeated word no further than its work allows, and still finds it', () => {
  const same = Array.from({ length: 100_000 }, () => 'same');
  expect(aligned(same, same).length).toBeGreaterThan(0);
});
