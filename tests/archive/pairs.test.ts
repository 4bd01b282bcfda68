// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HIT_NUMBERS } from '../../scripts/archive/hits.ts';
import { pairsOf } from '../../scripts/archive/pairs.ts';

const list = (...hits: [page: number, at: number, row: number, block: number][]): Uint32Array =>
  Uint32Array.from(hits.flat());

test('what a page shares once with an article is nothing', () => {
  expect(pairsOf([list([5, 1, 9, 0], [5, 2, 8, 0], [6, 3, 9, 1])], { from: 5, to: 7 })).toEqual(new Map());
});

test('hits come by page, in the order in which its fingerprints are looked up, whichever server gave them', () => {
  const lists = [
    list([6, 40, 9, 3], [5, 30, 2, 1]),
    list(),
    list([5, 30, 1, 4], [6, 4, 9, 0], [5, 2, 2, 0], [5, 1, 1, 1]),
  ];
  expect(pairsOf(lists, { from: 5, to: 7 })).toEqual(
    new Map([
      [
        5,
        [
          { at: 1, row: 1, block: 1 },
          { at: 2, row: 2, block: 0 },
          { at: 30, row: 1, block: 4 },
          { at: 30, row: 2, block: 1 },
        ],
      ],
      [
        6,
        [
          { at: 4, row: 9, block: 0 },
          { at: 40, row: 9, block: 3 },
        ],
      ],
    ]),
  );
});

test('what is stored twice counts once', () => {
  const lists = [list([0, 1, 9, 0], [0, 7, 8, 0], [0, 7, 8, 0], [0, 9, 8, 1]), list([0, 1, 9, 0])];
  expect(pairsOf(lists, { from: 0, to: 1 }).get(0)).toEqual([
    { at: 7, row: 8, block: 0 },
    { at: 9, row: 8, block: 1 },
  ]);
});

test('articles whose rows end in the same bits are told apart', () => {
  expect(
    pairsOf([list([0, 1, 7, 0], [0, 2, 7 + 2 ** 14, 1], [0, 3, 7 + 2 ** 20, 2])], { from: 0, to: 1 }),
  ).toEqual(new Map());
});

const [FROM, TO] = [3, 7];
const hit = fc.tuple(
  fc.integer({ min: FROM, max: TO - 1 }),
  fc.integer({ min: 0, max: 5 }),
  fc.constantFrom(0, 1, 2 ** 14, 2 ** 14 + 1, 2 ** 32 - 1),
  fc.integer({ min: 0, max: 63 }),
);

test('it is what grouping all hits by page and article gives', () => {
  fc.assert(
    fc.property(fc.array(fc.array(hit, { maxLength: 60 }), { maxLength: 4 }), (lists) => {
      const distinct = [...new Map(lists.flat().map((one) => [one.join(), one])).values()].toSorted(
        (a, b) => {
          const first = a.findIndex((value, i) => value !== b[i]);
          return first < 0 ? 0 : (a[first] ?? 0) - (b[first] ?? 0);
        },
      );
      const expected = Map.groupBy(
        distinct.filter(
          ([page, , row]) => distinct.filter((other) => other[0] === page && other[2] === row).length > 1,
        ),
        ([page]) => page,
      );
      const found = pairsOf(
        lists.map((some) => list(...some)),
        { from: FROM, to: TO },
      );
      expect([...found.keys()].toSorted((a, b) => a - b)).toEqual([...expected.keys()]);
      for (const [page, hits] of found)
        expect(hits.map(({ at, row, block }) => [page, at, row, block])).toEqual(expected.get(page));
    }),
  );
  expect(HIT_NUMBERS).toBe(4);
});
