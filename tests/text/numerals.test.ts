import { expect, test } from 'vitest';
import { folded } from '../../utils/text/fold.ts';
import { wordsOf } from '../../utils/text/words.ts';

const equal = (one: string, other: string): boolean =>
  folded(one) === folded(other) && wordsOf(one).hashes.join() === wordsOf(other).hashes.join();

test.each([
  ['digits in a Ukrainian word', '3бр0йні', 'Збройні'],
  ['a digit at its end', 'мал0', 'мало'],
  ['six for б', '6удинок', 'будинок'],
  ['digits in an English word', 'Ukr1nf0rm re1ease', 'Ukrinform release'],
  ['letters in a number', '2О26 1O0 l5 І2', '2026 100 15 12'],
  ['mathematical digits', 'мал𝟎', 'мало'],
  ['invisible characters between', 'м\u200bал\u00ad0', 'мало'],
])('%s', (_, forged, honest) => {
  expect(equal(forged, honest)).toBe(true);
});

test.each([
  ['a number and a word of letters', '10', 'іо'],
  ['a word of one digit and a preposition', '3', 'з'],
  ['numbers with one letter', '5б', '5в'],
  ['other digits', 'м2', 'м4'],
  ['numbers', '2026', '2025'],
])('%s stay apart', (_, one, other) => {
  expect(equal(one, other)).toBe(false);
});

test('a word of letters and digits that begins inside a character is read right', () => {
  expect(equal('½o', '1⁄2o')).toBe(true);
  expect(equal('⅓слово', '1⁄3слово')).toBe(true);
});

test('a very long word of letters and digits is read in one go', () => {
  expect(equal('мал0'.repeat(20_000), 'мало'.repeat(20_000))).toBe(true);
});
