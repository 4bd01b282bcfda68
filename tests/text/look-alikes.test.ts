// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folded } from '../../utils/text/fold.ts';
import { lettersReadIn } from '../../utils/text/look-alikes.ts';
import { wordsOf } from '../../utils/text/words.ts';

/** Every character that is read as another, with the letters it is read as. */
const twins = Array.from({ length: 0x110000 }, (_, point) => String.fromCodePoint(point)).flatMap((twin) => {
  const letters = lettersReadIn(twin);
  return letters === undefined || letters === twin ? [] : [[twin, letters] as const];
});

const lettersOf = (letter: string): string[] =>
  twins.filter(([twin, read]) => read === letter && /[\p{L}\p{N}]/u.test(twin)).map(([twin]) => twin);

describe('forged words fold like the true ones', () => {
  test.each([
    [
      'Latin letters in Ukrainian',
      'Пiвнiчний мicт вiдкpили y пoнeдiлoк',
      'Північний міст відкрили у понеділок',
    ],
    ['Latin capitals in Ukrainian', 'BCE PAЗOM HA MOCTІ', 'ВСЕ РАЗОМ НА МОСТІ'],
    [
      'Cyrillic letters in English',
      'Тhе nоrthеrn bridgе ореnеd оn Mоndау',
      'The northern bridge opened on Monday',
    ],
    ['Cyrillic capitals in English', 'ТНЕ МАҮОR ОF КАSНАN', 'THE MAYOR OF KASHAN'],
    ['Greek letters in Ukrainian', 'Ποрт відкρили ο τретій', 'Порт відкрили о третій'],
    [
      'Greek letters in English',
      'Τhe nοrthern bridge οpened οn Μοndaγ',
      'The northern bridge opened on Monday',
    ],
    ['Cherokee, Lisu and Coptic', 'ᎪᏢᎬ ꓮꓚꓰ ⲥⲣⲟ', 'APE ACE cpo'],
    ['l, I and 1', 'Ukrainlan paIace 1ibrary, lсторія', 'Ukrainian palace library, Історія'],
    ['small capitals in Ukrainian', 'ᴍіᴄт ᴋᴘᴀй', 'міст край'],
    ['symbols inside words', 'm⍺yor, ℮nergy, €вропа', 'mayor, energy, європа'],
    ['Greek beta for ß', 'Straβe', 'Straße'],
  ])('%s', (_, forged, honest) => {
    expect(folded(forged)).toBe(folded(honest));
  });
});

describe('every look-alike folds like its letters', () => {
  test.each([
    ['inside a word', 'д', 'ж'],
    ['at the head of a word', '', 'дж'],
    ['at the end of a word', 'дж', ''],
  ])('%s', (_, before, after) => {
    const unequal = twins.filter(
      ([twin, letters]) => folded(before + twin + after) !== folded(before + letters + after),
    );
    expect(unequal).toEqual([]);
  });

  test('one or two of them in any word of a text change no word', () => {
    const text =
      'Північний міст відкрили об’їздом після ремонту; the bridge is open again, and traffic flows';
    const forgeries = [...text].map((letter) => {
      const small = folded(letter);
      return small === '' ? [] : lettersOf(small);
    });
    const places = forgeries.flatMap((list, at) => (list.length > 0 ? [at] : []));
    const place = fc.constantFrom(...places);
    fc.assert(
      fc.property(place, place, fc.nat(), fc.nat(), (one, other, i, j) => {
        const forged = [...text];
        for (const [at, n] of [
          [one, i],
          [other, j],
        ] as const) {
          const list = forgeries[at] ?? [];
          forged[at] = list[n % list.length] ?? '';
        }
        expect([...wordsOf(forged.join('')).hashes]).toEqual([...wordsOf(text).hashes]);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Letters of an alphabet that fold alike, as groups. */
function alike(alphabet: string): string[] {
  const groups = Map.groupBy(alphabet, (letter) => folded(letter));
  return [...groups.values()].filter((group) => group.length > 1).map((group) => group.join(''));
}

test.each([
  ['Ukrainian', 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя', ['вь', 'гґ', 'еє', 'ий', 'ії']],
  ['Russian', 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя', ['вь', 'её', 'ий']],
  ['Latin', 'abcdefghijklmnopqrstuvwxyz', ['il']],
  ['Polish', 'aąbcćdeęfghijklłmnńoóprsśtuwyzźż', ['aą', 'cć', 'eę', 'ilł', 'nń', 'oó', 'sś', 'zźż']],
  ['digits', '0123456789', []],
])('in the %s alphabet only these letters fold alike', (_, alphabet, groups) => {
  expect(alike(alphabet).sort()).toEqual(groups);
});

test('symbols are no letters beside digits or alone', () => {
  expect(folded('100€ 3×4 €5 5×x a × b')).toBe('100 3 4 5 5 x a b');
  expect(folded('menu|news')).toBe('menu news');
});
