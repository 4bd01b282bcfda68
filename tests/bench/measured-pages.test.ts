import { afterEach, expect, test, vi } from 'vitest';
import { measuredPages, spread } from '../../scripts/bench/browser/pages.ts';
import { reportOf } from '../../scripts/bench/browser/wake-figures.ts';
import { shinglesOf } from '../../utils/fingerprint/shingles.ts';
import { unpacked } from '../../utils/fingerprint/wire.ts';
import { guards } from '../../utils/message-guards.ts';
import { wordsOf } from '../../utils/text/words.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  [10, 4],
  [193, 96],
  [96, 96],
  [3, 96],
  [1, 1],
])('of %d things at most %d are taken, from all of them', (count, most) => {
  const all = Array.from({ length: count }, (_, i) => i);
  const some = spread(all, most);
  expect(some).toHaveLength(Math.min(count, most));
  expect(some[0]).toBe(0);
  const steps = some.slice(1).map((at, i) => at - (some[i] ?? 0));
  expect(Math.max(...steps, 1) - Math.min(...steps, count)).toBeLessThanOrEqual(1);
});

test('without real data each template of the project gives one page', () => {
  vi.stubEnv('DZHERELO_DATA', undefined);
  const { called, html } = measuredPages();
  expect(called).toContain('templates');
  expect(html.length).toBeGreaterThan(30);
  expect(new Set(html).size).toBe(html.length);
  expect(html.every((page) => page.includes('</'))).toBe(true);
});

test('the message that wakes the worker is one that the worker takes, of all fingerprints of the text', () => {
  const text = Array.from({ length: 80 }, (_, i) => `word${i}`).join(' ');
  const report = reportOf(text);
  expect(guards['scan-report'](report)).toBe(true);
  expect(unpacked(report.shingles)).toEqual(shinglesOf(wordsOf(text)).keys);
});
