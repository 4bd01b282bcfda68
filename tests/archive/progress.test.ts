import { expect, test } from 'vitest';
import { Progress } from '../../scripts/archive/progress.ts';

test('a rate and the time left are told about once a second', () => {
  const told: string[] = [];
  let now = 0;
  const progress = new Progress(
    'pages',
    (text) => void told.push(text),
    () => now,
  );
  now = 2000;
  progress.at(1000, 0.1);
  now = 2500;
  progress.at(1100, 0.11);
  now = 200_000;
  progress.at(50_000, 0.5);
  now = 7_200_000;
  progress.at(60_000, 0.1);
  now = 7_300_000;
  progress.at(60_001);
  expect(told).toEqual([
    'pages: 1,000, 500 a second, 18 s left',
    'pages: 50,000, 250 a second, 3 min left',
    'pages: 60,000, 8 a second, 18.0 h left',
    'pages: 60,001, 8 a second',
  ]);
});
