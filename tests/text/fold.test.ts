import { describe, expect, it, test } from 'vitest';
import { fold, folded, IGNORED, SEPARATOR } from '../../utils/text/fold.ts';

describe('folding makes typing variants equal', () => {
  test.each([
    ['case', 'УКРІНФОРМ', 'укрінформ'],
    ['composed and decomposed', 'й ї é'.normalize('NFC'), 'й ї é'.normalize('NFD')],
    ['stress marks', 'за\u0301мок бра\u0301ма', 'замок брама'],
    ['soft hyphen and zero width', 'Укр\u00adін\u200bформ\u2060', 'Укрінформ'],
    ['direction marks', '\u202eУкрінформ\u202c', 'Укрінформ'],
    ['spaces of any width', 'на\u00a0мосту\u2009біля\u3000школи\u202f5', 'на мосту біля школи 5'],
    ['dashes', 'світло–тінь світло—тінь світло‐тінь світло−тінь', 'світло-тінь '.repeat(4)],
    ['quotation marks', '„міст“ «міст» “міст” ʺмістʺ "міст"', 'міст міст міст міст міст'],
    ['full width', 'Ｕｋｒｉｎｆｏｒｍ　２０２６', 'Ukrinform 2026'],
    ['ё and е', 'ещё самолёт', 'еще самолет'],
    ['ґ and г', 'ґрунт', 'грунт'],
    ['є and е', 'проєкт', 'проект'],
    ['half-width kana', 'ｳｸﾙｲﾝﾌｫﾙﾑ ﾊﾞﾊﾟ', 'ウクルインフォルム バパ'],
    ['voiced kana, composed and with a mark', 'がばぱ', 'か\u3099は\u3099は\u309a'],
    ['Hangul syllables and letters', '한국어', '한국어'.normalize('NFD')],
    ['letters with a stroke', 'Łódź Øresund đak', 'Lodz Oresund dak'],
    ['German ß', 'Straße STRAẞE', 'Strasse STRASSE'],
    ['ligatures', 'ﬁnal oﬃce cœur ŒUVRE æther Ĳssel', 'final office coeur OEUVRE aether IJssel'],
    ['dotted and dotless i', 'İstanbul ılık', 'istanbul ilik'],
    ['raised and lowered numbers', 'м² H₂O ①', 'м2 H2O 1'],
    ['fractions', '½ 3¾', '1/2 33/4'],
    ['units and squared words', '5㎏ 3㎞ ㍿ ㌔', '5kg 3km 株式会社 キロ'],
    ['mathematical letters', '𝐔𝐤𝐫𝐢𝐧𝐟𝐨𝐫𝐦 𝓾𝓴𝓻 𝔲𝔨𝔯 𝚞𝚔𝚛 𝟚𝟘𝟚𝟞', 'ukrinform ukr ukr ukr 2026'],
    ['letters in circles and squares', 'Ⓤⓚⓡ 🄤 🄰🄱 🅐🅑 🅰🅱', 'ukr u ab ab ab'],
    ['small capitals', 'ᴜᴋʀɪɴꜰᴏʀᴍ ᴀɢᴇɴᴄʏ ᴘʟᴢ', 'ukrinform agency plz'],
    ['rare ideographs', '\u{2f800}', '\u4e3d'],
  ])('%s', (_, one, other) => {
    expect(folded(one)).toBe(folded(other));
  });

  it.each([
    ['кіт', 'кит'],
    ['東京', '京都'],
    ['𠮷野', '吉野'],
    ['한국', '한글'],
    ['слово', 'словник'],
    ['1', 'i'],
    ['0', 'о'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(folded(one)).not.toBe(folded(other));
  });

  it('turns punctuation into one separator', () => {
    expect(folded('«a» — b… (c)')).toBe('a b c');
  });

  it.each(['😀', '🇺🇦', '👨‍👩‍👧', '→', '\u{1f9ff}', '\ud83d', '\udc00', '№', '™'])('separates at %s', (sign) => {
    expect(folded(`а${sign}б`)).toBe('a б');
  });

  it('reads a text of any length', () => {
    expect(folded('слово'.repeat(50_000))).toHaveLength(250_000);
  });
});

test.each([
  ['a letter', 'ж', true],
  ['a ligature', 'ﬁ', true],
  ['an ideograph', '東', true],
  ['a space', ' ', false],
  ['a hyphen', '-', false],
  ['an apostrophe', '’', false],
  ['a soft hyphen', '\u00ad', false],
  ['half an emoji', '\ud83d', false],
])('one unit alone: %s', (_, unit, isOfWord) => {
  expect(![SEPARATOR, IGNORED].includes(fold(unit.charCodeAt(0)))).toBe(isOfWord);
});
