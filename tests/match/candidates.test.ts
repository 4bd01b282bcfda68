import { describe, expect, it } from 'vitest';
import { candidates } from '../../utils/match/candidates.ts';

describe('candidates', () => {
  it('wants two blocks in order at about the right distance', () => {
    const hits = [
      { at: 100, row: 1, block: 3 },
      { at: 108, row: 1, block: 4 },
      { at: 10, row: 2, block: 3 },
      { at: 500, row: 2, block: 4 },
      { at: 40, row: 3, block: 9 },
    ];
    expect(candidates(hits).map(({ row }) => row)).toEqual([1]);
  });

  it('takes three blocks in any order: sentences may have been swapped', () => {
    const hits = [
      { at: 900, row: 4, block: 0 },
      { at: 500, row: 4, block: 9 },
      { at: 10, row: 4, block: 20 },
    ];
    expect(candidates(hits)).toHaveLength(1);
  });

  it('puts the longer chain first', () => {
    const chain = (row: number, blocks: number) =>
      Array.from({ length: blocks }, (_, i) => ({ at: i * 8, row, block: i }));
    expect(candidates([...chain(1, 3), ...chain(2, 9)]).map(({ row }) => row)).toEqual([2, 1]);
  });
});
