// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align } from '../../utils/match/align.ts';
import { changesOf } from '../../utils/match/changes.ts';
import { type AlignedPassage, equalWords } from '../../utils/match/passage.ts';
import { type KnownSource, knownPassages } from '../../utils/compare-view/known-passages.ts';
import { passagesBetween } from '../../utils/compare-view/passages-between.ts';
import { type ReadText, readText, textRange } from '../../utils/compare-view/read-text.ts';
import { madeText } from './made-texts.ts';

const options = { seed: 3, gap: 12, alone: 18, continuing: 7 };

/** What a verdict keeps of two texts that were aligned. */
function remembered(aligned: readonly AlignedPassage[], copy: ReadText, original: ReadText): KnownSource {
  return {
    passages: aligned.map((passage) => ({
      page: textRange(passage.page, copy.words),
      article: passage.article,
      words: equalWords(passage),
      own: 0,
    })),
    changes: changesOf(aligned, copy.words, original.words.count),
    words: { matched: aligned.reduce((sum, passage) => sum + equalWords(passage), 0), own: 0 },
  };
}

const between = (copy: ReadText, original: ReadText): AlignedPassage[] =>
  align(copy.bytes, original.bytes, options);

test('passages are put together again exactly, whatever was replaced, left out or added', () => {
  const edit = fc.record({ at: fc.nat(199), take: fc.nat(3), put: fc.nat(3) });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 8 }), fc.nat(50), (edits, before) => {
      const words = madeText(200, 1).split(' ');
      for (const { at, take, put } of edits) words.splice(at, take, ...madeText(put, at + 500).split(' '));
      const [copy, original] = [
        readText(`${madeText(before, 9)} ${words.join(' ')}`),
        readText(madeText(200, 1)),
      ];
      const aligned = between(copy, original);
      expect(knownPassages(remembered(aligned, copy, original), copy, original)).toEqual(aligned);
    }),
  );
});

const original = readText(madeText(100, 1));
const copy = readText(madeText(100, 1));
const known = remembered(between(copy, original), copy, original);

test.each<[string, KnownSource, ReadText, ReadText]>([
  ['passages were left out to save room', { ...known, words: { matched: 140, own: 0 } }, copy, original],
  ['the page has other words now', known, readText(madeText(100, 7)), original],
  ['the page has become shorter', known, readText(madeText(50, 1)), original],
  ['the original has other words now', known, copy, readText(`Updated. ${madeText(100, 1)}`)],
  [
    'a change in a passage was left out to save room',
    { ...known, passages: known.passages.map((passage) => ({ ...passage, words: passage.words - 1 })) },
    copy,
    original,
  ],
])('a verdict does not hold where %s; both texts are aligned anew then', (_, source, page, article) => {
  expect(knownPassages(source, page, article)).toBeUndefined();
  expect(passagesBetween(page, article, source)).toEqual(between(page, article));
});

test('a source without passages has none to put together', () => {
  const nothing: KnownSource = {
    passages: [],
    changes: changesOf([], copy.words, 100),
    words: { matched: 0, own: 0 },
  };
  expect(knownPassages(nothing, copy, original)).toEqual([]);
});
