import { expect, test } from 'vitest';
import { blockText } from '../../utils/draft/draft.ts';
import { textDraft } from '../../utils/draft/text-draft.ts';

const texts = (text: string): string[] => textDraft(text).blocks.map(blockText);
const full = 'Порт прийняв перше судно із зерном цього року, і воно вже';

test.each([
  ['blank lines part paragraphs', 'Перший.\n\nДругий.\n \t\nТретій.\n', ['Перший.', 'Другий.', 'Третій.']],
  [
    'each line is a paragraph',
    'Назва\r\nПерший.\rДругий.\u2028Третій.',
    ['Назва', 'Перший.', 'Другий.', 'Третій.'],
  ],
  ['a title above paragraphs stays alone', 'Назва\nПерший.\n\nДругий.', ['Назва', 'Перший.', 'Другий.']],
  [
    'lines broken at a width are joined',
    `${full}\n${full}\nстоїть.\n\n${full}\n${full}\nрозвантажене.`,
    [`${full} ${full} стоїть.`, `${full} ${full} розвантажене.`],
  ],
  [
    'long lines are paragraphs',
    `${full} ${full}\n${full} ${full}\n\nКінець.`,
    [`${full} ${full}`, `${full} ${full}`, 'Кінець.'],
  ],
  ['white space is folded and controls go', '\ufeff  Перше\tсудно\u0000 \n', ['Перше судно']],
  ['nothing gives nothing', ' \n\n\t', []],
])('%s', (_, text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test('plain text shows no links, and an address written out is text', () => {
  expect(textDraft('Джерело: https://www.ukrinform.ua/')).toEqual({
    blocks: [{ kind: 'paragraph', spans: [{ text: 'Джерело: https://www.ukrinform.ua/' }] }],
    links: 'unknown',
    cut: false,
    lost: [],
  });
});

test('50 MB are cut', () => {
  for (const text of ['слово '.repeat(5_000_000), '\n'.repeat(50_000_000), 'а\n'.repeat(5_000_000)])
    expect(textDraft(text).cut).toBe(true);
});
