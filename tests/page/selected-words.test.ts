import { afterEach, expect, test } from 'vitest';
import { selectedWords } from '../../utils/page/selected-words.ts';

afterEach(() => document.getSelection()?.removeAllRanges());

/** Draws a page; with a selector, what it finds is selected. */
function page(head: string, body: string, selected?: string): Document {
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  const element = selected === undefined ? null : document.querySelector(selected);
  if (element !== null) document.getSelection()?.selectAllChildren(element);
  return document;
}

test('what is selected is given by paragraphs, without empty ones', () => {
  const given = page('', '<pre>The tower is open.\n\n  The bell rings. \r\n\t\nVisitors came.</pre>', 'pre');
  expect(selectedWords(given).paragraphs).toEqual([
    'The tower is open.',
    'The bell rings.',
    'Visitors came.',
  ]);
});

test('without a selection there are no paragraphs', () => {
  expect(selectedWords(page('', '<p>The tower is open.</p>')).paragraphs).toEqual([]);
});

test.each([
  [
    'its title for sharing',
    '<title>Tower open - Ukrinform</title><meta property="og:title" content="Tower open">',
    'Tower open',
  ],
  ['its title', '<title>Tower open</title>', 'Tower open'],
  [
    'its title where that for sharing is empty',
    '<title>Tower open</title><meta property="og:title" content=" ">',
    'Tower open',
  ],
])('a page is called by %s', (_, head, title) => expect(selectedWords(page(head, '')).title).toBe(title));

const dated = (date: string): string => `<meta property="article:published_time" content="${date}">`;
test.each([
  ['2026-11-24T10:00:00+02:00', Date.parse('2026-11-24T08:00:00Z')],
  ['2026-11-24T10:00:00Z', Date.parse('2026-11-24T10:00:00Z')],
  ['2026-11-24T10:00:00', undefined],
  ['2026-11-24', undefined],
  ['yesterday Z', undefined],
])('a date (%s) counts when it names its zone', (date, moment) =>
  expect(selectedWords(page(dated(date), '')).published).toBe(moment),
);

test('reading changes neither the page nor the selection', () => {
  const given = page('', '<p>The tower is open.</p>', 'p');
  const before = document.documentElement.outerHTML;
  selectedWords(given);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(document.getSelection()?.toString()).toBe('The tower is open.');
});
