// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBoilerplate, startsFooter } from '../../utils/ukrinform/boilerplate-wording.ts';
import { ownParagraphs } from '../../utils/ukrinform/boilerplate.ts';

describe('does not belong to an article', () => {
  test.each([
    ['Read also: Storm over Sornyk'],
    ['READ ALSO : Storm'],
    ['Читайте також: Шторм над Сорником'],
    ['Дивіться також: Шторм'],
    ['Читайте также: Шторм'],
    ['Lesen Sie auch: Sturm'],
    ['Lea también: Tormenta'],
    ['Lire aussi : Tempête'],
    ['À lire aussi\u00a0: Tempête'],
    ['Czytaj także: Burza'],
    ['あわせて読む：嵐'],
    ['ol'],
    ['SM'],
    ['yv/kh'],
    ['Ukrinform'],
    ['Укрінформ.'],
    ['Укринформ'],
    ['ウクルインフォルム'],
    ['Photo: harbour office'],
    ['Фото: Оксана Зозуля'],
    ['写真：青葉川市役所'],
    ['24.11.2026 14:05'],
    ['24.11.2026'],
    ['© 2015-2026 Ukrinform. All rights reserved.'],
    ["Let's get started read our news at facebook messenger > > > Click here for subscribe"],
    ['Sign up for our free newsletter skorik@ukrinform.com'],
    ['Extended searchHide extended search'],
    ['By period:'],
    ['За період'],
    ['トピック'],
    ['Tags: storm'],
    ['-'],
  ])('%s', (line) => expect(isBoilerplate(line)).toBe(true));
});

describe('belongs to an article', () => {
  test.each([
    ['Читайте уважно: правила змінилися.'],
    ['Read the rules also: they changed.'],
    ['За період з 1 по 24 листопада порт прийняв сорок суден.'],
    ['By period of service, the lighthouse keeper was the oldest.'],
    ['Ukrinform reports that the storm is over.'],
    ['Укрінформ розповідає про шторм.'],
    ['24.11.2026 почався шторм.'],
    ['Ні.'],
    ['Так'],
    ['Oil'],
    ['Photos of the storm were shown in the museum.'],
    ['Фотографи вийшли на берег: хвилі були високі.'],
    [`Photo: ${'a long paragraph about a photo '.repeat(5)}`],
    ['トピックスという船が港に着いた。'],
    ['While citing the captain, the mayor smiled.'],
    ['The site ukrinform.net opened a museum.'],
  ])('%s', (line) => expect(isBoilerplate(line)).toBe(false));
});

test.each([
  ['While citing and using any materials on the Internet, links to the website ukrinform.net are mandatory.'],
  ['При цитуванні і використанні будь-яких матеріалів в Інтернеті'],
  ['При цитировании и использовании любых материалов'],
  ['Bei dem Zitieren und der Verwendung aller Inhalte im Internet'],
  ['Al citar y utilizar cualquier material en Internet'],
  ['Pour toutes citation et utilisation de documents sur Internet'],
  ['Pour toute citation et utilisation de documents sur Internet'],
  ['インターネット上の全ての掲載物の引用・使用に際しては、'],
  ['検索システムに対してオープンである一方、ukrinform.jpへのハイパーリンクは第一段落より上部にする'],
  ['Odnośnik do ukrinform.pl nie niżej niż w pierwszym akapicie'],
])('begins the footer: %s', (line) => expect(startsFooter(line)).toBe(true));

const raw = [
  'Storm over Sornyk',
  '',
  '  STORM over  Sornyk!',
  'Ukrinform',
  'The storm broke four masts. ',
  'Read also: Calm before the storm\r',
  '\tNobody was hurt, an Ukrinform correspondent reports.',
  'Storm over Sornyk',
  'ol',
  'While citing and using any materials on the Internet, links to the website ukrinform.net are mandatory.',
  'The footer goes on.',
].join('\n');

test('takes the headline away where it is repeated, and everything from the footer on', () => {
  const own = ownParagraphs(raw, 'Storm over Sornyk').map(({ start, end }) => raw.slice(start, end));
  expect(own).toEqual([
    'The storm broke four masts.',
    'Nobody was hurt, an Ukrinform correspondent reports.',
    'Storm over Sornyk',
  ]);
});

test('keeps the headline when it does not know it', () => {
  const own = ownParagraphs(raw).map(({ start, end }) => raw.slice(start, end));
  expect(own.slice(0, 2)).toEqual(['Storm over Sornyk', 'STORM over  Sornyk!']);
});

test.each([[''], ['\n\n'], [' \t\r\n '], ['ol\nUkrinform']])('finds nothing in %j', (text) => {
  expect(ownParagraphs(text, 'Storm')).toEqual([]);
});

test('gives rising stretches that lie within the raw text, without white space around them', () => {
  const line = fc.oneof(
    fc.constantFrom(
      'Storm',
      'Read also: x',
      'ol',
      '',
      '  ',
      '\u00a0Night\u00a0',
      '\u200bx',
      'Ukrinform',
      'a\u2028b',
    ),
    fc.string({ maxLength: 12 }),
  );
  const end = fc.constantFrom('\n', '\r\n', '\r', '\n\n');
  fc.assert(
    fc.property(fc.array(fc.tuple(line, end), { maxLength: 12 }), (lines) => {
      const text = lines.flat().join('');
      const stretches = ownParagraphs(text, 'Storm');
      const odd = stretches.filter(({ start, end: stop }, i) => {
        const cut = text.slice(start, stop);
        const before = stretches[i - 1]?.end ?? 0;
        return start < before || stop > text.length || cut !== cut.trim() || !/^[^\r\n]+$/u.test(cut);
      });
      expect(odd).toEqual([]);
    }),
  );
});
