import { describe, expect, it, test } from 'vitest';
import { folded } from '../../utils/text/fold.ts';
import { wordsOf } from '../../utils/text/words.ts';

const cut = (text: string): string[] => {
  const words = wordsOf(text);
  return Array.from({ length: words.count }, (_, i) => text.slice(words.starts[i], words.ends[i]));
};

describe('an apostrophe in a word vanishes, whatever its shape', () => {
  test.each([..."'’‘`´ʼʹʻʽʾʿ‛′‵ˈˊˋ՚＇｀ꞌ"])("п%sять об'єднань", (mark) => {
    expect(folded(`п${mark}ять об${mark}єднань`)).toBe(folded('пять обєднань'));
  });

  it('also with invisible characters around it', () => {
    expect(folded("п\u200b'\u200bять")).toBe(folded('пять'));
  });
});

describe('a quotation mark at the edge of a word glues nothing', () => {
  test.each([
    ["'міст' та ‘школа’", ['міст', 'та', 'школа']],
    ["''міст''школа", ['міст', 'школа']],
    ["завод''Маяк''", ['завод', 'Маяк']],
    ['``міст``‘‘школа’’', ['міст', 'школа']],
    ["rock'n'roll", ["rock'n'roll"]],
    ['«міст»“школа”', ['міст', 'школа']],
  ])('%s', (text, words) => {
    expect(cut(text)).toEqual(words);
  });
});

describe('a word broken at the end of a line is whole', () => {
  test.each([
    ['hyphen', 'рефор-\nми'],
    ['hyphen and carriage return', 'рефор-\r\nми'],
    ['Unicode hyphen', 'рефор‐\nми'],
    ['non-breaking hyphen', 'рефор‑\nми'],
    ['dash for a hyphen', 'рефор–\nми'],
    ['not sign of typesetting programs', 'рефор¬\nми'],
    ['soft hyphen', 'рефор\u00ad\nми'],
    ['spaces around the break', 'рефор- \n\t  ми'],
    ['line separator', 'рефор-\u2028ми'],
    ['two line breaks, as <br> is read', 'рефор-\n\nми'],
    ['capitals', 'РЕФОР-\nМИ'],
    ['soft hyphens without a break', 'ре\u00adфор\u00adми'],
  ])('%s', (_, text) => {
    expect(folded(`про ${text} та`)).toBe(folded('про реформи та'));
    expect(cut(`про ${text} та`)).toEqual(['про', text, 'та']);
  });

  test.each([
    ['a hyphen within a line', 'світло-тінь', 2],
    ['a name that begins a line', 'Івано-\nФранківська', 2],
    ['a dash between words', 'міст –\nшкола', 2],
    ['an em dash', 'міст—\nшкола', 2],
    ['numbers', '2025-\n2026', 2],
    ['a number before letters', '5-\nповерховий', 2],
    ['a line break without a hyphen', 'міст\nшкола', 2],
    ['a soft hyphen before a space', 'міст\u00ad школа', 2],
    ['a hyphen at the end of the text', 'міст-\n', 1],
    ['a list', 'міст\n- школа', 2],
  ])('but not at %s', (_, text, words) => {
    expect(cut(text)).toHaveLength(words);
  });
});
