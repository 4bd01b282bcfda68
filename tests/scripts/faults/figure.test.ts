import { expect, test } from 'vitest';
import { type Figure, figuresIn, isReached } from '../../../scripts/faults/figure.ts';
import { table } from '../../../scripts/faults/table.ts';

const torn: Figure = {
  family: 'lifecycle',
  key: 'kills.torn',
  value: 0,
  unit: 'generations',
  goal: { exactly: 0 },
  browser: 'chromium',
};

test.each([
  [5, { atMost: 5 }, true],
  [6, { atMost: 5 }, false],
  [5, { atLeast: 5 }, true],
  [4, { atLeast: 5 }, false],
  [0, { exactly: 0 }, true],
  [1, { exactly: 0 }, false],
])('whether %d reaches %j: %s', (value, goal, reached) => {
  expect(isReached(value, goal)).toBe(reached);
});

test('figures are read from lines', () => {
  expect(figuresIn(`${JSON.stringify(torn)}\n\n${JSON.stringify(torn)}\n`)).toEqual([torn, torn]);
});

test.each(['{}', '{"family":"lifecycle","key":"x","value":null}', '[', '{"family":"weather","value":1}'])(
  'a line that is no figure is refused: %s',
  (line) => {
    expect(() => figuresIn(line)).toThrow(Error);
  },
);

test('a row says whether the goal was reached, and where it was measured', () => {
  const [, held, missed, plain] = table([
    torn,
    { ...torn, value: 2 },
    { family: 'supply', key: 'files', value: 1234.567, unit: 'files', note: 'as built' },
  ]).split('\n');
  expect(held).toMatch(/^lifecycle +kills\.torn +0 generations +0 +yes +chromium$/u);
  expect(missed).toMatch(/2 generations +0 +NO +chromium$/u);
  expect(plain).toMatch(/^supply +files +1,234\.57 files +– +– +node +as built$/u);
});
