import { expect, test } from 'vitest';
import { plot } from '../../scripts/bench/plot.ts';
import type { Point } from '../../scripts/bench/row.ts';

const points: Point[] = [
  { series: 'ours', articles: 1000, value: 0.2 },
  { series: 'ours', articles: 60_000, value: 0.3 },
  { series: 'a < b & c', articles: 1000, value: 400 },
];
const picture = plot('Time of one page', 'ms', points);
const numbers = (pattern: RegExp): number[] =>
  [...picture.matchAll(pattern)].map(([, number]) => Number(number));

test('a plot is a picture with a line and a name for every series and a mark for every point', () => {
  expect(picture).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /u);
  expect(picture.trimEnd()).toMatch(/<\/svg>$/u);
  expect(picture).toContain('<title>Time of one page</title>');
  expect(picture.match(/<polyline /gu)).toHaveLength(2);
  expect(picture.match(/<circle /gu)).toHaveLength(3);
  expect(picture).toContain('>ours</text>');
});

test('names are written so that they cannot be markup', () => {
  expect(picture).toContain('>a &#60; b &#38; c</text>');
});

test('more articles lie further right, larger values higher', () => {
  const [left = 0, right = 0, again = 0] = numbers(/<circle cx="([\d.]+)"/gu);
  const [low = 0, higher = 0, top = 0] = numbers(/<circle cx="[\d.]+" cy="([\d.]+)"/gu);
  expect(right).toBeGreaterThan(left);
  expect(again).toBe(left);
  expect(higher).toBeLessThan(low);
  expect(top).toBeLessThan(higher);
});

test('the axes name powers of ten', () => {
  for (const tick of ['0.1 ms', '1 ms', '1,000 ms', '10,000']) expect(picture).toContain(`>${tick}</text>`);
});

test('one size alone still has a place', () => {
  expect(plot('One', 'B', points.slice(0, 1))).not.toContain('NaN');
});
