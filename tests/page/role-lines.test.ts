import { expect, test } from 'vitest';
import { rolesOf, sentences } from './roles-of.ts';

const p = (text: string): string => `<p>${text}</p>`;
const text = p(sentences.en).repeat(2);

test.each([
  ['Джерело: Укрінформ'],
  ['Джерело – Укрінформ'],
  ['За матеріалами: Укрінформ'],
  ['Source: Ukrinform'],
  ['Sources: Ukrinform, own reporting'],
  ['Quelle: Ukrinform'],
  ['Fuente: Ukrinform'],
  ['Źródło: Ukrinform'],
  ['Источник: Укринформ'],
  ['出典：ウクルインフォルム'],
  ['ソース: Ukrinform'],
  ['Fonte: Ukrinform'],
])('a source line above and below the text: %s', (line) => {
  expect(rolesOf(`<h1>T</h1>${p(line)}${text}`)).toEqual(['headline', 'source-line', 'body', 'body']);
  expect(rolesOf(`<h1>T</h1>${text}${p(line)}`)).toEqual(['headline', 'body', 'body', 'source-line']);
});

test.each([
  ['Source material for the book came from the harbour office, the keeper said.'],
  ['Джерело річки Тихої лежить за два кілометри від селища Тиха Вода.'],
  ['Quellen am Hang des Berges versorgen den Ort seit Jahren mit Wasser.'],
])('a sentence that only begins with the word is no source line: %s', (sentence) => {
  expect(rolesOf(`<h1>T</h1>${text}${p(sentence)}`).at(-1)).toBe('body');
});

test.each([
  ['Фото: Ірина Довгопола'],
  ['Photo: Martin Oakley'],
  ['Foto: Karl Eschenbach'],
  ['Photo / Ukrinform'],
  ['写真：港野ひかり'],
  ['Світлина: архів редакції'],
  ['Getty Images / Harbour'],
  ['图为港口的灯塔在夜间的景色。'],
])('a picture line above and below the text: %s', (line) => {
  expect(rolesOf(`<h1>T</h1>${p(line)}${text}`)).toEqual(['headline', 'caption', 'body', 'body']);
  expect(rolesOf(`<h1>T</h1>${text}${p(line)}`).at(-1)).toBe('caption');
});

test.each([
  ['a figure', '<figure><img alt=""><figcaption>The lamp at night, seen from the sea.</figcaption></figure>'],
  [
    'a figure without a caption element',
    '<figure><img alt=""><p>The lamp at night, seen from the sea.</p></figure>',
  ],
  ['a box called caption', '<div class="wp-caption-text">The lamp at night, seen from the sea.</div>'],
  ['a box called photo credit', '<div class="photo-credit">Harbour archive</div>'],
  ['a box called description of an image', '<div class="detail-img__description">The lamp at night</div>'],
  ['credits beside a picture', '<div><img alt=""><p class="credits">Martin Oakley for the harbour</p></div>'],
  [
    'a line alone with a picture',
    '<div><img alt=""><span>The lamp at night, seen from the open sea</span></div>',
  ],
  [
    'a line in a box below a picture',
    '<div><img alt=""><div>The lamp at night, seen from the open sea</div></div>',
  ],
  [
    'a box called slideshow',
    '<div class="slideshow-description">The lamp at night, seen from the sea.</div>',
  ],
  [
    'a description inside an element called image that holds one',
    '<div class="image"><img alt=""><div><p class="description">The lamp at night, seen from the sea.</p></div></div>',
  ],
  ['a table caption', '<table><caption>Ships by year</caption></table>'],
])('a caption: %s', (_, html) => {
  expect(rolesOf(`<h1>T</h1>${html}${text}`)).toEqual(['headline', 'caption', 'body', 'body']);
  expect(rolesOf(`<h1>T</h1>${text}${html}${p(sentences.en)}`)).toEqual([
    'headline',
    'body',
    'body',
    'caption',
    'body',
  ]);
});

test.each([
  ['a name beside a portrait', '<div><img alt=""><span>Martin Oakley</span></div>', 'byline'],
  ['credits without a picture', '<div><p class="credits">Words: Martin Oakley</p></div>', 'byline'],
  [
    'the author in the caption of the portrait',
    '<figure><img alt=""><figcaption><address>Martin Oakley</address></figcaption></figure>',
    'byline',
  ],
  [
    'the date beside it',
    '<figure><img alt=""><figcaption>24.11.2026, 10:15 Uhr</figcaption></figure>',
    'dateline',
  ],
  ['a name in inline markup called author', '<div><span class="author">Martin Oakley</span></div>', 'byline'],
  ['a date in a time element', '<div><time>Monday at noon</time></div>', 'dateline'],
  [
    'a day and a time among other words',
    '<div>Harbour Gazette | 24.11.2026 at 10h15 • changed 25.11.2026 at 9h02 | By Martin Oakley, with the office on the island</div>',
    'dateline',
  ],
  [
    'a label, a day, a time and the source',
    '<div>发稿时间：2026-11-24 10:15:00 来源： 港口日报</div>',
    'dateline',
  ],
  [
    'a long line called dateline',
    '<p class="content__dateline">Tue 24 Nov 2026 10.15 EST Last modified on Wed 25 Nov 2026 06.16 EST</p>',
    'dateline',
  ],
  [
    'a line called signature',
    '<p class="article-signature">Martin Oakley, on the island of gulls</p>',
    'byline',
  ],
  ['a date with the agency after it', '<div>24 November 2026, 10:15 · Ukrinform</div>', 'dateline'],
])('no caption: %s', (_, html, role) => {
  expect(rolesOf(`<h1>T</h1>${html}${text}`)).toEqual(['headline', role, 'body', 'body']);
});

test('a paragraph with a picture in it is none', () => {
  const html = `<div><p><img alt="">${sentences.en}</p></div><div><img alt=""><p>${sentences.en}</p></div>`;
  expect(rolesOf(`<h1>T</h1>${html}`)).toEqual(['headline', 'body', 'body']);
});

test.each([['perex'], ['bajada'], ['ingress']])('a paragraph called %s is the standfirst', (name) => {
  expect(rolesOf(`<h1>T</h1><div class="article__${name}">${sentences.en}</div>${text}`)).toEqual([
    'headline',
    'standfirst',
    'body',
    'body',
  ]);
});

test('a description below the headline is no caption, though the header is named after its missing picture', () => {
  const head = `<h1>T</h1><p class="description">${sentences.en}</p>`;
  const author = '<div class="byline"><img alt=""><span class="author">Martin Oakley</span></div>';
  expect(rolesOf(`<div class="no_custom_header_image">${head}${author}</div>${text}`)[1]).toBe('standfirst');
});

test('a sentence with a day and a time in it is a paragraph', () => {
  const sentence = 'The lamp was lit on 24.11.2026 at 10:15 in front of all who had repaired it.';
  expect(rolesOf(`<h1>T</h1>${p(sentence)}${text}`)).toEqual(['headline', 'body', 'body', 'body']);
});
