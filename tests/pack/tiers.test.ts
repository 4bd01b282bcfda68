import { expect, test } from 'vitest';
import { oldParts, tierOf } from '../../scripts/pack/tiers.ts';

const DAY = 86_400_000;
const builtAt = Date.UTC(2026, 10, 20);

test.each([
  [builtAt, 'recent'],
  [builtAt - 90 * DAY, 'recent'],
  [builtAt - 90 * DAY - 1, 'old'],
  [builtAt + DAY, 'recent'],
  [undefined, 'recent'],
])('published at %s: %s', (published, tier) => expect(tierOf(published, builtAt)).toBe(tier));

test('old articles are divided by their numbers into parts that browsers take', () => {
  const article = (id: number, characters: number, days = 200) =>
    [id, { line: 1, id, characters, published: builtAt - days * DAY }] as const;
  const starts = (...articles: ReturnType<typeof article>[]): number[] =>
    oldParts({ articles: new Map(articles), editions: [], characters: 0 }, builtAt, 100);
  expect(starts()).toEqual([0]);
  expect(starts(article(1, 50), article(2, 50))).toEqual([0]);
  expect(starts(article(9, 60), article(3, 50), article(5, 50), article(7, 40, 1))).toEqual([0, 9]);
  expect(starts(article(1, 60), article(2, 60), article(3, 60))).toEqual([0, 2, 3]);
  // One that is larger than a part is a part.
  expect(starts(article(1, 60), article(2, 600), article(3, 60))).toEqual([0, 2, 3]);
});
