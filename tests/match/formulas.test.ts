import { expect, test } from 'vitest';
import { formulaWords, withFormulas } from '../../utils/match/formulas.ts';
import { shinglesOf } from '../../utils/fingerprint/shingles.ts';
import { wordsOf } from '../../utils/text/words.ts';

const formula = 'the press service of the ministry';
const keys = new Set(shinglesOf(wordsOf(formula)).keys);
const isFormula = (key: number): boolean => keys.has(key);
const marked = (text: string): string => {
  const words = wordsOf(text);
  return formulaWords(shinglesOf(words), words.count, isFormula).join('');
};

test.each([
  [`Yesterday ${formula} said so`, '011111100'],
  ['The press service of a brewery', '111100'],
  ['The press release of the ministry', '000000'],
  ['The press service of the brewery', '111110'],
  [formula, '111111'],
  ['one two', '00'],
])('%s: %s', (text, expected) => {
  expect(marked(text)).toBe(expected);
});

const passage = (page: number, article: number, length: number) => ({
  page: [page, page + length] as [number, number],
  article: [article, article + length] as [number, number],
  runs: [{ page, article, length }],
});

test('matched formulas are marked in the article, where they stand there', () => {
  const formulas = Uint8Array.from([0, 0, 1, 1, 1, 1, 0, 0]);
  expect(withFormulas([{ kind: 'own', words: 20 }], [passage(0, 10, 8)], formulas)).toEqual([
    { kind: 'own', words: 12 },
    { kind: 'formula', words: 4 },
    { kind: 'own', words: 4 },
  ]);
});

test('a formula outside the passages is not known and stays as it is', () => {
  const formulas = new Uint8Array(30).fill(1);
  expect(withFormulas([{ kind: 'own', words: 10 }], [passage(5, 0, 4)], formulas)).toEqual([
    { kind: 'formula', words: 4 },
    { kind: 'own', words: 6 },
  ]);
});

test('quoted speech stays quoted speech, reported speech may be a formula', () => {
  const mask = [
    { kind: 'quotation' as const, words: 4 },
    { kind: 'reported' as const, words: 4 },
  ];
  expect(withFormulas(mask, [passage(0, 0, 8)], new Uint8Array(8).fill(1))).toEqual([
    { kind: 'quotation', words: 4 },
    { kind: 'formula', words: 4 },
  ]);
});
