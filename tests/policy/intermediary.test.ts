import { expect, test } from 'vitest';
import { intermediary } from '../../utils/policy/intermediary.ts';
import { clausesOf } from '../../utils/policy/clauses.ts';
import { block, clauseNamed, codes, facts, link } from './page-facts.ts';

const gazette = 'https://gazette.example/story';
const page = (text: string, linked: string, url = gazette) =>
  facts({
    blocks: [block('headline'), block('body', text)],
    links: [link({ url, text: linked, block: 1, start: text.indexOf(linked) })],
  });

test.each([
  ['Про це пише «Гаяцинт» з посиланням на Укрінформ.', '«Гаяцинт»'],
  ['Про це повідомляє Вісник громади із посиланням на агентство «Укрінформ».', 'Вісник громади'],
  ['The Gazette reports, citing Ukrinform, that the bridge is open.', 'The Gazette'],
  ['Об этом сообщает Вестник со ссылкой на Укринформ.', 'Вестник'],
  ['Das berichtet der Bote unter Berufung auf Ukrinform.', 'der Bote'],
  ['Lo informa El Faro, citando a Ukrinform.', 'El Faro'],
  ['C’est ce que rapporte La Vigie, citant Ukrinform.', 'La Vigie'],
  ['Podaje to Latarnia, powołując się na Ukrinform.', 'Latarnia'],
])('%s', (text, linked) => {
  expect(intermediary(page(text, linked))).toBe(text);
  const clause = clauseNamed(clausesOf(page(text, linked), undefined, undefined), 'link');
  expect([clause.result, codes(clause)]).toEqual(['not-met', ['through-intermediary', 'no-link']]);
});

test.each<[string, ReturnType<typeof page>]>([
  [
    'the page’s own name before the reference',
    page('The Herald reports, citing Ukrinform, so.', 'The Herald', 'https://www.verbivka-herald.example/'),
  ],
  [
    'a link after the agency’s name',
    page('Citing Ukrinform, the bridge is open, says the Gazette.', 'the Gazette'),
  ],
  [
    'a link far above the reference',
    page(`The Gazette. ${'A long way. '.repeat(20)} It is said citing Ukrinform.`, 'The Gazette'),
  ],
  ['no reference at all', page('The Gazette and Ukrinform report that the bridge is open.', 'The Gazette')],
  ['no link', { ...page('The Gazette reports, citing Ukrinform.', 'The Gazette'), links: [] }],
])('%s is no intermediary', (_, given) => {
  expect(intermediary(given)).toBeUndefined();
});
