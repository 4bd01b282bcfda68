import { describe, expect, it, test } from 'vitest';
import { folded } from '../../utils/text/fold.ts';

describe('folding makes typing variants equal', () => {
  test.each([
    ['case', 'УКРІНФОРМ', 'укрінформ'],
    ['apostrophes', 'об’єднання п`ять', "об'єднання пʼять"],
    ['composed and decomposed', 'й ї é'.normalize('NFC'), 'й ї é'.normalize('NFD')],
    ['soft hyphen and zero width', 'Укр\u00adін\u200bформ\u2060', 'Укрінформ'],
    ['direction marks', '\u202eУкрінформ\u202c', 'Укрінформ'],
    ['Latin look-alikes', 'Укpiнфopм', 'Укрінформ'],
    ['full width', 'Ｕｋｒｉｎｆｏｒｍ　２０２６', 'Ukrinform 2026'],
    ['ё and е', 'ещё самолёт', 'еще самолет'],
    ['ґ and г', 'ґрунт', 'грунт'],
    ['half-width kana', 'ｳｸﾙｲﾝﾌｫﾙﾑ', 'ウクルインフォルム'],
    ['ligature-like letters', 'Łódź Straße', 'Lodz Strase'],
  ])('%s', (_, one, other) => {
    expect(folded(one)).toBe(folded(other));
  });

  it('keeps different words different', () => {
    expect(folded('кіт')).not.toBe(folded('кит'));
    expect(folded('東京')).not.toBe(folded('京都'));
  });

  it('turns punctuation into one separator', () => {
    expect(folded('«a» — b… (c)')).toBe('a b c');
  });
});
