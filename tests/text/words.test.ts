import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHARACTER_WEIGHT, WORD_WEIGHT, wordsOf, wordsWithin } from '../../utils/text/words.ts';

const cut = (text: string): string[] => {
  const words = wordsOf(text);
  return Array.from({ length: words.count }, (_, i) => text.slice(words.starts[i], words.ends[i]));
};

describe('words', () => {
  it('cuts words with their exact offsets', () => {
    expect(cut('Про це, «повідомив» речник: 3,5 млн.')).toEqual([
      'Про',
      'це',
      'повідомив',
      'речник',
      '3',
      '5',
      'млн',
    ]);
  });

  it('keeps invisible characters inside a word and out of its ends', () => {
    expect(cut('\u200bмі\u00adсто\u200b і')).toEqual(['мі\u00adсто', 'і']);
  });

  it('takes every ideograph and kana as a word of its own', () => {
    const words = wordsOf('東京2026年');
    expect(cut('東京2026年')).toEqual(['東', '京', '2026', '年']);
    expect([...words.weights]).toEqual([CHARACTER_WEIGHT, CHARACTER_WEIGHT, WORD_WEIGHT, CHARACTER_WEIGHT]);
  });

  it('gives rising, non-empty, disjoint ranges for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const words = wordsOf(text);
        for (let i = 0; i < words.count; i++) {
          expect(words.starts[i]).toBeGreaterThanOrEqual(words.ends[i - 1] ?? 0);
          expect(words.ends[i]).toBeGreaterThan(words.starts[i] ?? Infinity);
        }
        expect(words.ends[words.count - 1] ?? 0).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('reads stretches of a text as one sequence with offsets into the whole', () => {
    const text = 'one two SKIP three four';
    const within = wordsWithin(text, [
      { start: 0, end: 7 },
      { start: 13, end: 23 },
    ]);
    expect([...within.hashes]).toEqual([...wordsOf('one two three four').hashes]);
    expect(text.slice(within.starts[2], within.ends[2])).toBe('three');
  });
});
