import { expect, test } from 'vitest';
import { rolesOf, sentences } from './roles-of.ts';

const { uk, en, de, ja } = sentences;
const p = (html: string): string => `<p>${html}</p>`;
const text = p(en).repeat(9);
const body = Array.from({ length: 9 }, () => 'body');

test.each([
  ['in bold', `<p><b>${en}</b></p>`],
  ['in strong type', `<p><strong>${uk}</strong></p>`],
  ['in italics', `<p><em>${de}</em></p>`],
  ['in bold, with a link in it', `<p><b>${en} <a href="/x">Ukrinform</a></b></p>`],
  ['in two bold parts', `<p><b>${en}</b> <b>${en}</b></p>`],
])('a first paragraph set apart is the standfirst: %s', (_, lead) => {
  expect(rolesOf(`<h1>T</h1>${lead}${text}`)).toEqual(['headline', 'standfirst', ...body]);
});

test('line breaks part the standfirst as well', () => {
  expect(rolesOf(`<h1>T</h1><div><b>${ja}</b><br><br>${ja}<br><br>${ja}</div>`)).toEqual([
    'headline',
    'standfirst',
    'body',
    'body',
  ]);
});

test.each([
  ['only its first words are in bold', `<p><b>Kyiv.</b> ${en}</p>${text}`, 10],
  [
    'the next paragraph is in bold too',
    `<p><b>${en}</b></p><p><b>${en}</b></p>${text}`.replaceAll(p(en), `<p><b>${en}</b></p>`),
    11,
  ],
  ['it is the only paragraph', `<p><b>${en}</b></p>`, 1],
])('it is the first paragraph where %s', (_, html, count) => {
  expect(rolesOf(`<h1>T</h1>${html}`)).toEqual(['headline', ...Array.from({ length: count }, () => 'body')]);
});

test.each([
  ['Key points'],
  ['In brief:'],
  ['AI summary'],
  ['Коротко'],
  ['Головне:'],
  ['Das Wichtigste in Kürze'],
  ['En bref'],
  ['Kort fortalt'],
  ['要約'],
])('a box under the label %s is a standfirst, its note included', (label) => {
  const box = `<div><h3>${label}</h3><div><p>${de}</p><p>It was checked by the night editor of this paper.</p></div></div>`;
  expect(rolesOf(`<h1>T</h1>${box}${text}`)).toEqual([
    'headline',
    'standfirst',
    'standfirst',
    'standfirst',
    ...body,
  ]);
});

test('a paragraph that opens with the label is one', () => {
  expect(rolesOf(`<h1>T</h1><p><b>Коротко:</b> ${uk}</p>${text}`)).toEqual([
    'headline',
    'standfirst',
    ...body,
  ]);
});

test.each([
  [
    'a sentence that begins with the word',
    p('Головне правило пасічника просте: не поспішати й не махати руками.'),
  ],
  ['a box of much of the text', `<div><h3>Key points</h3>${text}</div>`],
])('no summary: %s', (_, html) => {
  expect(rolesOf(`<h1>T</h1>${html}${p(en)}`).at(-1)).toBe('body');
  expect(rolesOf(`<h1>T</h1>${html}${p(en)}`).filter((role) => role === 'body').length).toBeGreaterThan(1);
});

test('a list of a small part of the text is a standfirst, the list of its paragraphs is not', () => {
  const items = (count: number): string => `<ul>${`<li>${en}</li>`.repeat(count)}</ul>`;
  expect(rolesOf(`<h1>T</h1>${items(2)}${text}`).slice(0, 4)).toEqual([
    'headline',
    'standfirst',
    'standfirst',
    'body',
  ]);
  expect(rolesOf(`<h1>T</h1>${items(6)}`)).toEqual(['headline', ...body.slice(0, 6)]);
});
