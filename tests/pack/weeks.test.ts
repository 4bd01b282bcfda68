import { expect, test } from 'vitest';
import { progressLine } from '../../scripts/pack/crawl/progress.ts';
import { pastWeeks } from '../../scripts/pack/crawl/weeks.ts';

test.each([
  ['2026-11-16', '2026-11-20T12:00Z', []],
  ['2026-11-15', '2026-11-20T12:00Z', ['2026/46']],
  ['2026-11-02', '2026-11-20T12:00Z', ['2026/46', '2026/45']],
  ['2026-11-01', '2026-11-16T00:00Z', ['2026/46', '2026/45', '2026/44']],
  ['2026-11-15', '2026-11-15T23:59Z', []],
  // A year of 53 weeks, and days that belong to the year before or after.
  ['2020-12-24', '2021-01-13', ['2021/01', '2020/53', '2020/52']],
  ['2024-12-30', '2025-01-06', ['2025/01']],
  ['2030-01-01', '2026-11-20', []],
])('weeks from %s, seen on %s: %j', (since, now, weeks) => {
  expect(pastWeeks(Date.parse(since), Date.parse(now))).toEqual(weeks);
});

const HOUR = 3_600_000;
test.each([
  [1, 2001, 1000, '1 of 2,001 articles, 200 an hour, 10 h 0 min left'],
  [100, 150, HOUR, '100 of 150 articles, 100 an hour, 30 min left'],
  [400, 10_000, 2 * HOUR, '400 of 10,000 articles, 200 an hour, 2 d 0 h left'],
  [0, 5, HOUR, '0 of 5 articles, 0 an hour'],
  [5, 5, HOUR, '5 of 5 articles, 5 an hour, 0 min left'],
])('%i of %i in %i ms', (done, of, spent, line) => expect(progressLine(done, of, spent)).toBe(line));
