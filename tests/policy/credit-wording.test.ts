import { describe, expect, it, test } from 'vitest';
import { agencyNaming } from '../../utils/policy/credit-wording.ts';

const naming = (text: string): string => agencyNaming(text).naming;

const credits = {
  Ukrainian: [
    'Про це повідомляє Укрінформ.',
    'Як передає Укрінформ, вежу відкрили вранці.',
    'Про це розповіла кореспондентові Укрінформу сторожка вежі.',
    'Про це Укрінформу повідомили в міськраді.',
    'За даними Укрінформу, дзвін б’є опівдні.',
    'Пише «Цегельник» з посиланням на агентство Укрінформ.',
    'У відповідь на запит Укрінформу рада назвала суму.',
    'Джерело: Укрінформ',
    'Джерело: www.ukrinform.ua',
  ],
  English: [
    'This is reported by Ukrinform.',
    'According to Ukrinform, the tower opened at dawn.',
    'The bell is back, Ukrinform reports, citing the council.',
    'The keeper told a Ukrinform correspondent about the stairs.',
    'In an interview with Ukrinform, the mason described the roof.',
    'VERBIVKA, November 24 (MENAFN- UkrinForm) The lantern tower is open.',
    'Masons finished on Tuesday (via Ukrinform).',
    'Source: Ukrinform',
  ],
  Russian: [
    'Об этом сообщает Укринформ.',
    'Передаёт корреспондент Укринформа из Вербовки.',
    'По данным Укринформа, колокол звонит в полдень.',
    'Сторож рассказал об этом в интервью Укринформу.',
    'В ответе на запрос Укринформа совет назвал сумму.',
    'Источник: Укринформ',
  ],
  German: [
    'Das berichtet Ukrinform.',
    'Laut Ukrinform ist der Turm wieder offen.',
    'Der Turm ist offen, meldet ein Ukrinform-Korrespondent.',
    'So die Stadt unter Berufung auf Ukrinform.',
    'Das sagte die Türmerin gegenüber Ukrinform.',
    'Quelle: Ukrinform',
  ],
  Spanish: [
    'Así lo informa Ukrinform.',
    'Según Ukrinform, la torre abrió al alba.',
    'La torre abrió, informa el corresponsal de Ukrinform.',
    'Como informó Ukrinform, la campana suena a mediodía.',
    'Lo dijo el albañil en una entrevista con Ukrinform.',
    'Fuente: Ukrinform',
  ],
  French: [
    'C’est ce que rapporte Ukrinform.',
    'Selon Ukrinform, la tour a rouvert à l’aube.',
    'La tour a rouvert, rapporte un correspondant d’Ukrinform.',
    'D’après l’agence Ukrinform, la cloche sonne à midi.',
    'Le maçon l’a dit dans un entretien avec Ukrinform.',
    'Source : Ukrinform',
  ],
  Polish: [
    'Informuje o tym Ukrinform.',
    'Jak podaje Ukrinform, wieżę otwarto o świcie.',
    'Murarz powiedział to w rozmowie z Ukrinformem.',
    'Według Ukrinformu dzwon bije w południe.',
    'Wieża jest otwarta (za: Ukrinform).',
    'Wieża jest otwarta – za agencją Ukrinform.',
    'Źródło: Ukrinform',
  ],
  Japanese: [
    'ウクルインフォルムが伝えた。',
    'ウクルインフォルムによると、塔は朝に再開した。',
    'ウクルインフォルムの記者によれば、鐘は正午に鳴る。',
    '石工はウクルインフォルムのインタビューに応じた。',
    '出典:ウクルインフォルム',
  ],
  'another language': [
    'وفق ما أوردته وكالة أنباء "يوكرنفورم" الأوكرانية',
    'Lo riferisce Ukrinform.',
    '據烏克蘭國家通訊社(Ukrinform)報道',
  ],
};

describe.each(Object.entries(credits))('a credit in %s', (_language, texts) => {
  test.each(texts)('%s', (text) => expect(naming(text)).toBe('credit'));
});

test.each([
  ['«Укрінформ»', 'Про це повідомляє «Укрінформ».'],
  ['"УКРІНФОРМ"', 'Про це повідомляє "УКРІНФОРМ".'],
  ['„Ukrinform“', 'Das berichtet die Agentur „Ukrinform“.'],
  ['“Ukrinform”', 'This is reported by “Ukrinform”.'],
  ['« Ukrinform »', 'C’est ce que rapporte « Ukrinform ».'],
  ['„Ukrinform”', 'Jak podaje „Ukrinform”, wieżę otwarto.'],
  ['(za) „Ukrinform”', 'Wieża jest otwarta, za „Ukrinform”.'],
  ['「ウクルインフォルム」', '「ウクルインフォルム」によると、塔は再開した。'],
])('quotation marks around the name change nothing: %s', (_name, text) => {
  expect(naming(text)).toBe('credit');
});

const names = [
  'Укрінформ Укрінформу Укрінформові Укрінформом Укрінформі УКРІНФОРМ укрінформ',
  'Укринформ Укринформа Укринформу Укринформом Укринформе',
  'Ukrinform UKRINFORM UkrInform UkrinForm Ukriform Ukrynform ukrinform.net',
  'Ukrinformu Ukrinformowi Ukrinformem Ukrinformie Ukrinforms Ukrinforma',
  'ウクルインフォルム يوكرنفورم يوكرينفورم',
].flatMap((spellings) => spellings.split(' '));

test.each(names)('%s is the agency’s name; alone it is a mention', (name) => {
  expect(agencyNaming(name)).toEqual({ naming: 'mention', words: name, at: 0 });
});

test.each([
  '',
  'The tower is open, the council reports.',
  'Про реформу повідомляє міськрада.',
  'Ukraine informs its neighbours.',
  'The new uniform was reported lost.',
  'ウクライナ通信が伝えた。',
  'Source: the council',
])('the agency is not named: %s', (text) => expect(agencyNaming(text)).toEqual({ naming: 'none' }));

describe('the clause around the name', () => {
  it('is given as printed, with its place in the text', () => {
    const text = 'The tower is open. This is reported by "Ukrinform". The bell rings.';
    expect(agencyNaming(text)).toEqual({
      naming: 'credit',
      words: 'This is reported by "Ukrinform"',
      at: text.indexOf('Ukrinform'),
    });
  });

  test.each([
    ['a sentence before', 'The council reports. Ukrinform moved house.'],
    ['a sentence after', 'Ukrinform moved house. The council reports.'],
    ['a question before', 'Who told the council? Ukrinform moved house.'],
    ['a line before', 'Source: the council\nUkrinform moved house'],
    ['a line after', 'Ukrinform moved house\nSource: the council'],
    ['a Japanese sentence before', '市が伝えた。ウクルインフォルムは移転した。'],
    ['words far off in a long clause', `The council reports ${'on and on '.repeat(12)}Ukrinform`],
  ])('ends before %s', (_name, text) => expect(naming(text)).toBe('mention'));

  it('reaches a verb within one clause on either side', () => {
    expect(naming(`Ukrinform, which ${'also '.repeat(12)}reports`)).toBe('credit');
    expect(naming(`reported, ${'as it is '.repeat(7)}by Ukrinform`)).toBe('credit');
  });
});

describe('several names in one text', () => {
  it('the first credit counts, not the first mention', () => {
    const text = 'Ukrinform moved house. The tower is open, Ukrinform reports. Ukrinform told so.';
    expect(agencyNaming(text)).toMatchObject({
      naming: 'credit',
      words: 'The tower is open, Ukrinform reports',
    });
  });

  it('the first mention counts when there is no credit', () => {
    expect(agencyNaming('Ukrinform moved. Ukrinform grew.')).toMatchObject({ naming: 'mention', at: 0 });
  });

  it('only the first fifty are read: a page may repeat it without end', () => {
    const mentions = (count: number): string => 'Ukrinform moved house.\n'.repeat(count);
    expect(naming(`${mentions(49)}Ukrinform reports`)).toBe('credit');
    expect(naming(`${mentions(50)}Ukrinform reports`)).toBe('mention');
  });
});
