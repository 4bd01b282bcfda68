import { expect, test } from 'vitest';
import { FrequentKeys, frequentKeysIn } from '../../utils/corpus/frequent-keys.ts';
import { PROVING_ARTICLES } from '../../utils/fingerprint/document-frequency.ts';
import { Postings } from '../../utils/corpus/postings.ts';
import { PRUNING_LIMIT } from '../../utils/fingerprint/selection.ts';

const inArticles = (key: number, count: number) =>
  Array.from({ length: count }, (_, i) => ({ key, row: i + 1, block: 0 }));

test('keys that more articles hold than the limit are frequent', () => {
  const postings = [
    ...inArticles(9, PRUNING_LIMIT + 1),
    ...inArticles(5, 40),
    ...inArticles(7, PRUNING_LIMIT),
  ];
  expect([...frequentKeysIn(Postings.from(postings), PROVING_ARTICLES)]).toEqual([5, 9]);
});

test('an article that repeats a key counts once', () => {
  const postings = Array.from({ length: 40 }, (_, block) => ({ key: 5, row: 1, block }));
  expect([...frequentKeysIn(Postings.from(postings), PROVING_ARTICLES)]).toEqual([]);
});

test('while few articles are held nothing is frequent', () => {
  expect([...frequentKeysIn(Postings.from(inArticles(5, 40)), PROVING_ARTICLES - 1)]).toEqual([]);
});

test('frequent keys are selected for no article', () => {
  const frequent = new FrequentKeys([5]);
  expect(frequent.frequency(5)).toBeGreaterThan(PRUNING_LIMIT);
  expect(frequent.frequency(6)).toBe(1);
  expect([5, 6].map(frequent.has)).toEqual([true, false]);
});
