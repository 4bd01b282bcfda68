// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { mapShapes, passageAt } from '../../utils/compare-view/map-shapes.ts';
import type { Range, Side } from '../../utils/compare-view/side.ts';

const passage = (original: Range, copy: Range) => ({ original, copy, marks: [] });
const passages = [passage([0, 50], [100, 200]), passage([90, 100], [395, 400])];

test('the map shows every passage on both sides, in thousandths of either text', () => {
  expect(mapShapes({ passages, lengths: { original: 100, copy: 400 } })).toEqual([
    { side: 'original', index: 0, y: 0, height: 500 },
    { side: 'original', index: 1, y: 900, height: 100 },
    { side: 'copy', index: 0, y: 250, height: 250 },
    { side: 'copy', index: 1, y: 987, height: 13 },
  ]);
});

test('a passage of few words can still be hit, and stays on the map', () => {
  const [first] = mapShapes({
    passages: [passage([999_999, 1_000_000], [0, 1])],
    lengths: { original: 1_000_000, copy: 1 },
  });
  expect(first).toEqual({ side: 'original', index: 0, y: 994, height: 6 });
});

describe('the passage nearest to an offset', () => {
  test.each<[Side, number, number]>([
    ['copy', 0, 0],
    ['copy', 150, 0],
    ['copy', 260, 0],
    ['copy', 310, 1],
    ['copy', 400, 1],
    ['original', 65, 0],
    ['original', 75, 1],
  ])('of the %s, %i', (side, offset, index) => {
    expect(passageAt(passages, side, offset)).toBe(index);
  });

  test('is none where there is none', () => {
    expect(passageAt([], 'copy', 5)).toBeUndefined();
  });
});
