// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folded } from '../../utils/text/fold.ts';
import { wordsOf } from '../../utils/text/words.ts';

/** Characters whose folding is not that of a plain letter or space, as often as those. */
const hard = fc.constantFrom(
  ...'аіїєґЯ абвxyzIl1036 \n-‐–\u00ad\u200b\u0301\'’‘"«»—½ﬁ㍿㌔№×€ß東京がｶﾞ한ㅎ𝐚🅰😀\u{e0041}\u{20bb7}',
  '\r\n',
  '\ud83d',
  '\udc00',
  '-\n',
  'и\u0306',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
  fc.array(hard, { maxLength: 40 }).map((parts) => parts.join('')),
);
const runs = { numRuns: 1000 };

const ranges = (text: string): { start: number; end: number; hash: number }[] => {
  const { count, starts, ends, hashes } = wordsOf(text);
  return Array.from({ length: count }, (_, i) => ({
    start: starts[i] ?? -1,
    end: ends[i] ?? -1,
    hash: hashes[i] ?? 0,
  }));
};

const splitsPair = (text: string, at: number): boolean => at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;

test('ranges are not empty, rise, lie in the text, and split no pair', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let previous = { start: 0, end: 0 };
      for (const { start, end } of ranges(text)) {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(previous.start);
        expect(end).toBeGreaterThanOrEqual(previous.end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
        previous = { start, end };
      }
    }),
    runs,
  );
});

test('ranges share nothing but a single character that stands for several words', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const all = ranges(text);
      for (const [i, { start }] of all.entries()) {
        const shared = text.slice(start, all[i - 1]?.end ?? 0);
        if (shared === '') continue;
        expect([...shared]).toHaveLength(1);
        expect(wordsOf(shared).count).toBeGreaterThan(1);
      }
    }),
    runs,
  );
});

test('the text of a range folds to its word again', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const all = ranges(text);
      for (const [i, { start, end, hash }] of all.entries()) {
        const shares = start < (all[i - 1]?.end ?? 0) || end > (all[i + 1]?.start ?? Infinity);
        const own = [...wordsOf(text.slice(start, end)).hashes];
        if (shares) expect(own).toContain(hash);
        else expect(own).toEqual([hash]);
      }
    }),
    runs,
  );
});

test('the folded form is that of the words, and folds to itself', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const form = folded(text);
      expect(folded(form)).toBe(form);
      expect([...wordsOf(form).hashes]).toEqual([...wordsOf(text).hashes]);
    }),
    runs,
  );
});

test('every letter of a text lies in a word', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const all = ranges(text);
      let at = 0;
      for (const character of text) {
        const end = at + character.length;
        if (/[\p{L}\p{Nd}]/u.test(character) && folded(character) !== '')
          expect(all.some((word) => word.start <= at && end <= word.end)).toBe(true);
        at = end;
      }
    }),
    runs,
  );
});

const alphabets = {
  Ukrainian: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАЄІЇҐЙ'",
  Russian: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяЁЙЭ',
  English: 'abcdefghijklmnopqrstuvwxyzABCXYZ’',
  German: 'aäbcdeghiklmnoöprsßtuüwzÄÖÜẞ',
  Spanish: 'aábcdeéghiíjlmnñoópqrstuúüvzÑÁ',
  French: 'aàâbcçdeéèêëghiîïjlmnoôœpqrstuùûüvxyÿzÇÉŒ',
  Polish: 'aąbcćdeęfghijklłmnńoóprsśtuwyzźżŁŚŻ',
  Japanese: 'あがぎぱぽんアガヴパッーｶﾞﾊﾟｱ々一二国本東京見年月日',
};

test.each(Object.entries(alphabets))('%s text folds alike in every normalisation form', (_, alphabet) => {
  const letters = fc.constantFrom(...alphabet, ' ', ' ', '\u0301', ', ');
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      const hashes = [...wordsOf(text).hashes];
      for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'])
        expect([...wordsOf(text.normalize(form)).hashes]).toEqual(hashes);
    }),
  );
});

test('any text folds alike in its canonical forms', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const hashes = [...wordsOf(text).hashes];
      expect([...wordsOf(text.normalize('NFC')).hashes]).toEqual(hashes);
      expect([...wordsOf(text.normalize('NFD')).hashes]).toEqual(hashes);
    }),
    runs,
  );
});
