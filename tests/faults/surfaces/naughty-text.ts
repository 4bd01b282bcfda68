import { programs } from './naughty-programs.ts';

const range = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));

const sentences: readonly string[] = [
  'Lamp of Saltholm',
  'Лампа гавані знову горить, повідомили 24.11.2026',
  'المنارة القديمة تضيء من جديد',
  'מגדלור בן 40 שנה',
  'www.ukrinform.net/a',
  'txt.exe',
];

/** Direction controls, matched and unmatched, around and within words. */
const bidi = (): string[] => {
  const controls = [...'\u200e\u200f\u061c\u202a\u202b\u202d\u202e\u2066\u2067\u2068'];
  const closes = ['', '\u202c', '\u2069', '\u202c\u2069', '\u2069\u2069\u202c\u202c'];
  return sentences.flatMap((words) =>
    controls.flatMap((control) =>
      closes.flatMap((close) => [
        `${control}${words}${close}`,
        `${words.slice(0, 4)}${control}${words.slice(4)}${close}`,
        `${close}${words}${control}`,
      ]),
    ),
  );
};

/** Controls, default-ignorable and private characters, alone and within words. */
const invisible = (): string[] =>
  [
    ...range(0x00, 0x1f),
    ...range(0x7f, 0xa0),
    ...range(0x2000, 0x200d),
    ...range(0x2028, 0x202f),
    ...range(0x205f, 0x206f),
    ...range(0xfe00, 0xfe0f),
    ...range(0xfff0, 0xffff),
    ...range(0xe0020, 0xe007f),
    ...'\u00ad\u034f\u115f\u1160\u17b4\u180e\u3000\u3164\ufeff\uffa0\ue000\uf8ff\u{f0000}\u{10ffff}',
  ].flatMap((sign) => [`Ukr${sign}inform`, `${sign}${sign} lamp`, `lamp ${sign}`]);

const marks = ['\u0301', '\u0336', '\u0489', '\u20dd', '\u0e49', '\u{1d167}', '\u0340'];
/** Marks stacked on letters. */
const zalgo = (): string[] =>
  [...'ZĄїґ塔ب'].flatMap((letter) =>
    [1, 5, 40, 300].flatMap((count) => marks.map((mark) => `${letter}${mark.repeat(count)}horn`)),
  );

/** Halves of pairs, and pairs the wrong way round. */
const surrogates = (): string[] =>
  ['\ud800', '\udbff', '\udc00', '\udfff', '\ud83d\ud83d', '\udc00\ud800', '\ud83c'].flatMap((half) => [
    half,
    `${half}a`,
    `a${half}`,
    `a${half}<b>`,
    `&${half};`,
    `"${half}'`,
    `https://${half}.example/`,
  ]);

/** Without a place to break, and longer than any line. */
const long = (): string[] => [
  ...[...'xWщ塔ب_-/.<&%\u00a0\u2060\u200d'].flatMap((sign) =>
    [100, 400, 3000].map((count) => sign.repeat(count)),
  ),
  `https://long.example/${'a'.repeat(3000)}`,
  'x'.repeat(100_000),
  'слово '.repeat(5000),
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'.repeat(300),
];

/** Signs that formats of text give a meaning. */
const formats = (): string[] => {
  const signs = [
    '*',
    '**',
    '_',
    '__',
    '~~',
    '`',
    '```',
    '#',
    '> ',
    '- ',
    '1. ',
    '[',
    ']',
    '[a](b)',
    '![a](b)',
    '|',
    '---',
    '===',
    '\\',
    '<https://a.example>',
    '[[a]]',
    "''",
    "'''",
    '{{a}}',
    '[b]',
    '[/url]',
    '[img]a[/img]',
    '||',
    '@',
    '%',
    '$',
    '&',
    '{',
    '}',
    '~',
    '^',
    '--',
    '\\url{a}',
    '\\input{a}',
    '\\write18{a}',
  ];
  return signs.flatMap((sign) => [
    sign,
    `${sign}lamp`,
    `lamp${sign}`,
    `${sign}lamp${sign}`,
    `a ${sign} b`,
    `${sign}\n${sign}`,
    `${sign}${sign}${sign}`,
  ]);
};

/** Texts by their class. */
export const texts: readonly (readonly [name: string, texts: () => string[]])[] = [
  ['direction control', bidi],
  ['invisible character', invisible],
  ['stacked marks', zalgo],
  ['lone surrogate', surrogates],
  ['long or unbreakable', long],
  ['formula, template or program', programs],
  ['sign of a text format', formats],
];
