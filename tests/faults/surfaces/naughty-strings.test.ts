import { expect, test } from 'vitest';
import { record } from '../record.ts';
import { batches, naughtyStrings, naughtyTexts } from './naughty-strings.ts';

test('there are 12,000 and more, all different, and always the same', () => {
  const all = [...naughtyStrings()];
  const distinct = new Set(all.map(({ text }) => text)).size;
  const kinds = new Set(all.map(({ kind }) => kind)).size;
  record({
    family: 'surfaces',
    key: 'strings.distinct',
    value: distinct,
    unit: 'strings',
    goal: { atLeast: 12_000 },
  });
  record({ family: 'surfaces', key: 'strings.classes', value: kinds, unit: 'classes' });
  expect(distinct).toBe(all.length);
  expect(distinct).toBeGreaterThanOrEqual(12_000);
  expect(naughtyTexts()).toEqual(all.map(({ text }) => text));
  expect(all.filter(({ text }) => text.trim() === '')).toEqual([]);
  expect(batches(all, 500).flat()).toEqual(all);
});
