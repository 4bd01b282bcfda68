import { expect, test } from 'vitest';
import { corpusPoints, corpusRows } from '../../scripts/bench/corpus-rows.ts';
import type { Lookup } from '../../scripts/bench/lookup.ts';
import { core } from '../../scripts/bench/core.ts';

const segment = core.openSegment(core.buildSegment(new core.Postings(), 0).buffer);

/** A made measurement: `ms` milliseconds for each answer, cold, and half of it warm. */
function lookup(articles: number, ms: number, skeletons?: number): Lookup {
  const times = (answer: number): Lookup['cold'] => ({ fold: [1], answer: [answer], whole: [1 + answer] });
  return {
    built: {
      articles,
      characters: 2000 * articles,
      words: 300 * articles,
      segment,
      ms: { all: 1, counting: 0, masks: 0 },
      bytes: { postings: 130 * articles, ...(skeletons === undefined ? {} : { skeletons }) },
      shared: 0.3,
      article: () => {
        throw new RangeError('none is asked for');
      },
    },
    cold: times(ms),
    warm: times(ms / 2),
    pages: 10,
    found: 9,
    first: 8,
  };
}

const growth = (lookups: readonly Lookup[]): [string, number][] =>
  corpusRows(lookups)
    .filter(({ key }) => /_vs_\d/u.test(key))
    .map(({ key, value }) => [key, value]);

test('a million and four million articles are each measured against ten thousand', () => {
  const all = [
    lookup(1000, 1),
    lookup(10_000, 2),
    lookup(60_000, 2.5),
    lookup(1_000_000, 3),
    lookup(4_000_000, 5),
  ];
  expect(growth(all)).toEqual([
    ['lookup_4m_vs_10k', 2.5],
    ['lookup_4m_vs_10k_warm', 2.5],
    ['lookup_1m_vs_10k', 1.5],
    ['lookup_1m_vs_10k_warm', 1.5],
  ]);
});

test('a small largest size is measured against the smallest', () => {
  expect(growth([lookup(1000, 1), lookup(10_000, 2)])).toEqual([
    ['lookup_10k_vs_1k', 2],
    ['lookup_10k_vs_1k_warm', 2],
  ]);
});

test('bytes of skeletons are those of the largest size that holds them all', () => {
  const rows = corpusRows([lookup(1000, 1, 310_000), lookup(10_000, 1, 3_300_000), lookup(1_000_000, 1)]);
  expect(rows.find(({ key }) => key === 'skeleton_bytes_per_word')).toMatchObject({
    value: 1.1,
    articles: 10_000,
  });
  expect(rows.find(({ key }) => key === 'lookup_vs_fold.1m')?.note).toContain('of the candidates');
  expect(rows.find(({ key }) => key === 'lookup_vs_fold.10k')?.note).not.toContain('of the candidates');
});

test('a size without skeletons has no point for them', () => {
  const points = corpusPoints([lookup(1000, 1, 310_000), lookup(1_000_000, 1)]);
  const sizes = (series: string): number[] =>
    points.filter((point) => point.series === series).map(({ articles }) => articles);
  expect(sizes('ours, skeletons, bytes')).toEqual([1000]);
  expect(sizes('ours, postings, bytes')).toEqual([1000, 1_000_000]);
});
