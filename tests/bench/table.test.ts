import { expect, test } from 'vitest';
import { runAsJson } from '../../scripts/bench/json.ts';
import { isBusy, type Machine } from '../../scripts/bench/machine.ts';
import { readme } from '../../scripts/bench/readme.ts';
import { type Row, short } from '../../scripts/bench/row.ts';
import type { Run } from '../../scripts/bench/run.ts';
import { sizesUpTo } from '../../scripts/bench/sizes.ts';
import { rounded, table } from '../../scripts/bench/table.ts';

const row = (over: Partial<Row>): Row => ({
  key: 'fold_vs_loop.latin',
  value: 2.345,
  unit: '×',
  numerator: 'fold',
  denominator: 'loop',
  cache: 'warm',
  ...over,
});
const idle: Machine = {
  cpu: 'A processor',
  cores: 4,
  memory: '8 GB',
  system: 'linux x64',
  node: 'v24',
  load: { before: 0.2, after: 1.1 },
};
const made = (rows: Row[], machine = idle): Run => ({
  articles: 300,
  seed: 3,
  wording: 'samples',
  machine,
  seconds: 9,
  rows,
  points: [],
});

test('columns line up, and every row names numerator, denominator, caches and articles', () => {
  const [head = '', one = '', other = ''] = table([
    row({}),
    row({ key: 'bytes', unit: 'bytes', cache: 'none', articles: 60_000, note: 'all' }),
  ]).split('\n');
  expect(head).toMatch(/^figure +value +numerator +denominator +caches +articles +note$/u);
  expect(one).toMatch(/^fold_vs_loop\.latin +2\.35× +fold +loop +warm +–$/u);
  expect(other).toMatch(/^bytes +2\.35 bytes +fold +loop +– +60,000 +all$/u);
  expect(new Set([head.indexOf('numerator'), one.indexOf('fold', 5), other.indexOf('fold')]).size).toBe(1);
});

test.each([
  [2.345, '2.35'],
  [0.001234, '0.00123'],
  [115.4, '115'],
  [1467.2, '1,467'],
])('%d is written %s', (value, text) => {
  expect(rounded(value)).toBe(text);
});

test('the dots of a key lead into objects', () => {
  const rows = [
    row({ value: 2 }),
    row({ key: 'fold_vs_loop.cyrillic', value: 3 }),
    row({ key: 'one', value: 4 }),
  ];
  expect(JSON.parse(runAsJson(made(rows)))).toMatchObject({
    fold_vs_loop: { latin: 2, cyrillic: 3 },
    one: 4,
    run: { seed: 3, rows: [{ value: 2 }, { value: 3 }, { value: 4 }] },
  });
});

test.each([
  [100, [25, 100]],
  [1000, [250, 1000]],
  [10_000, [1000, 10_000]],
  [60_000, [1000, 10_000, 60_000]],
  [1_000_000, [1000, 10_000, 60_000, 1_000_000]],
  [4_000_000, [1000, 10_000, 60_000, 1_000_000, 4_000_000]],
])('a run of %d articles builds %j', (largest, sizes) => {
  expect(sizesUpTo(largest)).toEqual(sizes);
});

test.each([
  [300, '300'],
  [1000, '1k'],
  [60_000, '60k'],
  [1_500_000, '1500k'],
  [1_000_000, '1m'],
])('%d is called %s in keys', (count, name) => {
  expect(short(count)).toBe(name);
});

test('the file of a run names the machine, the command and every row', () => {
  const text = readme(made([row({}), row({ key: 'other', note: 'a note' })]));
  for (const part of [
    'A processor, 4 cores, 8 GB',
    '--articles 300 --seed 3',
    '| fold_vs_loop.latin |',
    '| a note |',
  ])
    expect(text).toContain(part);
  expect(text).not.toContain('Other work');
});

test('a busy machine is named so', () => {
  const busy = { ...idle, load: { before: 7, after: 8 } };
  expect([isBusy(idle), isBusy(busy)]).toEqual([false, true]);
  expect(readme(made([row({})], busy))).toContain('Other work was going on');
});
