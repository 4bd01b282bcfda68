import { describe, expect, it, test } from 'vitest';
import { ownWordsArray, ownWordsMask } from '../../utils/text/own-words.ts';
import { wordsOf } from '../../utils/text/words.ts';

const quoted = (text: string): string[] => {
  const words = wordsOf(text);
  const own = ownWordsArray(ownWordsMask(text), words.count);
  return Array.from({ length: words.count }, (_, i) => text.slice(words.starts[i], words.ends[i])).filter(
    (_, i) => own[i] === 0,
  );
};

describe('the own-words mask', () => {
  test.each([
    ['Ukrainian', 'Мер сказав: «Ми відбудуємо міст уже цього року». Роботи тривають.', 6],
    ['English', 'She said: “We will rebuild the bridge this year.” Work continues.', 7],
    ['German', 'Er sagte: „Wir bauen die Brücke dieses Jahr wieder auf“. Die Arbeit läuft.', 8],
    ['Polish', 'Powiedział: „Odbudujemy most jeszcze w tym roku”. Prace trwają.', 6],
    ['straight', 'He said: "We will rebuild the bridge this year." Work continues.', 7],
  ])('marks quoted speech: %s', (_, text, words) => {
    expect(quoted(text)).toHaveLength(words);
  });

  it('marks Japanese speech in corner brackets', () => {
    expect(quoted('市長は「今年中に橋を必ず再建する」と述べた。').join('')).toBe('今年中に橋を必ず再建する');
  });

  it('marks a paragraph that opens with a dialogue dash', () => {
    expect(quoted('Питаємо мера.\n– Міст буде готовий восени.\nДалі буде.')).toHaveLength(4);
  });

  it('leaves names in quotation marks to the author', () => {
    expect(quoted('Компанія «Південний міст» виграла тендер.')).toEqual([]);
  });

  it('does not take an open mark for a quotation where nothing announces speech', () => {
    expect(quoted('Завод «Маяк відновив роботу вже цього тижня, а далі буде видно')).toEqual([]);
  });

  it('takes announced speech for a quotation although its closing mark is missing', () => {
    const text = 'Він сказав: «Ми відбудуємо міст уже цього року, а далі побачимо\nРоботи тривають.';
    expect(quoted(text)).toHaveLength(9);
  });

  it('keeps reported speech apart, and counts it as the agency’s wording', () => {
    const text = 'Мер сказав, що міст старий. «Ми відбудуємо його ще цього року», – додав він.';
    expect(ownWordsMask(text)).toEqual([
      { kind: 'own', words: 3 },
      { kind: 'reported', words: 2 },
      { kind: 'quotation', words: 6 },
      { kind: 'own', words: 2 },
    ]);
    expect([...ownWordsArray(ownWordsMask(text), 13)].join('')).toBe('1111100000011');
  });

  it('covers every word exactly once', () => {
    const text = 'А «б в г ґ д е» є.\n– Ж з и.';
    expect(ownWordsMask(text).reduce((sum, run) => sum + run.words, 0)).toBe(wordsOf(text).count);
  });
});
