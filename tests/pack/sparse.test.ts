import { OLD_WIDE } from '../../scripts/pack/tiers.ts';
import { expect, test } from 'vitest';
import { articlePostings, pageKeys } from '../../utils/fingerprint/fingerprint.ts';
import { BLOCK_WORDS } from '../../utils/fingerprint/selection.ts';
import { candidates } from '../../utils/match/candidates.ts';
import { wordsOf } from '../../utils/text/words.ts';
import { madeText } from './samples.ts';

const text = madeText(5, 400);
const words = wordsOf(text);
const keys = pageKeys(text);

test('one posting is kept of so many blocks, under the number of the block it begins in', () => {
  const dense = articlePostings(words);
  expect(articlePostings(words, undefined, 1)).toEqual(dense);
  for (const wide of [2, 3, 7]) {
    const postings = articlePostings(words, undefined, wide);
    expect(postings).toHaveLength(Math.ceil(dense.length / wide));
    for (const { key, block } of postings) expect(block).toBe(Math.floor(keys.indexOf(key) / BLOCK_WORDS));
  }
});

test('the rarest of the wide block is kept, and none where all are too common', () => {
  const rare = keys[3 * BLOCK_WORDS + 3] ?? 0;
  const [, second] = articlePostings(words, (key) => (key === rare ? 1 : 5), 2);
  expect(second).toEqual({ key: rare, block: 3 });
  expect(articlePostings(words, () => 1000, 2)).toEqual([]);
});

test.each([
  { passage: 60, wide: 2 },
  { passage: 150, wide: OLD_WIDE },
])(
  '$passage words out of an article of one posting in $wide blocks lead to it, wherever they begin',
  (one) => {
    const { passage, wide } = one;
    const postings = articlePostings(words, undefined, wide);
    const inIndex = new Map(postings.map(({ key, block }) => [key, block]));
    const all = text.split(' ');
    for (let from = 0; from + passage <= all.length; from++) {
      const hits = [...pageKeys(all.slice(from, from + passage).join(' '))].flatMap((key, at) => {
        const block = inIndex.get(key);
        return block === undefined ? [] : [{ at, row: 1, block }];
      });
      expect(candidates(hits).map(({ row }) => row)).toEqual([1]);
    }
  },
);
