// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthChart, monthTable } from '../utils/month-bars.ts';
import {
  added,
  count,
  isMonthCounts,
  isNone,
  monthOf,
  monthsBefore,
  monthsBetween,
  nextMonth,
  noMonths,
} from '../utils/month-counts.ts';

test.each<[number | undefined, string | undefined]>([
  [Date.UTC(2026, 10, 30, 23, 59), '2026-11'],
  [Date.UTC(2026, 11, 1), '2026-12'],
  [Date.UTC(1991, 0), '1991-01'],
  [Date.UTC(1990, 11, 31), undefined],
  [0, undefined],
  [-1, undefined],
  [Number.NaN, undefined],
  [Infinity, undefined],
  [Date.UTC(2200, 0), undefined],
  [undefined, undefined],
])('%s lies in the month %s', (moment, month) => expect(monthOf(moment)).toBe(month));

test('months follow each other over the end of a year', () => {
  expect(nextMonth('2025-12')).toBe('2026-01');
  expect(monthsBefore('2026-01', 13)).toBe('2024-12');
  expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(monthsBetween('2026-02', '2026-01')).toEqual([]);
});

test('counts are added month by month and edition by edition', () => {
  const [one, other] = [noMonths(), noMonths()];
  count(one, '2026-01', 'uk', 3);
  count(one, undefined, 'en');
  count(other, '2026-01', 'uk');
  count(other, '2026-01', 'de');
  count(other, '2026-02', 'uk');
  expect(added(one, other)).toEqual({
    months: { '2026-01': { uk: 4, de: 1 }, '2026-02': { uk: 1 } },
    undated: 1,
  });
  expect(one.months).toEqual({ '2026-01': { uk: 3 } });
});

test.each([
  undefined,
  null,
  3,
  {},
  { months: {} },
  { months: [], undated: '1' },
  { months: { January: { uk: 1 } }, undated: 0 },
  { months: { '2026-01': { uk: 'x' } }, undated: 0 },
  { months: { '2026-01': null }, undated: 0 },
])('%j is no count', (value) => expect(isMonthCounts(value)).toBe(false));

describe('the chart', () => {
  test('of nothing has no rows', () => {
    expect(monthChart(noMonths())).toMatchObject({ months: [], rows: [], highest: 0, total: 0 });
  });

  test('of one month shows the year that ends with it, all rows on one scale', () => {
    const { months, rows, highest } = monthChart({
      months: { '2026-11': { en: 5, uk: 20 } },
      undated: 0,
    });
    expect([months.length, months[0], months.at(-1)]).toEqual([12, '2025-12', '2026-11']);
    expect(rows.map(({ edition, total }) => [edition, total])).toEqual([
      ['uk', 20],
      ['en', 5],
    ]);
    expect(rows.map(({ bars }) => bars.at(-1))).toEqual([
      { articles: 20, height: 1 },
      { articles: 5, height: 0.25 },
    ]);
    expect(highest).toBe(20);
  });

  test('shows three years, and counts what lies before them', () => {
    const { months, earlier, total, rows } = monthChart({
      months: { '2020-05': { uk: 7 }, '2023-11': { de: 2 }, '2023-12': { uk: 1 }, '2026-11': { uk: 3 } },
      undated: 4,
    });
    expect([months.length, months[0]]).toEqual([36, '2023-12']);
    expect([earlier, total]).toEqual([9, 17]);
    expect(rows.map(({ edition, total: all }) => [edition, all])).toEqual([
      ['uk', 11],
      ['de', 2],
    ]);
  });

  test('and the table tell the same sums, whatever is held', () => {
    const month = fc.integer({ min: 0, max: 400 }).map((before) => monthsBefore('2026-11', before));
    const counts = fc.dictionary(
      month,
      fc.record({ uk: fc.integer({ min: 1, max: 900 }), ja: fc.integer({ min: 0, max: 9 }) }),
      { maxKeys: 20 },
    );
    fc.assert(
      fc.property(counts, fc.nat(50), (months, undated) => {
        const given = { months: { ...months }, undated };
        const { rows, earlier, total } = monthChart(given);
        const shown = rows.flatMap(({ bars }) => bars).reduce((sum, { articles }) => sum + articles, 0);
        expect(shown + earlier + undated).toBe(total);
        expect(monthTable(given).reduce((sum, row) => sum + row.total, 0) + undated).toBe(total);
        expect(isMonthCounts(JSON.parse(JSON.stringify(given)))).toBe(true);
      }),
    );
  });
});

test.each([
  [noMonths(), true],
  [{ months: { '2026-11': {} }, undated: 0 }, true],
  [{ months: {}, undated: 1 }, false],
  [{ months: { '2026-11': { uk: 1 } }, undated: 0 }, false],
])('%j: no article was counted: %s', (counts, none) => expect(isNone(counts)).toBe(none));
