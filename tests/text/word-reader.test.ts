// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../../utils/text/words.ts';
import { readPlainly } from './read-plainly.ts';

/** What a word is made of and what stands between words, with all that does not stop the fast loop and all that does. */
const parts = fc.constantFrom(
  ..."аґєIlоо10 3б6ЯzГ  \n\t,.-‐–¬'’ʼ`\u00ad\u200b\u0301\u0308€×½ß东京がｶﾞ한ﬁ㍿№😀𝐚\u{20bb7}\u1680\u00a0",
  'слово',
  'word',
  '2026',
  ' – ',
  '-\n',
  "п'я",
  "''",
  'е\u0301е',
  '\ud83d',
  '\udc00',
);
const text = fc
  .array(fc.oneof(parts, parts, parts, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 60 })
  .map((all) => all.join(''));

const read = (given: string): ReturnType<typeof readPlainly> => {
  const { hashes, starts, ends, weights, count } = wordsOf(given);
  expect([hashes, starts, ends, weights].map(({ length }) => length)).toEqual(Array(4).fill(count));
  return Array.from(hashes, (hash, i) => ({
    hash,
    start: starts[i] ?? -1,
    end: ends[i] ?? -1,
    weight: weights[i] ?? -1,
  }));
};

test('words are those of plain reading', () => {
  fc.assert(
    fc.property(text, (given) => {
      expect(read(given)).toEqual(readPlainly(given));
    }),
    { numRuns: 5000 },
  );
});

test('words are those of plain reading wherever a stretch of a long text ends', () => {
  const filling = fc.constantFrom('а', 'аб ', '日', "д'", '5', '. ', 'я1 ', 'е\u0301', '\u00ad');
  fc.assert(
    fc.property(filling, fc.integer({ min: 1950, max: 4200 }), text, (unit, length, given) => {
      const long = unit.repeat(length).slice(0, length) + given + unit.repeat(300);
      expect(read(long)).toEqual(readPlainly(long));
    }),
    { numRuns: 300 },
  );
});
