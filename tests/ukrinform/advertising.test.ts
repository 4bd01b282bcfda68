// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { advertisingLabel } from '../../utils/ukrinform/advertising.ts';

const story = [
  'Тридцять човнів вийшли в море.',
  'Вітер був слабкий.',
  'Regatta begins on Sunday.',
  'Zwölf Boote kamen an.',
  'Ganaron los mayores.',
  'Le vent est tombé.',
  'Wszyscy wrócili.',
  '船はすべて戻った。',
];
const labels = [
  'Реклама', 'На правах реклами', 'Advertisement', 'ADVERTISING', 'Werbung', 'Anzeige', 'Publicidad', 'Publicité',
  'Reklama', '宣伝', '広告', 'Релізи', 'Releases', 'Релизы', 'реклама.', 'Werbung:',
]; // prettier-ignore

describe('a label alone on a line marks an advertisement', () => {
  test.each(labels)('%s', (label) => {
    for (const at of [0, 1, 2, 6, 7, 8]) {
      const text = [...story.slice(0, at), `  ${label} `, ...story.slice(at)].join('\n\n');
      expect(advertisingLabel(text)).toBe(label);
    }
  });
});

test.each(labels)('%s in the middle of a text is not a label', (label) => {
  expect(advertisingLabel([...story.slice(0, 4), label, ...story.slice(4)].join('\n'))).toBeUndefined();
});

test.each([
  ['Реклама коштує дорожче, ніж торік.'],
  ['Die Werbung wird teurer.'],
  ['The advertisement showed a boat.'],
  ['El precio de la publicidad sube.'],
  ['PR-відділ порту мовчить.'],
  ['宣伝費が増えた。'],
])('a sentence about advertising is not a label: %s', (sentence) => {
  expect(advertisingLabel([sentence, ...story, sentence].join('\n'))).toBeUndefined();
});

test('the older label PR stands above a text; below it is a signature', () => {
  expect(advertisingLabel(['PR', ...story].join('\n'))).toBe('PR');
  expect(advertisingLabel([...story, 'PR'].join('\n'))).toBeUndefined();
});

test.each([
  [
    'uk',
    'Матеріал розміщено відповідно до частини 3 статті 9 Закону України «Про рекламу» № 270/96-ВР від 03.07.1996.',
  ],
  ['uk', 'Опубліковано за ч. 3 ст. 9 Закону України «Про рекламу».'],
  ['ru', 'Материал размещен в соответствии с частью 3 статьи 9 Закона Украины «О рекламе».'],
  [
    'en',
    'The material has been posted in accordance with Part 3 of Article 9 of the Law of Ukraine "On Advertising".',
  ],
  ['de', 'Das Material wird gemäß Teil 3 Artikel 9 des Gesetzes der Ukraine „Über Werbung“ veröffentlicht.'],
  [
    'es',
    'El material se publica de conformidad con la Parte 3 del Artículo 9 de la Ley de Ucrania "Sobre la publicidad".',
  ],
  [
    'fr',
    'Le matériel est publié conformément à la partie 3 de l’article 9 de la loi ukrainienne « sur la publicité ».',
  ],
  ['pl', 'Materiał opublikowano zgodnie z częścią 3 artykułu 9 ustawy Ukrainy „O reklamie”.'],
  ['ja', '該当記事は第3部第9条ウクライナ法「宣伝」法に従い掲載された。'],
  ['ja', '該当記事は1996年7月3日付第270/96-BPウクライナ法に従い掲載された。'],
])('the disclaimer of the law marks an advertisement (%s): %s', (_, disclaimer) => {
  expect(advertisingLabel([...story.slice(0, 4), disclaimer, ...story.slice(4), 'ol'].join('\n'))).toBe(
    disclaimer,
  );
});

test.each([
  ['Part 3 of Article 9 of the Constitution was read aloud.'],
  ['In part 3 boats sailed; article by article, 9 rules of advertising a regatta were read.'],
  ['Стаття 9 закону про рекламу зміниться.'],
  ['Teil 3 der Regatta: 9 Boote warben.'],
])('another law is no disclaimer: %s', (sentence) => {
  expect(advertisingLabel([...story, sentence].join('\n'))).toBeUndefined();
});

const footers: [string, string, string][] = [
  [
    'uk',
    'При цитуванні і використанні будь-яких матеріалів в Інтернеті гіперпосилання не нижче першого абзацу на «ukrinform.ua» — обов’язкові.',
    'Матеріали з позначкою «Реклама» або за частиною 3 статті 9 Закону України «Про рекламу» № 270/96-ВР є рекламними.',
  ],
  [
    'en',
    'While citing and using any materials on the Internet, links to the website ukrinform.net not lower than the first paragraph are mandatory.',
    'Materials marked as "Advertisement" or with a disclaimer under Part 3 of Article 9 of the Law of Ukraine "On Advertising" No. 270/96-VR.',
  ],
  [
    'ru',
    'При цитировании и использовании любых материалов гиперссылки не ниже первого абзаца на «ukrinform.ru» обязательны.',
    'Материалы с пометкой «Реклама» или по части 3 статьи 9 Закона Украины «О рекламе» № 270/96-ВР.',
  ],
  [
    'de',
    'Bei dem Zitieren und der Verwendung aller Inhalte sind offene Links nicht tiefer als der erste Absatz auf „ukrinform.de“ obligatorisch.',
    'Texte mit dem Vermerk „Werbung“ oder gemäß Teil 3 Artikel 9 des Gesetzes „Über Werbung“ Nr. 270/96-WR.',
  ],
  [
    'es',
    'Al citar y utilizar cualquier material, son obligatorios los enlaces a ukrinform.es que no sean inferiores al primer párrafo.',
    'Los materiales marcados como "Publicidad" o según la Parte 3 del Artículo 9 de la Ley "Sobre la publicidad" № 270/96-ВР.',
  ],
  [
    'fr',
    'Pour toutes citation et utilisation, des hyperliens au premier paragraphe vers "ukrinform.fr" sont obligatoires.',
    'Documents marqués "Publicité" ou selon la partie 3 de l’article 9 de la loi "sur la publicité" n° 270/96.',
  ],
  [
    'pl',
    'Wymagany jest odnośnik nie niżej niż w pierwszym akapicie do ukrinform.pl.',
    'Materiały z oznaczeniem „Reklama” lub zgodnie z częścią 3 artykułu 9 ustawy „O reklamie” nr 270/96.',
  ],
  [
    'ja',
    '掲載物は検索システムに対してオープンである一方、ukrinform.jpへのハイパーリンクは第一段落より上部にする。',
    '「宣伝」のマークのある記事は、第270/96-BPウクライナ法「宣伝」法に従う。',
  ],
];

describe('the footer explains the label and is none', () => {
  test.each(footers)('(%s) in lines of its own', (_, rule, explained) => {
    const page = [...story, rule, explained, 'Реклама', '© 2015-2026 Ukrinform'];
    expect(advertisingLabel(page.join('\n'))).toBeUndefined();
    expect(advertisingLabel(['Реклама', ...page].join('\n'))).toBe('Реклама');
  });

  test.each(footers)('(%s) in one line', (_, rule, explained) => {
    expect(advertisingLabel([...story, `${rule} ${explained}`].join('\n'))).toBeUndefined();
  });
});

test('furniture below a label does not push it out of sight', () => {
  const furniture = ['ol', 'Photo: harbour', 'Читайте також: Шторм', 'トピック', 'ウクルインフォルム'];
  expect(advertisingLabel([...story, 'Реклама', ...furniture].join('\n'))).toBe('Реклама');
});

test('reads a long hostile line in a moment', () => {
  expect(advertisingLabel('Part 3 Article '.repeat(200_000))).toBeUndefined();
  expect(advertisingLabel(`${'Part 3 Article '.repeat(40)}\n`.repeat(2000))).toBeUndefined();
});
