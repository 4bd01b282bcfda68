// @vitest-environment node
import { expect, test } from 'vitest';
import { folded } from '../../../utils/text/fold.ts';
import { wordsOf } from '../../../utils/text/words.ts';
import { isFull, record } from '../record.ts';
import { type Confusable, confusables, swaps } from './confusables.ts';
import { Finder, ownArticles, realArticles } from './finder.ts';
import { type Disguise, LEAST, RecallCount, recordRecall, shares } from './recall.ts';

const articles = [...ownArticles, ...realArticles(isFull ? 300 : 30)];
const finder = new Finder(articles);
const inText = (text: string): ReturnType<Finder['inText']> => finder.inText(text);

/** Each letter of some pairs becomes the other one, whichever of the two stands there. */
function swapped(pairs: readonly (readonly [string, string])[]): Disguise {
  const others = new Map(pairs.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]));
  return (text) => [...text].map((letter) => others.get(letter) ?? letter).join('');
}

const everyPair = swaps.flatMap((one, i) => swaps.slice(i + 1).map((other) => [one, other] as const));

test('single and two-letter swaps of Latin and Cyrillic letters leave the words of sentences', () => {
  const sentences = articles
    .flatMap(({ text }) => text.split(/(?<=[.!?。])\s+/u))
    .slice(0, isFull ? 1000 : 100);
  const disguises = [...swaps.map((pair) => [pair]), ...everyPair].map((pairs) => ({
    disguise: swapped(pairs),
    letters: pairs.flat(),
  }));
  let forged = 0;
  const lost: string[] = [];
  for (const sentence of sentences) {
    const words = wordsOf(sentence).hashes.join();
    const present = new Set(sentence);
    for (const { disguise, letters } of disguises) {
      if (!letters.some((letter) => present.has(letter))) continue;
      forged++;
      if (wordsOf(disguise(sentence)).hashes.join() !== words) lost.push(`${letters.join('')}: ${sentence}`);
    }
  }
  const share = 100 * (1 - lost.length / forged);
  record({ family: 'disguise', key: 'swaps.sentences', value: sentences.length, unit: 'sentences' });
  record({
    family: 'disguise',
    key: 'swaps.forged',
    value: forged,
    unit: 'forged sentences',
    goal: { atLeast: 10_000 },
  });
  record({
    family: 'disguise',
    key: 'swaps.unchanged',
    value: share,
    unit: '% unchanged',
    goal: { atLeast: LEAST },
  });
  expect(lost).toEqual([]);
  expect(forged).toBeGreaterThan(10_000);
});

test('articles are found whatever letters are swapped', async () => {
  const count = new RecallCount(inText);
  const disguises = [...swaps.map((pair) => [pair]), ...(isFull ? everyPair : []), [...swaps]];
  for (const pairs of disguises)
    for (const article of articles) await count.add(pairs.flat().join(''), article, swapped(pairs));
  recordRecall('swaps', count.recall, 'one pair, in the long run two, and all pairs at once, in every word');
  expect(count.recall).toMatchObject({ wrong: 0, missed: [] });
  expect(shares(count.recall).words).toBeGreaterThanOrEqual(LEAST);
});

/**
 * What the folding leaves apart although UTS 39 takes it for the letter: marks that show a dotted circle or stand below
 * the letter before them; bars, which part words; sequences, which are other words; what a Unicode normalisation form
 * makes another letter (ſ is s, Ϲ is Σ); and the zero of Chinese and Japanese, a word of its own.
 */
const apart: Readonly<Record<string, string>> = {
  marks: '\u0c02\u0c82\u0d02\u0d82\u02db\u037a',
  bars: '\u05c0|\u2223\u23fd\uffe8',
  normalised: 'ſϹ',
  zero: '〇',
};
const isApart = ({ twin }: Confusable): boolean =>
  [...twin].length > 1 || Object.values(apart).some((characters) => characters.includes(twin));

test('every confusable of every Ukrainian, Russian and Latin letter folds as the letter', () => {
  const missed = confusables.filter(
    ({ letter, twin }) =>
      folded(`ж${twin}ж`) !== folded(`ж${letter}ж`) || folded(`${twin}ж`) !== folded(`${letter}ж`),
  );
  const byLetter = Map.groupBy(missed, ({ letter }) => letter);
  const note = [...byLetter]
    .map(([letter, list]) => `${letter}: ${list.map(({ twin }) => twin).join(' ')}`)
    .join('; ');
  const inReach = confusables.filter((one) => !isApart(one));
  const kept = inReach.filter((one) => !missed.includes(one)).length;
  const all = 100 * (1 - missed.length / confusables.length);
  record({
    family: 'disguise',
    key: 'confusables.pairs',
    value: confusables.length,
    unit: 'pairs',
    goal: { atLeast: 2000 },
  });
  record({
    family: 'disguise',
    key: 'confusables.all',
    value: all,
    unit: '% folded alike',
    note: `not ${note}`,
  });
  record({
    family: 'disguise',
    key: 'confusables.letters',
    value: (100 * kept) / inReach.length,
    unit: '% folded alike',
    goal: { atLeast: LEAST },
    note: 'without marks, bars, sequences, the zero of Japanese, and what normalises to another letter',
  });
  expect(missed.filter((one) => !isApart(one))).toEqual([]);
  expect(confusables.length).toBeGreaterThan(2000);
});

/** Puts a twin for so many of a letter, evenly over the text. */
const forged =
  ({ letter, twin }: Confusable, most: number): Disguise =>
  (text) => {
    const parts = text.split(letter);
    const step = Math.max(1, Math.floor((parts.length - 1) / most));
    return parts.reduce((made, part, i) => made + (i % step === 0 ? twin : letter) + part);
  };

const [alike, others] = [confusables.filter((one) => !isApart(one)), confusables.filter(isApart)];

test.each([
  ['one or two of a letter', 'few', 2, alike],
  ['one or two of a letter, of those that are kept apart', 'few-apart', 2, others],
  ['every one of a letter', 'every', Infinity, alike],
] as const)('articles are found with a confusable for %s', async (_, key, most, list) => {
  const count = new RecallCount(inText);
  for (const [i, one] of list.entries()) {
    const having = articles.filter(({ text }) => text.includes(one.letter));
    for (const [k, article] of having.entries())
      if (isFull || k === i % having.length)
        await count.add(`${one.letter} as ${one.twin}`, article, forged(one, most));
  }
  recordRecall(
    `confusables.${key}`,
    count.recall,
    'each pair in an article, in the long run in all that have the letter',
    key === 'few-apart' ? 'measured' : 'goal',
  );
  expect(count.recall).toMatchObject({ missed: [] });
  // Where a word differs, articles that share the words beside it are named as well.
  if (key !== 'few-apart') expect(count.recall).toMatchObject({ wrong: 0 });
  expect(shares(count.recall).words).toBeGreaterThanOrEqual(key === 'few-apart' ? 95 : LEAST);
});
