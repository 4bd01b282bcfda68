// @vitest-environment node
import { expect, test } from 'vitest';
import { movedPassages } from '../../utils/compare-view/moved.ts';
import { passageOf } from '../../utils/match/passage.ts';

/** Passages in the order of the copy, by their place in the article and their words. */
const passages = (...places: [article: number, words: number][]) => {
  let page = 0;
  return places.map(([article, length]) => {
    const passage = passageOf([{ page, article, length }]);
    page += length;
    return passage;
  });
};

test.each<[string, [number, number][], number[]]>([
  ['none', [], []],
  ['one alone', [[50, 10]], []],
  [
    'all in order',
    [
      [0, 10],
      [20, 10],
      [40, 10],
    ],
    [],
  ],
  [
    'the last one comes first',
    [
      [40, 10],
      [0, 10],
      [20, 10],
    ],
    [0],
  ],
  [
    'the first one comes last',
    [
      [20, 10],
      [40, 10],
      [0, 10],
    ],
    [2],
  ],
  [
    'of two that changed places the shorter',
    [
      [20, 30],
      [0, 10],
    ],
    [1],
  ],
  [
    'two of equal length',
    [
      [20, 10],
      [0, 10],
    ],
    [1],
  ],
  [
    'long ones against many short ones',
    [
      [60, 100],
      [0, 9],
      [10, 9],
      [20, 9],
    ],
    [1, 2, 3],
  ],
])('moved: %s', (_, places, moved) => {
  const given = passages(...places);
  const found = movedPassages(given);
  expect(given.flatMap((passage, i) => (found.has(passage) ? [i] : []))).toEqual(moved);
});
