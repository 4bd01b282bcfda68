import { expect, test } from 'vitest';
import { Articles } from '../../scripts/bench/articles.ts';
import { core } from '../../scripts/bench/core.ts';
import { indexOf } from '../../scripts/bench/index-of.ts';

const COUNT = 60;
const articles = new Articles(1);
const silent = (): void => undefined;

test('articles that are not held are made again as they were', () => {
  const held = indexOf(core, articles, COUNT, silent);
  const madeAgain = indexOf(core, articles, COUNT, silent, 0);
  expect(held.bytes.skeletons).toBeGreaterThan(COUNT * 100);
  expect(madeAgain.bytes).toEqual({ postings: held.bytes.postings });
  expect(madeAgain.segment).toEqual(held.segment);
  for (const row of [0, 17, 59, 17]) expect(madeAgain.article(row)).toEqual(held.article(row));
});

test('what is built finds a copied paragraph in the article that it comes from', () => {
  const { segment } = indexOf(core, articles, COUNT, silent, 0);
  for (const { text, source } of articles.pages(10, COUNT))
    expect(core.found(segment, core.read(text).keys)).toContain(source);
});

test('time is told for what was done alone', () => {
  const { ms } = indexOf(core, articles, COUNT, silent);
  expect(ms.masks).toBeGreaterThan(0);
  expect(ms.all).toBeGreaterThan(ms.masks);
  // So few articles prove nothing, and none are counted.
  expect(ms.counting).toBe(0);
  expect(indexOf(core, articles, COUNT, silent, 0).ms.masks).toBe(0);
});
