import { expect, test } from 'vitest';
import type { PageFigures } from '../../scripts/bench/browser/page-figures.ts';
import { pageRows } from '../../scripts/bench/browser/page-rows.ts';
import { browserRows } from '../../scripts/bench/browser/rows.ts';
import { wakeRow } from '../../scripts/bench/browser/wake-rows.ts';

const page = (over: Partial<PageFigures>): PageFigures => ({
  scan: 0.2,
  walk: 0.05,
  readability: 5,
  firstScan: 3,
  firstReadability: 12,
  units: 60_000,
  ...over,
});

test('of several pages the median of their quotients counts, not the quotient of the medians', () => {
  const pages = [page({ scan: 1, walk: 1 }), page({ scan: 6, walk: 2 }), page({ scan: 3, walk: 0.1 })];
  expect(pageRows(pages, 'pages')[0]).toMatchObject({ key: 'page_vs_walk', value: 3 });
});

test('the scan is divided by the bare walk, by a reader view, and by its first call', () => {
  const rows = pageRows([page({})], 'pages');
  expect(rows.map(({ key }) => key)).toEqual([
    'page_vs_walk',
    'page_vs_readability',
    'page_first_vs_readability',
  ]);
  const [walk = 0, readability = 0, first = 0] = rows.map(({ value }) => value);
  expect([walk.toFixed(3), readability.toFixed(3), first.toFixed(3)]).toEqual(['4.000', '0.040', '0.250']);
});

test('a row names what it divides, with times, the caches, and how many pages of what kind there were', () => {
  const [walk, , first] = pageRows([page({}), page({})], 'saved pages');
  expect(walk?.numerator).toMatch(/^the scan .+ 0\.200 ms$/u);
  expect(walk?.denominator).toMatch(/^TreeWalker .+ 0\.050 ms$/u);
  expect(walk?.note).toContain(' 2 saved pages, p50 60,000 characters');
  expect([walk?.cache, first?.cache]).toEqual(['warm', 'cold']);
});

test('waking to an answer is divided by waking for nothing, and says how many articles were held', () => {
  const figures = { bare: 10, answer: 15, rounds: 21, shingles: 700 };
  const row = wakeRow('wake_vs_bare', figures, 60_000);
  expect(row).toMatchObject({ key: 'wake_vs_bare', value: 1.5, cache: 'cold', articles: 60_000 });
  expect(row?.numerator).toContain('700 fingerprints');
  expect(row?.numerator).toContain('15.0 ms');
  expect(row?.denominator).toContain('10.0 ms');
  expect(row?.note).toContain('60,000 articles');
});

test('where no browser is wanted nothing is measured', async () => {
  const told: string[] = [];
  const asked = { articles: 100, seed: 1, browser: 'off', archive: false } as const;
  expect(await browserRows(asked, (step) => told.push(step))).toEqual([]);
  expect(told).toEqual([]);
});
