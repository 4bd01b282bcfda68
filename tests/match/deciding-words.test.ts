import { expect, test } from 'vitest';
import { decidingWords } from '../../utils/match/deciding-words.ts';
import type { OwnWordsRun, WordKind } from '../../utils/text/own-words.ts';

/** A mask written as "20 own, 5 quotation". */
const mask = (written: string): OwnWordsRun[] =>
  written.split(', ').map((run) => {
    const [words, kind] = run.split(' ');
    return { kind: kind as WordKind, words: Number(words) };
  });

/** The words that decide when the page has the article's words [start, end). */
function deciding(
  written: string,
  start: number,
  end: number,
  tokens: 'words' | 'characters' = 'words',
): number {
  const runs = [{ page: 0, article: start, length: end - start }];
  return decidingWords([{ page: [0, end - start], article: [start, end], runs }], mask(written), tokens);
}

test.each([
  ['an attribution beside a quotation', '80 own, 40 quotation, 17 own, 20 quotation, 80 own', 80, 157, 0],
  [
    'two attributions with both quotations',
    '80 own, 40 quotation, 17 own, 40 quotation, 17 own, 9 quotation',
    80,
    203,
    34,
  ],
  ['a sentence beside a quotation', '80 own, 40 quotation, 18 own, 20 quotation, 80 own', 80, 158, 18],
  [
    'a sentence that reports in its middle',
    '80 own, 40 quotation, 9 own, 5 reported, 9 own, 20 quotation',
    80,
    143,
    23,
  ],
  [
    'attributions enough to judge',
    '80 own, 40 quotation, 17 own, 20 quotation, 17 own, 9 quotation, 6 own',
    80,
    189,
    40,
  ],
  ['reported speech', '80 own, 60 reported, 80 own', 80, 140, 0],
  ['reported and quoted speech', '80 own, 30 reported, 30 quotation, 80 own', 80, 140, 0],
  ['formulas', '80 own, 30 formula, 80 own', 80, 110, 0],
  ['own words alone', '80 own, 40 quotation', 0, 18, 18],
  ['own words and a few reported', '80 own, 17 reported, 40 quotation', 70, 97, 27],
  ['reported speech with all around it', '80 own, 30 reported, 9 own, 20 reported, 80 own', 80, 139, 59],
  ['two reports and what joins them', '80 own, 30 reported, 2 own, 20 reported, 80 own', 80, 132, 52],
  ['two reports joined by a word', '80 own, 30 reported, 1 own, 20 reported, 80 own', 80, 131, 0],
  ['a report and a short quotation joined', '80 own, 30 reported, 5 own, 17 quotation, 80 own', 80, 132, 35],
  [
    'a report and a short quotation with less',
    '80 own, 30 reported, 4 own, 17 quotation, 80 own',
    80,
    131,
    0,
  ],
  ['a report and a long quotation joined', '80 own, 30 reported, 8 own, 20 quotation, 80 own', 80, 138, 0],
  ['the end of a report alone', '80 own, 30 reported, 8 own, 20 quotation, 80 own', 80, 118, 0],
  ['quoted speech with all around it', '80 own, 30 quotation, 9 own, 20 quotation, 80 own', 80, 139, 0],
  ['own words and many reported', '80 own, 18 reported, 40 quotation', 60, 98, 38],
  ['the whole article', '12 own, 60 quotation, 10 own, 20 reported', 0, 102, 42],
  ['most of what is own in the article', '12 own, 60 quotation, 10 own, 20 reported', 8, 102, 34],
  [
    'a quotation and half of the words that a match needs',
    '80 own, 60 quotation, 9 own, 9 reported',
    80,
    158,
    18,
  ],
  ['a quotation and less than half', '80 own, 60 quotation, 8 own, 20 reported', 80, 168, 0],
  ['an article without own words', '60 quotation', 0, 60, 0],
] as const)('%s', (_, written, start, end, words) => {
  expect(deciding(written, start, end)).toBe(words);
});

test('characters of a script without spaces weigh less', () => {
  expect(deciding('80 own, 60 quotation, 31 own, 60 quotation, 80 own', 80, 231, 'characters')).toBe(0);
  expect(deciding('80 own, 60 quotation, 32 own, 60 quotation, 80 own', 80, 232, 'characters')).toBe(32);
});

test.each([
  [17, 34],
  [16, 0],
])('%i of twenty own words copied between quotations, and seventeen of twenty more', (equal, words) => {
  const runs = [
    { page: 0, article: 100, length: 20 + equal },
    { page: 40, article: 140, length: 20 + 17 },
    { page: 80, article: 180, length: 20 },
  ];
  const passage = { page: [0, 100] as [number, number], article: [100, 200] as [number, number], runs };
  const written = '100 own, 20 quotation, 20 own, 20 quotation, 20 own, 20 quotation, 300 own';
  expect(decidingWords([passage], mask(written), 'words')).toBe(words);
});

test('only equal words count', () => {
  const runs = [
    { page: 0, article: 60, length: 30 },
    { page: 40, article: 100, length: 9 },
  ];
  const passage = { page: [0, 49] as [number, number], article: [60, 109] as [number, number], runs };
  expect(decidingWords([passage], mask('60 own, 30 quotation, 60 own'), 'words')).toBe(0);
});
