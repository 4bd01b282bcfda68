import { expect, test } from 'vitest';
import { pageDates } from '../../utils/page/dates.ts';
import { shown } from './shown-page.ts';

const first = '2026-11-20T09:15:00+02:00';
const later = '2026-11-21T18:00:00+02:00';
const datesOf = (head: string, body = '') =>
  pageDates(shown(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`));

test.each([
  ['property', 'article:published_time'],
  ['name', 'pubdate'],
  ['name', 'DC.date.issued'],
  ['name', 'date'],
  ['name', 'parsely-pub-date'],
  ['itemprop', 'datePublished'],
])('published: meta with %s %s', (attribute, name) => {
  expect(datesOf(`<meta ${attribute}="${name}" content="${first}">`)).toEqual({
    published: [first],
    modified: [],
  });
});

test.each([
  ['property', 'article:modified_time'],
  ['property', 'og:updated_time'],
  ['itemprop', 'dateModified'],
  ['name', 'lastmod'],
])('modified: meta with %s %s', (attribute, name) => {
  expect(datesOf(`<meta ${attribute}="${name}" content="${later}">`)).toEqual({
    published: [],
    modified: [later],
  });
});

test('JSON-LD, also inside a graph and with spaces', () => {
  const json = `{"@graph":[{"@type":"NewsArticle","datePublished" : "${first}","dateModified":"${later}"}]}`;
  expect(datesOf(`<script type="application/ld+json">${json}</script>`)).toEqual({
    published: [first],
    modified: [later],
  });
});

test('broken JSON-LD still gives its dates', () => {
  const json = `{"headline":"It said "wait","datePublished":"${first}",`;
  expect(datesOf(`<script type="application/ld+json">${json}</script>`).published).toEqual([first]);
});

test('time elements, and which of them is the last change', () => {
  const body = `<time datetime="${first}">x</time><time itemprop="dateModified" datetime="${later}">y</time><time>z</time>`;
  expect(datesOf('', body)).toEqual({ published: [first], modified: [later] });
});

test('dates are given exactly as printed', () => {
  const odd = ['yesterday', '20.11.2026', '2026-11-20'];
  const body = odd.map((date) => `<time datetime="${date}">x</time>`).join('');
  expect(datesOf('', body).published).toEqual(odd);
});

test('dates of other scripts and metas are not taken', () => {
  expect(
    datesOf(
      `<script type="application/json">{"datePublished":"${first}"}</script><meta name="viewport" content="${first}">`,
    ),
  ).toEqual({
    published: [],
    modified: [],
  });
});

test('a page of a thousand dates gives a few', () => {
  const body = `<time datetime="${first}">x</time>`.repeat(1000);
  expect(datesOf('', body).published).toHaveLength(20);
});
