// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { KnownSource } from '../../utils/compare-view/known-passages.ts';
import type { Mark } from '../../utils/compare-view/marks.ts';
import { comparisonView } from '../../utils/compare-view/view.ts';
import type { ShownParagraph } from '../../utils/compare-view/shown-paragraphs.ts';
import { madeParagraphs } from './made-texts.ts';
import { lead, second, speech, third } from './lamp-sentences.ts';

/** A verdict that holds nothing: both texts are aligned. */
const unknown: KnownSource = { passages: [], words: { matched: 1, own: 1 } };

const marksOf = (copy: string, original: string): Mark[][] =>
  comparisonView(copy, original, unknown).passages.map(({ marks }) => marks);

describe('what is said of each passage', () => {
  test.each<[string, string[], string[], Mark[][]]>([
    ['a whole copy, paragraph by paragraph', [lead, second], [lead, second], [['verbatim'], ['verbatim']]],
    ['copied without its line break', [`${lead} ${second}`], [lead, second], [['verbatim'], ['verbatim']]],
    ['broken in two', [lead, second], [`${lead} ${second}`], [['verbatim'], ['verbatim']]],
    [
      'a word replaced',
      [lead, second.replace('collected', 'gathered')],
      [lead, second],
      [['verbatim'], ['edited']],
    ],
    [
      'a number changed',
      [lead.replace('40', '45'), second],
      [lead, second],
      [['edited', 'changed-fact'], ['verbatim']],
    ],
    ['speech', [lead, speech], [lead, speech], [['verbatim'], ['verbatim', 'quotation']]],
    [
      'a paragraph moved to the front',
      [third, lead, second],
      [lead, second, third],
      [['verbatim', 'moved'], ['verbatim'], ['verbatim']],
    ],
    ['nothing shared', [third], [lead], []],
    ['nothing at all', [], [], []],
  ])('%s', (_, copy, original, marks) => {
    expect(marksOf(copy.join('\n'), original.join('\n\n'))).toEqual(marks);
  });
});

/** A paragraph with its marks written out. */
const written = ({ parts }: ShownParagraph): string =>
  parts
    .map((part) =>
      part.part === 'text'
        ? part.text
        : `[${part.index}: ${part.segments.map(({ text, emphases }) => (emphases.length === 0 ? text : `{${emphases.join('+')}: ${text}}`)).join('')}]`,
    )
    .join('');

test('marks are cut out of either text, and nothing of it is lost', () => {
  const copy = `New today: ${lead.replace('40', '45')}\n${speech}`;
  const view = comparisonView(copy, `${lead}\n\n${speech}`, unknown);
  expect(view.paragraphs.copy.map(written)).toEqual([
    'New today: [0: The old lamp of the harbour of Saltholm was lit again on Sunday after an interval of {changed-fact: 45} years].',
    expect.stringMatching(
      /^“?\[1: \{quotation: .*nobody wanted to go home that night\}.*said the keeper, Anna Holm\]\.$/u,
    ),
  ]);
  expect(view.paragraphs.original.map(written)[0]).toBe(
    '[0: The old lamp of the harbour of Saltholm was lit again on Sunday after an interval of {changed-fact: 40} years].',
  );
});

test('words of both sides lie at the offsets of the passage', () => {
  const [copy, original] = [`Before.\n${second}\n${lead}`, `${lead}\n\n${second}`];
  for (const { passage } of comparisonView(copy, original, unknown).passages.map((found) => ({
    passage: found,
  })))
    expect(copy.slice(...passage.copy)).toBe(original.slice(...passage.original));
});

/** Everything that becomes an element: paragraphs, passages with their buttons, and marked words. */
const elementsOf = (paragraphs: readonly ShownParagraph[]): number =>
  paragraphs.reduce(
    (sum, { parts }) =>
      sum +
      1 +
      parts.reduce(
        (inside, part) =>
          inside +
          (part.part === 'text' ? 0 : 4 + part.segments.filter(({ emphases }) => emphases.length > 0).length),
        0,
      ),
    0,
  );

describe('20,000 words', () => {
  const paragraphs = madeParagraphs(250, 80, 3);
  const everyFourth = paragraphs.map((text) =>
    text
      .split(' ')
      .map((word, i) => (i % 4 === 3 ? `other${i}` : word))
      .join(' '),
  );
  test.each([
    ['copied whole', paragraphs, 250 * 5],
    ['with every fourth word replaced', everyFourth, 250 * (5 + 24)],
    ['with every fourth word replaced, in one paragraph', [everyFourth.join(' ')], 1 + 250 * (4 + 24)],
  ])('%s have elements by passages, not by words', (_, copy, most) => {
    const view = comparisonView(copy.join('\n'), paragraphs.join('\n\n'), unknown);
    expect(view.passages.length).toBe(250);
    for (const side of ['copy', 'original'] as const) {
      expect(elementsOf(view.paragraphs[side])).toBeGreaterThan(250);
      expect(elementsOf(view.paragraphs[side])).toBeLessThanOrEqual(most);
      const text = view.paragraphs[side].map(({ parts }) =>
        parts
          .map((part) => (part.part === 'text' ? part.text : part.segments.map((one) => one.text).join('')))
          .join(''),
      );
      expect(text).toEqual(side === 'copy' ? copy : paragraphs);
    }
  });
});
