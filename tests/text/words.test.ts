import { describe, expect, it, test } from 'vitest';
import { CHARACTER_WEIGHT, WORD_WEIGHT, wordsOf, wordsWithin } from '../../utils/text/words.ts';

const cut = (text: string): string[] => {
  const words = wordsOf(text);
  return Array.from({ length: words.count }, (_, i) => text.slice(words.starts[i], words.ends[i]));
};

describe('words', () => {
  test.each([
    [
      'punctuation',
      'Про це, «повідомив» речник: 3,5 млн.',
      ['Про', 'це', 'повідомив', 'речник', '3', '5', 'млн'],
    ],
    ['compound words', 'північно-східний', ['північно', 'східний']],
    ['invisible characters', '\u200bмі\u00adсто\u200b і', ['мі\u00adсто', 'і']],
    ['pairs of surrogates', '𝐦𝐢𝐬𝐭 😀міст😀 \ud83dміст', ['𝐦𝐢𝐬𝐭', 'міст', 'міст']],
    ['invisible pairs', 'мі\u{e0041}ст\u{e0041}', ['мі\u{e0041}ст']],
    ['ideographs outside the first plane', '\u{20bb7}野家', ['\u{20bb7}', '野', '家']],
    ['letters outside the first plane', '𐐔𐐇𐐝', ['𐐔𐐇𐐝']],
    ['ligatures', 'oﬃce', ['oﬃce']],
  ])('are cut with their exact offsets: %s', (_, text, words) => {
    expect(cut(text)).toEqual(words);
  });

  it('takes every ideograph and kana as a word of its own', () => {
    const words = wordsOf('東京2026年');
    expect(cut('東京2026年')).toEqual(['東', '京', '2026', '年']);
    expect([...words.weights]).toEqual([CHARACTER_WEIGHT, CHARACTER_WEIGHT, WORD_WEIGHT, CHARACTER_WEIGHT]);
  });

  it('cuts Hangul at spaces', () => {
    expect(cut('한국어 기사')).toEqual(['한국어', '기사']);
  });

  test.each([
    ['a squared word', '㍿', ['㍿', '㍿', '㍿', '㍿'], '株式会社'],
    ['a fraction', '3½', ['3½', '½'], '31⁄2'],
    [
      'a ligature of a whole sentence',
      '\ufdfa',
      Array.from({ length: 4 }, () => '\ufdfa'),
      '\ufdfa'.normalize('NFKC'),
    ],
  ])('lets %s lie in each of its words', (_, text, words, spelled) => {
    expect(cut(text)).toEqual(words);
    expect([...wordsOf(text).hashes]).toEqual([...wordsOf(spelled).hashes]);
  });

  it('finds room for more words than the text has units', () => {
    const text = `${'㍿'.repeat(1000)}міст`;
    expect(wordsOf(text).count).toBe(4001);
    expect(cut(text).at(-1)).toBe('міст');
  });

  it('reads an empty text', () => {
    expect(wordsOf('').count).toBe(0);
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
