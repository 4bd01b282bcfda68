import { spawnSync } from 'node:child_process';
import { beforeAll, expect, test } from 'vitest';
import type { Run } from '../../scripts/bench/run.ts';

let printed: { run: Run; [key: string]: unknown };

beforeAll(() => {
  const { stdout, status } = spawnSync(
    process.execPath,
    ['scripts/bench.ts', '--articles', '100', '--json', '--no-browser'],
    { encoding: 'utf8' },
  );
  expect(status).toBe(0);
  printed = JSON.parse(stdout) as typeof printed;
}, 120_000);

test('a small run gives every figure, as a finite number above nothing', () => {
  const peers = ['fts5_wasm', 'fts5_wasm_whole_page', 'minisearch', 'flexsearch', 'lunr'];
  expect(printed.run.rows.map(({ key }) => key).toSorted()).toEqual(
    [
      ...['latin', 'cyrillic', 'japanese'].map((script) => `fold_vs_loop.${script}`),
      'bytes_per_article',
      'paragraphs_found',
      'skeleton_bytes_per_word',
      ...['25', '100'].flatMap((size) =>
        ['', '_p99', '_warm'].map((kind) => `lookup_vs_fold${kind}.${size}`),
      ),
      'lookup_100_vs_25',
      'lookup_100_vs_25_warm',
      'align_vs_tokenise',
      'jsdiff_vs_align',
      'diff_match_patch_vs_align',
      ...peers.flatMap((peer) => [`${peer}_vs_ours_cold`, `${peer}_vs_ours_warm`]),
      ...['fts5', 'minisearch', 'flexsearch', 'lunr'].map((peer) => `build_vs_${peer}`),
      ...['fts5_wasm', 'minisearch', 'flexsearch', 'lunr'].map((peer) => `bytes_vs_${peer}`),
    ].toSorted(),
  );
  const wrong = printed.run.rows.filter(({ value }) => !Number.isFinite(value) || value <= 0);
  expect(wrong).toEqual([]);
});

test('every copied paragraph is found among few articles', () => {
  expect(printed).toMatchObject({ paragraphs_found: 1 });
});

test('figures stand under their keys', () => {
  expect(printed).toMatchObject({
    fold_vs_loop: { latin: expect.any(Number) },
    lookup_vs_fold: { 100: expect.any(Number) },
    fts5_wasm_vs_ours_cold: expect.any(Number),
  });
});

test('every series of the plots has a point at every size that it was measured at', () => {
  const series = Map.groupBy(printed.run.points, (point) => point.series);
  expect(series.size).toBe(13);
  for (const points of series.values()) {
    expect(points.map(({ articles }) => articles)).toEqual([25, 100]);
    expect(points.every(({ value }) => value > 0)).toBe(true);
  }
});

test('what is built and held is ours, divided by what the peer takes', () => {
  const against = printed.run.rows.filter(({ key }) => /^(?:build|bytes)_vs_/u.test(key));
  expect(against.every(({ numerator }) => numerator.startsWith('ours'))).toBe(true);
  expect(against.some(({ denominator }) => denominator.startsWith('ours'))).toBe(false);
});
