import { expect, test } from 'vitest';
import { rolesOf, sentences } from './roles-of.ts';

const p = (text: string, attributes = ''): string => `<p ${attributes}>${text}</p>`;
const { uk, en, de, ja } = sentences;

// Lead, then author and date, then the text: what stands above the line is the standfirst.
test.each([
  ['uk', `<h1>Міст</h1>${p(uk)}${p('Автор: Ірина Довгопола')}${p(uk)}${p(uk)}`],
  ['uk with a date', `<h1>Міст</h1>${p(uk)}<time>24 листопада 2026, 10:15</time>${p(uk)}${p(uk)}`],
  ['en', `<h1>Lamp</h1>${p(en)}${p('By Martin Oakley')}${p(en)}${p(en)}`],
  [
    'en named by class',
    `<h1>Lamp</h1>${p(en)}<div class="article__author">Martin Oakley</div>${p(en)}${p(en)}`,
  ],
  ['de', `<h1>Lampe</h1>${p(de)}${p('Von Karl Eschenbach')}${p(de)}${p(de)}`],
  ['de with a date', `<h1>Lampe</h1>${p(de)}${p('Stand: 24.11.2026, 10:15 Uhr')}${p(de)}${p(de)}`],
  ['ja', `<h1>灯台</h1>${p(ja)}${p('2026年11月24日 10時15分')}${p(ja)}${p(ja)}`],
  ['ja with an author', `<h1>灯台</h1>${p(ja)}${p('文：港野ひかり')}${p(ja)}${p(ja)}`],
])('lead, line, text in %s', (_, html) => {
  const [headline, lead, line, ...text] = rolesOf(html);
  expect(headline).toBe('headline');
  expect(lead).toBe('standfirst');
  expect(['byline', 'dateline']).toContain(line);
  expect(text).toEqual(['body', 'body']);
});

test.each([
  ['uk', 'Міст', uk],
  ['en', 'Lamp', en],
  ['de', 'Lampe', de],
  ['ja', '灯台', ja],
])('headline, then text at once, in %s', (_, title, sentence) => {
  expect(rolesOf(`<h1>${title}</h1>${p(sentence)}${p(sentence)}`)).toEqual(['headline', 'body', 'body']);
});

test.each([
  ['24 листопада 2026'],
  ['24.11.2026 10:15'],
  ['Опубліковано: 24 листопада 2026, 10:15'],
  ['Понеділок, 24 листопада, 10:15'],
  ['November 24, 2026'],
  ['Published on 24 November 2026 at 10:15'],
  ['Updated: 2026-11-24'],
  ['Veröffentlicht am 24.11.2026'],
  ['24 de noviembre de 2026'],
  ['Publié le 24 novembre 2026'],
  ['2026年11月24日 10:15'],
  ['公開：2026年11月24日'],
])('a dateline: %s', (line) => {
  expect(rolesOf(`<h1>T</h1>${p(line)}${p(en)}${p(en)}`)).toEqual(['headline', 'dateline', 'body', 'body']);
});

test.each([
  ['By Martin Oakley', ''],
  ['Автор: Ірина Довгопола', ''],
  ['Автор Ірина Довгопола', ''],
  ['Text: Karl Eschenbach', ''],
  ['Por Inés Robledo', ''],
  ['Par Agnès Tilleul', ''],
  ['文：港野ひかり', ''],
  ['Martin Oakley, harbour reporter', 'class="byline"'],
  ['Martin Oakley', ''],
])('a byline: %s', (line, attributes) => {
  expect(rolesOf(`<h1>T</h1>${p(line, attributes)}${p(en)}${p(en)}`)).toEqual([
    'headline',
    'byline',
    'body',
    'body',
  ]);
});

test.each([
  ['a heading below the headline', '<h2>The lamp burns again</h2>'],
  ['a list that sums the text up', '<ul><li>The lamp burns again after two years of repairs.</li></ul>'],
  ['a paragraph called lead', p(en, 'class="article-lead"')],
  ['a paragraph in a box called standfirst', `<div class="standfirst">${p(en)}</div>`],
  ['a line without a full stop', p('The lamp of the old harbour burns again')],
])('a standfirst: %s', (_, html) => {
  const roles = rolesOf(`<h1>T</h1>${html}${p(en)}${p(en)}`);
  expect(roles[1]).toBe('standfirst');
  expect(roles.slice(2)).toEqual(['body', 'body']);
});

test('a wrapper around the whole text that is called lead names nothing', () => {
  expect(rolesOf(`<h1>T</h1><div class="lead">${p(en).repeat(5)}</div>`)).toEqual([
    'headline',
    ...Array.from({ length: 5 }, () => 'body'),
  ]);
});

test('what stands above the headline is the kicker', () => {
  expect(rolesOf(`<div>Harbour</div><h1>Lamp</h1>${p(en)}${p(en)}`)).toEqual([
    'kicker',
    'headline',
    'body',
    'body',
  ]);
});

test('without a headline the first paragraph is the first body', () => {
  expect(rolesOf(`${p('Martin Oakley')}${p(en)}${p(en)}`)).toEqual(['byline', 'body', 'body']);
});

test('short lines below the first paragraph are body, be they names or dates', () => {
  const html = `<h1>T</h1>${p(en)}${p(en)}${p(en)}${p('Martin Oakley')}<h2>The keeper</h2>${p('24.11.2026')}`;
  expect(rolesOf(html).slice(1)).toEqual(Array.from({ length: 6 }, () => 'body'));
});

test('a byline far below does not turn the text above it into a standfirst', () => {
  expect(rolesOf(`<h1>T</h1>${p(en).repeat(3)}${p('By Martin Oakley')}`)).toEqual([
    'headline',
    'body',
    'body',
    'body',
    'body',
  ]);
});

test('a page of short lines has no first paragraph', () => {
  expect(rolesOf('<h1>T</h1><p>One</p><p>Two</p>')).toEqual(['headline', 'byline', 'byline']);
});
