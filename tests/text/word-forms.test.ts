import { expect, test } from 'vitest';
import { verbForms } from '../../utils/text/speech-words.ts';
import { wordForms } from '../../utils/text/word-forms.ts';

test.each([
  ['слово', ['слово']],
  ['a|b', ['a', 'b']],
  ['сказа(?:в|ла)', ['сказав', 'сказала']],
  ['[йі]деться', ['йдеться', 'ідеться']],
  ['betont(?:e|en)?', ['betonte', 'betonten', 'betont']],
  ['сказал[аи]?', ['сказала', 'сказали', 'сказал']],
  ['прес-?реліз[іу]?', ['прес-релізі', 'прес-релізу', 'прес-реліз', 'пресрелізі', 'пресрелізу', 'пресреліз']],
  ['a(?:b(?:c|d)?|e)f|g', ['abcf', 'abdf', 'abf', 'aef', 'g']],
])('%s', (expression, forms) => {
  expect(wordForms(expression)).toEqual(forms);
});

test('every form of a verb of speech is one that the expression matches', () => {
  const whole = new RegExp(`^(?:${verbForms})$`, 'u');
  const forms = wordForms(verbForms);
  expect(forms.length).toBeGreaterThan(400);
  expect(forms.filter((form) => !whole.test(form))).toEqual([]);
});
