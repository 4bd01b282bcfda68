import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributedSpeech } from '../../utils/text/attributed-speech.ts';
import type { Stretch } from '../../utils/text/paired-marks.ts';
import { ownWordsArray, ownWordsMask } from '../../utils/text/own-words.ts';
import { quotations } from '../../utils/text/quotations.ts';
import { wordsOf } from '../../utils/text/words.ts';

const pieces = [
  ...'«»‹›„“‟”‘’‚「」『』"＂。…',
  '\n', '\n\n', '\r\n', ' ', '. ', ', ', ': ', '? ', '– ', '- ', '> ', '» ', '• ', '1) ',
  'Він', 'сказав', 'що', 'ми', 'the', 'said', 'that', 'We', '15', 'сказав мер', '市長は', 'と述べた', '\ud800', '\u00a0',
]; // prettier-ignore
const texts = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

/** Whether stretches lie in a text, in order and apart from each other. */
const inOrder = (stretches: readonly Stretch[], text: string): boolean =>
  stretches.every(
    ({ start, end }, i) => start >= (stretches[i - 1]?.end ?? 0) && end > start && end <= text.length,
  );

test('the mask covers every word exactly once, for any text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { count } = wordsOf(text);
      const mask = ownWordsMask(text);
      expect(mask.reduce((sum, { words }) => sum + words, 0)).toBe(count);
      expect(mask.every(({ words, kind }, i) => words > 0 && kind !== mask[i - 1]?.kind)).toBe(true);
      expect(ownWordsArray(mask, count)).toHaveLength(count);
    }),
    { numRuns: 400 },
  );
});

test('quoted and reported stretches lie in the text, in order and apart, for any text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(inOrder(quotations(text), text)).toBe(true);
      expect(inOrder(attributedSpeech(text), text)).toBe(true);
    }),
    { numRuns: 400 },
  );
});
