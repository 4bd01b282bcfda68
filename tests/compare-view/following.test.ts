// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { followingOf } from '../../utils/compare-view/following.ts';
import type { Range, Side } from '../../utils/compare-view/side.ts';

const passage = (original: Range, copy: Range) => ({ original, copy, marks: [] });
const straight = {
  passages: [passage([100, 200], [300, 400]), passage([400, 600], [500, 550])],
  lengths: { original: 1000, copy: 800 },
};
const moved = {
  passages: [passage([500, 600], [0, 100]), passage([0, 100], [200, 300])],
  lengths: { original: 600, copy: 300 },
};

describe('the place on the other side', () => {
  test.each<[string, typeof straight, Side, number, number]>([
    ['the beginning', straight, 'copy', 0, 0],
    ['the end', straight, 'copy', 800, 1000],
    ['beyond the end', straight, 'copy', 900, 1000],
    ['before the first passage, in proportion', straight, 'copy', 150, 50],
    ['the beginning of a passage', straight, 'copy', 300, 100],
    ['the middle of a passage', straight, 'copy', 350, 150],
    ['a passage that is longer there', straight, 'copy', 525, 500],
    ['a passage, the other way round', straight, 'original', 500, 525],
    ['between two passages, in proportion', straight, 'copy', 450, 300],
    ['after the last passage, in proportion', straight, 'original', 800, 675],
    ['a moved passage', moved, 'copy', 50, 550],
    ['after a moved passage, near it', moved, 'copy', 120, 600],
    ['after a moved passage, near the next one', moved, 'copy', 180, 0],
    [
      'without passages, in proportion',
      { passages: [], lengths: { original: 100, copy: 50 } },
      'copy',
      25,
      50,
    ],
    ['in empty texts', { passages: [], lengths: { original: 0, copy: 0 } }, 'copy', 0, 0],
  ])('%s', (_, view, from, offset, there) => {
    expect(followingOf(view)(from, offset)).toBe(there);
  });
});
