import { expect, test } from 'vitest';
import { pageLine } from '../../scripts/evaluate/page-lines.ts';

test.each([
  [{ id: 'a', text: 'Words' }],
  [{ id: 'a', html: '<p>Words</p>' }],
  [{ id: 'a', url: 'https://paper.example/x', html: '' }],
  [{ id: 'a', url: 'https://paper.example/x', text: 'Words', articleId: 'en:1' }],
])('%j is a page', (line) => expect(pageLine(line, false)).toEqual(line));

test('html goes before text, and what is not known is left out', () => {
  const line = { id: 'a', html: '<p>Words</p>', text: 'Words', label: 7, articleId: 4 };
  expect(pageLine(line, false)).toEqual({ id: 'a', html: '<p>Words</p>' });
});

test.each([
  [null, 'not an object'],
  ['text', 'not an object'],
  [7, 'not an object'],
  [{ text: 'Words' }, 'id is missing'],
  [{ id: '', text: 'Words' }, 'id is missing'],
  [{ id: 7, text: 'Words' }, 'id is missing'],
  [{ id: 'a', url: 'paper', text: 'Words' }, 'url is not an address'],
  [{ id: 'a', url: 7, text: 'Words' }, 'url is not an address'],
  [{ id: 'a', url: null, text: 'Words' }, 'url is not an address'],
  [{ id: 'a' }, 'neither html nor text'],
  [{ id: 'a', html: 7, text: ['Words'] }, 'neither html nor text'],
])('%j: %s', (line, wrong) => expect(pageLine(line, false)).toEqual({ wrong }));

test('a pair names its article', () => {
  expect(pageLine({ id: 'a', text: 'Words' }, true)).toEqual({ wrong: 'articleId is missing' });
  expect(pageLine({ id: 'a', text: 'Words', articleId: 'b' }, true)).toEqual({
    id: 'a',
    text: 'Words',
    articleId: 'b',
  });
});
