import { expect, test } from 'vitest';
import { quoted } from './quoted.ts';

const one = 'Ми вислухали всіх, хто прийшов на слухання.';
const two = 'Сквер залишиться сквером, доки я очолюю раду.';
const three = 'І липи ростимуть тут далі.';
const after = 'План розробляли два роки.';
const lines = (...paragraphs: string[]): string => paragraphs.join('\n\n');

test.each([
  ['each opens, the last closes', lines(`«${one}`, `«${two}`, `«${three}», – сказав мер.`, after)],
  ['only the first opens', lines(`«${one}`, two, `${three}», – сказав мер.`, after)],
  ['those below open with the closing mark', lines(`«${one}`, `»${two}`, `»${three}», – сказав мер.`, after)],
  ['straight', lines(`"${one}`, `"${two}`, `"${three}", – сказав мер.`, after)],
  ['straight, only the first opens', lines(`"${one}`, two, `${three}", – сказав мер.`, after)],
  ['English', lines(`“${one}`, `“${two}`, `“${three}” – сказав мер.`, after)],
  ['German', lines(`„${one}`, `„${two}`, `„${three}“, – сказав мер.`, after)],
])('a quotation of several paragraphs is one: %s', (_, text) => {
  expect(quoted(text)).toEqual([one, two, three]);
});

test('a Japanese quotation of several paragraphs is one', () => {
  const text = lines(
    '「住民の声を聞き、受け止めた。',
    '「深夜の離陸は認めないことにした」',
    '遅れた便の着陸は認められる。',
  );
  expect(quoted(text)).toEqual(['住民の声を聞き、受け止めた。', '深夜の離陸は認めないことにした']);
});

test('where every paragraph opens and none closes, what follows them stays the author’s', () => {
  expect(quoted(lines(`«${one}`, `«${two}`, after, after, after, after))).toEqual([one, two]);
});

test.each([
  ['after a colon, to the end of its paragraph', lines(`Мер сказав: «${one}`, after, after), [one]],
  ['before an attribution, up to it', lines(`«${one}, – сказав мер.`, after, after), [one]],
  ['else not at all', lines(`Завод «Маяк відновив роботу, і лампи подешевшали.`, after, after), []],
])('an open mark never takes the rest of the article: %s', (_, text, speech) => {
  expect(quoted(text)).toEqual(speech);
});

test('an open mark in a text without line breaks takes no more than a long paragraph', () => {
  const text = `Мер сказав: «${one} ${Array.from({ length: 200 }, () => after).join(' ')}`;
  expect(quoted(text).join('').length).toBeLessThanOrEqual(1000);
});

test.each([
  ['a dash', `– ${one}`, [one]],
  ['long dash', `— ${one}`, [one]],
  [
    'with an attribution',
    '– Міст буде восени, – сказав мер. – Ми встигнемо.',
    ['Міст буде восени', 'Ми встигнемо.'],
  ],
  [
    'with an attribution and more of the author',
    '– Міст буде восени, – сказав мер. Він показав опори.',
    ['Міст буде восени'],
  ],
  [
    'Polish, without a comma',
    '– Most będzie gotowy jesienią – powiedział burmistrz.',
    ['Most będzie gotowy jesienią'],
  ],
  ['Spanish', '—El puente estará listo en otoño —dijo el alcalde.', ['El puente estará listo en otoño']],
  ['a number first', '– 40 людей на мосту, – сказав мер. – Усі наші.', ['40 людей на мосту', 'Усі наші.']],
  ['hyphens', '- Міст буде восени, - сказав мер. - Ми встигнемо.', ['Міст буде восени', 'Ми встигнемо.']],
])('a paragraph of dialogue is speech: %s', (_, line, speech) => {
  expect(quoted(lines(after, line, after))).toEqual(speech);
});

test.each([
  ['small letters', ['– танки;', '– гармати;', '– вантажівки.']],
  ['numbers', ['– 12 танків', '– 30 гармат']],
  ['semicolons', ['– Танки старого зразка;', '– Гармати;']],
  ['hyphens', ['- Танки старого зразка', '- Гармати']],
])('a list is no dialogue: %s', (_, items) => {
  expect(quoted(lines(after, ...items, after))).toEqual([]);
});

test.each([
  ['Ukrainian', 'У листі йдеться:'],
  ['English', 'The statement reads as follows:'],
  ['German', 'Projektleiterin Sundermann sagte:'],
  ['Polish', 'Burmistrz powiedział:'],
  ['French', 'Le maire a déclaré :'],
  ['Spanish', 'El alcalde dijo:'],
  ['Japanese', '市長は次のように述べた。'],
  ['after another sentence', 'Листа підписали сорок людей. Ось його текст:'],
])('an announced paragraph without marks is speech: %s', (_, leadIn) => {
  expect(quoted(lines(after, leadIn, two, after))).toEqual([two]);
});

test('an announced statement goes on while it says "we", and over a list', () => {
  const list = ['1) скасувати наказ;', '2) повернути кошти.'];
  const text = lines(
    'У листі йдеться:',
    'Наша громада чекає.',
    'Ми просимо:',
    ...list,
    after,
    'Ми бачили листа.',
  );
  expect(quoted(text)).toEqual(['Наша громада чекає.', 'Ми просимо:', ...list]);
});

test.each([
  [
    'what is announced has marks of its own',
    lines('Мер сказав:', `«${one}» Потім він поїхав.`, after),
    [one],
  ],
  ['nothing is said', lines('Переможці конкурсу:', after, after), []],
  ['the colon stands in the middle', lines('Мер сказав: робіт не буде. Далі тиша.', after), []],
])('an announcement marks nothing else: %s', (_, text, speech) => {
  expect(quoted(text)).toEqual(speech);
});

test('unmarked speech in the first person after a colon is speech', () => {
  expect(quoted(lines('Мер заявив: ми відбудуємо міст до зими.', after))).toEqual([
    'ми відбудуємо міст до зими.',
  ]);
});

test.each([
  ['>', `> ${one}`],
  ['» without a mark that closes it', `» ${one}`],
  ['full width', `＞${one}`],
])('a block quotation is speech: %s', (_, line) => {
  expect(quoted(lines(after, line, after))).toEqual([one]);
});

test.each([
  [
    'inside the marks',
    '«Міст буде восени, – сказав мер, – і ми встигнемо до дощів».',
    ['Міст буде восени', 'і ми встигнемо до дощів'],
  ],
  [
    'two sentences',
    '«Міст буде восени, – сказав мер Яворівки. – Ми встигнемо».',
    ['Міст буде восени', 'Ми встигнемо'],
  ],
  [
    'without a second dash',
    '«Міст буде восени, – сказав мер. Ми встигнемо до дощів».',
    ['Міст буде восени', 'Ми встигнемо до дощів'],
  ],
  ['hyphens', '"Міст буде восени, - сказав мер, - і ми встигнемо".', ['Міст буде восени', 'і ми встигнемо']],
  [
    'with office and name',
    '«Міст буде восени, – додала заступниця міністра освіти Ольга Яр, – певна річ».',
    ['Міст буде восени', 'певна річ'],
  ],
  [
    'a dash that attributes nothing',
    '«Міст – це головне, – і ми його відбудуємо до зими».',
    ['Міст – це головне, – і ми його відбудуємо до зими'],
  ],
  [
    'an infinitive',
    '«Найважче – сказати правду людям, які чекають».',
    ['Найважче – сказати правду людям, які чекають'],
  ],
])('an attribution between dashes is the author’s: %s', (_, text, speech) => {
  expect(quoted(text)).toEqual(speech);
});
