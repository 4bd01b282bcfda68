import { expect, test } from 'vitest';
import { quoted } from './quoted.ts';

const bridge = 'Ми відбудуємо міст уже цього року';

test.each([
  ['Ukrainian', `Мер сказав: «${bridge}». Роботи тривають.`],
  ['with spaces inside, as in French', `Мер сказав: « ${bridge} ». Роботи тривають.`],
  ['German', `Мер сказав: „${bridge}“. Роботи тривають.`],
  ['Polish', `Мер сказав: „${bridge}”. Роботи тривають.`],
  ['Polish, closed straight', `Мер сказав: „${bridge}". Роботи тривають.`],
  ['English', `Мер сказав: “${bridge}”. Роботи тривають.`],
  ['Swedish', `Мер сказав: ”${bridge}”. Роботи тривають.`],
  ['with a reversed opening mark', `Мер сказав: ‟${bridge}”. Роботи тривають.`],
  ['closed by a reversed mark', `Мер сказав: „${bridge}‟. Роботи тривають.`],
  ['German, guillemets inwards', `Мер сказав: »${bridge}«. Роботи тривають.`],
  ['single guillemets', `Мер сказав: ‹${bridge}›. Роботи тривають.`],
  ['single guillemets inwards', `Мер сказав: ›${bridge}‹. Роботи тривають.`],
  ['straight', `Мер сказав: "${bridge}". Роботи тривають.`],
  ['full width', `Мер сказав: ＂${bridge}＂. Роботи тривають.`],
  ['British', `Мер сказав: ‘${bridge}’. Роботи тривають.`],
  ['German single', `Мер сказав: ‚${bridge}‘. Роботи тривають.`],
])('speech in marks is quoted: %s', (_, text) => {
  expect(quoted(text)).toEqual([bridge]);
});

test.each([
  ['corner brackets', '市長は「今年中に橋を必ず再建する」と述べた。', '今年中に橋を必ず再建する'],
  ['white corner brackets', '市長は『今年中に橋を必ず再建する』と述べた。', '今年中に橋を必ず再建する'],
  ['curly marks without spaces', '市長は“今年中に橋を必ず再建する”と述べた。', '今年中に橋を必ず再建する'],
  ['straight marks without spaces', '市長は"今年中に橋を必ず再建する"と述べた。', '今年中に橋を必ず再建する'],
  [
    'a title inside',
    '市長は「歌集『橋』を今年中に必ず出版する」と述べた。',
    '歌集『橋』を今年中に必ず出版する',
  ],
])('Japanese speech is quoted: %s', (_, text, speech) => {
  expect(quoted(text)).toEqual([speech]);
});

test.each([
  [
    'a name inside',
    'Він сказав: «Завод «Маяк» працює на повну потужність». Ціни ростуть.',
    'Завод «Маяк» працює на повну потужність',
  ],
  [
    'other marks inside',
    'Він сказав: «Завод "Маяк" працює на повну потужність». Ціни ростуть.',
    'Завод "Маяк" працює на повну потужність',
  ],
  [
    'straight in straight',
    'Він сказав: "Завод "Маяк" працює на повну потужність". Ціни ростуть.',
    'Завод "Маяк" працює на повну потужність',
  ],
  [
    'one mark that closes for two',
    '«Ми щойно купили завод «Маяк», – сказав він. Ціни ростуть.',
    'Ми щойно купили завод «Маяк',
  ],
  [
    'German in German',
    '„Die Molkerei „Almglück“ zahlt den alten Preis“, sagte er. Sie wächst.',
    'Die Molkerei „Almglück“ zahlt den alten Preis',
  ],
  [
    'three deep',
    '«Він каже: “Пишу «Міст» уже п’ятий рік”, і це правда», – сказала вона.',
    'Він каже: “Пишу «Міст» уже п’ятий рік”, і це правда',
  ],
  [
    'an open mark inside',
    '«Ми їдемо на „Маяк уже цього тижня», – сказав він. Ціни ростуть.',
    'Ми їдемо на „Маяк уже цього тижня',
  ],
])('nested marks belong to the outer quotation: %s', (_, text, speech) => {
  expect(quoted(text)).toEqual([speech]);
});

test.each([
  ['inches', 'The 15" screen costs less than the 17" screen, and both of them sell well.'],
  ['an apostrophe typed as a mark', 'Об"єднання п"яти громад уклало угоду про спільний міст через річку'],
  ['apostrophes', "The miners' union and the farmers' union of the valley don't agree on this."],
  ['curly apostrophes', 'The miners’ union and the farmers’ union of the valley don’t agree on this.'],
  ['the name of a company', 'Компанія «Південний міст» виграла тендер на роботи в порту.'],
  ['the name of a ship', 'The ferry "Pride of Lake Sornyk" left the pier at seven in the morning.'],
  ['a short Japanese name', '漁船「第五青葉丸」が港に着いた。'],
  ['an open mark', 'Завод «Маяк відновив роботу цього тижня. Ціни на його лампи знову ростуть.'],
  ['a closing mark alone', 'Завод Маяк» відновив роботу цього тижня. Ціни на його лампи знову ростуть.'],
  ['marks the wrong way round', 'Завод відновив роботу» цього тижня і вже «шукає робітників'],
])('what is no speech stays the author’s: %s', (_, text) => {
  expect(quoted(text)).toEqual([]);
});

test.each([
  [
    'inches',
    'He said: "The 15" screen is new and the font is legal." Sales rise.',
    'The 15" screen is new and the font is legal.',
  ],
  [
    'apostrophes',
    '"The miners\' union doesn\'t agree with us," he said.',
    "The miners' union doesn't agree with us",
  ],
  [
    'curly apostrophes in British marks',
    '‘The miners’ union doesn’t agree with us,’ he said.',
    'The miners’ union doesn’t agree with us',
  ],
])('speech with %s in it is quoted whole', (_, text, speech) => {
  expect(quoted(text)).toEqual([speech]);
});

test('several quotations of a paragraph leave what stands between them', () => {
  const text = '"We will rebuild the bridge," she said. "And the ferry will stay until then." Work goes on.';
  expect(quoted(text)).toEqual(['We will rebuild the bridge', 'And the ferry will stay until then.']);
});

test('offsets are those of the text, marks included', () => {
  const text = 'Так.\r\n\r\n  «Ми відбудуємо міст цього року», – сказав він.';
  expect(quoted(text)).toEqual(['Ми відбудуємо міст цього року']);
});
