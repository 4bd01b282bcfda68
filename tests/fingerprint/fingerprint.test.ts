import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articlePostings, pageKeys } from '../../utils/fingerprint/fingerprint.ts';
import { BLOCK_WORDS } from '../../utils/fingerprint/selection.ts';
import { SHINGLE_WEIGHT, shinglesOf } from '../../utils/fingerprint/shingles.ts';
import { packed, unpacked } from '../../utils/fingerprint/wire.ts';
import { WORD_WEIGHT, wordsOf } from '../../utils/text/words.ts';

const text = (words: number, seed = 'w'): string =>
  Array.from({ length: words }, (_, i) => `${seed}${i}`).join(' ');

describe('shingles', () => {
  it('depend on their words alone, wherever they stand', () => {
    const alone = pageKeys('alpha beta gamma');
    expect(alone).toHaveLength(1);
    expect(pageKeys('zero Alpha, beta – gamma omega')[1]).toBe(alone[0]);
  });

  it('cover three words or six ideographs', () => {
    expect([...shinglesOf(wordsOf('a b c d')).lengths]).toEqual([3, 3]);
    expect([...shinglesOf(wordsOf('国連安全保障理')).lengths]).toEqual([6, 6]);
  });

  it('survive the wire', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 28 - 1 })), (keys) => {
        expect([...(unpacked(packed(Uint32Array.from(keys))) ?? [])]).toEqual(keys);
      }),
    );
  });

  it('are refused from the wire when they are none', () => {
    expect(unpacked('abc')).toBeUndefined();
    expect(unpacked('\uffff\uffff')).toBeUndefined();
  });

  it('travel as JSON without escapes', () => {
    const keys = Uint32Array.from({ length: 1000 }, (_, i) => (i * 1_073_741) % 2 ** 28);
    expect(JSON.stringify(packed(keys))).toHaveLength(2 * keys.length + 2);
  });
});

describe('selection', () => {
  const article = wordsOf(text(200));
  const shingle = SHINGLE_WEIGHT / WORD_WEIGHT;
  const block = BLOCK_WORDS;

  it('keeps one shingle per block', () => {
    expect(articlePostings(article)).toHaveLength(Math.ceil((200 - shingle + 1) / block));
  });

  it('finds every shared run of two blocks and a shingle', () => {
    const kept = new Set(articlePostings(article).map((posting) => posting.key));
    const run = 2 * block + shingle - 1;
    for (let start = 0; start + run <= 200; start++) {
      const page = text(200)
        .split(' ')
        .slice(start, start + run)
        .join(' ');
      expect(pageKeys(`before ${page} after`).some((key) => kept.has(key))).toBe(true);
    }
  });

  it('prefers the rarest shingle of a block and drops blocks of formulas', () => {
    const keys = shinglesOf(article).keys;
    const rare = keys[2];
    const postings = articlePostings(article, (key) => (key === rare ? 1 : 5));
    expect(postings[0]?.key).toBe(rare);
    expect(articlePostings(article, () => 1000)).toEqual([]);
  });
});
