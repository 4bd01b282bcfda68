import { expect, test } from 'vitest';
import { streamOf } from '../../scripts/bench/streams.ts';

const first = (seed: number, number: number, count: number): number[] => {
  const next = streamOf(seed, number);
  return Array.from({ length: count }, next);
};

test('equal seeds and numbers give equal streams, others give others', () => {
  expect(first(1, 2, 20)).toEqual(first(1, 2, 20));
  for (const [seed, number] of [
    [2, 1],
    [1, 3],
    [3, 2],
    [-1, 2],
  ] as const)
    expect(first(seed, number, 1)).not.toEqual(first(1, 2, 1));
});

test('the numbers are spread evenly from 0 to 1', () => {
  const numbers = first(7, 7, 20_000);
  const tenths = Map.groupBy(numbers, (number) => Math.floor(number * 10));
  expect([...tenths.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  for (const ofTenth of tenths.values()) expect(Math.abs(ofTenth.length - 2000)).toBeLessThan(200);
});

test('the beginnings of many streams are spread as evenly', () => {
  const numbers = Array.from({ length: 20_000 }, (_, number) => first(1, number, 1)[0] ?? 0);
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.01);
  expect(new Set(numbers).size).toBeGreaterThan(19_990);
});
