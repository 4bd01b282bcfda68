import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DocumentFrequencies } from '../../utils/fingerprint/document-frequency.ts';
import { articlePostings } from '../../utils/fingerprint/fingerprint.ts';
import { PRUNING_LIMIT } from '../../utils/fingerprint/selection.ts';
import { shinglesOf } from '../../utils/fingerprint/shingles.ts';
import { wordsOf } from '../../utils/text/words.ts';

const keysOf = (text: string): Uint32Array => shinglesOf(wordsOf(text)).keys;

test('a shingle counts once per article, however often it stands there', () => {
  const frequencies = new DocumentFrequencies(100);
  frequencies.add(Uint32Array.of(1, 1, 2));
  frequencies.add(Uint32Array.of(1));
  expect([1, 2, 3].map((key) => frequencies.of(key))).toEqual([2, 1, 0]);
});

test('no count is too low, in a sketch of any size', () => {
  const article = fc.uint32Array({ maxLength: 40, max: 5000 });
  fc.assert(
    fc.property(fc.array(article, { maxLength: 60 }), fc.integer({ min: 0, max: 4000 }), (articles, size) => {
      const frequencies = new DocumentFrequencies(size);
      const counts = new Map<number, number>();
      for (const keys of articles) {
        frequencies.add(keys);
        for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      for (const [key, count] of counts) expect(frequencies.of(key)).toBeGreaterThanOrEqual(count);
    }),
  );
});

test('with the size that was asked for, few counts are more than one too high, and none makes a formula', () => {
  const frequencies = new DocumentFrequencies(100_000);
  for (let i = 0; i < 1000; i++) frequencies.add(Uint32Array.from({ length: 100 }, (_, j) => i * 100 + j));
  const counts = Array.from({ length: 100_000 }, (_, key) => frequencies.of(key));
  expect(counts.filter((count) => count > 2).length).toBeLessThan(2000);
  expect(Math.max(...counts)).toBeLessThan(6);
});

test('a count ends at 255', () => {
  const frequencies = new DocumentFrequencies(10);
  for (let i = 0; i < 300; i++) frequencies.add(Uint32Array.of(7));
  expect(frequencies.of(7)).toBe(255);
});

test('a formula stands in more articles than the limit', () => {
  const frequencies = new DocumentFrequencies(10);
  for (let i = 0; i < PRUNING_LIMIT; i++) frequencies.add(Uint32Array.of(7));
  expect(frequencies.isFormula(7)).toBe(false);
  frequencies.add(Uint32Array.of(7));
  expect(frequencies.isFormula(7)).toBe(true);
});

test('of every block the index keeps what is rare, and nothing where all is formula', () => {
  const formula = 'the press service of the regional administration said on its page';
  const story = 'a heron landed on the roof of the old brewery in Lyskove';
  const frequencies = new DocumentFrequencies(1000);
  for (let i = 0; i <= PRUNING_LIMIT; i++) frequencies.add(keysOf(`${formula} ${formula}`));
  const formulas = new Set(keysOf(`${formula} ${formula}`));
  const postings = articlePostings(wordsOf(`${formula} ${formula} ${story}`), (key) => frequencies.of(key));
  expect(postings.filter(({ key }) => formulas.has(key))).toEqual([]);
  expect(postings.map(({ block }) => block)).toEqual([1, 2]);
  expect(articlePostings(wordsOf(formula), (key) => frequencies.of(key))).toEqual([]);
});
