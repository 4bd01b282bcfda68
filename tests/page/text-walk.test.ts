import { expect, test } from 'vitest';
import { TextWalk } from '../../utils/page/text-walk.ts';
import { wordsOf } from '../../utils/text/words.ts';
import { clobbered, element, nested, shownBody } from './shown-page.ts';

const MOST_TEXT = 2_000_000;

/** The text below a root, each run of line feeds as one. */
function textBelow(root: Node): string {
  const walk = new TextWalk(root);
  while (walk.advance(7));
  return walk.text().replace(/\n+/gu, '\n').trim();
}

test.each([
  ['a word split by markup stays whole', 'пише <b>Ук</b>рін<i>фор</i>м', 'пише Укрінформ'],
  ['a link inside a word', 'агент<a href="/x">ство</a>', 'агентство'],
  ['paragraphs are apart', '<p>Один</p><p>два</p>', 'Один\nдва'],
  ['a block inside running text is apart', 'Один<div>два</div>три', 'Один\nдва\nтри'],
  ['a line break ends a block', 'Один<br>два<br><br>три', 'Один\nдва\nтри'],
  [
    'cells and items are apart',
    '<table><tr><td>a</td><td>b</td></tr></table><ul><li>c</li><li>d</li></ul>',
    'a\nb\nc\nd',
  ],
  [
    'a script in a sentence says nothing and does not end it',
    'Hel<script>var words = 1;</script>lo there',
    'Hello there',
  ],
  ['a style sheet says nothing', '<style>p { color: red }</style><p>Text</p>', 'Text'],
  ['a picture in a sentence does not end it', 'Rain <img alt="cloud"> again', 'Rain  again'],
  [
    'what a reader types is not read',
    '<p>Search</p><textarea>mine</textarea><select><option>Any</option></select>',
    'Search',
  ],
  ['a template and its content are silent', '<template><p>Later</p></template><p>Now</p>', 'Now'],
  ['comments are silent', '<p>Be<!-- not this -->fore</p>', 'Before'],
  ['pictures drawn in place are silent', '<p>Ma<svg><title>Icon</title><text>words</text></svg>p</p>', 'Map'],
  ['nothing at all', '', ''],
])('%s', (_, html, text) => expect(textBelow(shownBody(html))).toBe(text));

test('reads no more than the given number of nodes in one step', () => {
  const walk = new TextWalk(shownBody('<p>one</p><p>two</p><p>three</p>'));
  expect(walk.advance(2)).toBe(true);
  expect(walk.text().trim()).toBe('one');
  expect(walk.advance(2)).toBe(true);
  expect(walk.text().trim().split(/\n+/u)).toEqual(['one', 'two']);
  expect(walk.advance(100)).toBe(false);
  expect(walk.text().trim().split(/\n+/u)).toEqual(['one', 'two', 'three']);
});

test('stays inside its root', () => {
  shownBody('<p>before</p><div><p>inside</p></div><p>after</p>');
  expect(textBelow(element('div'))).toBe('inside');
});

test('reads a tree of 100,000 levels without recursion', { timeout: 60_000 }, () => {
  expect(textBelow(nested(100_000, 'At the bottom.'))).toBe('At the bottom.');
});

test('stops at its limit on text and says so', () => {
  const body = shownBody('<p></p><p></p><p>never reached</p>');
  const [first, second] = body.children;
  first?.append('a '.repeat(MOST_TEXT / 2));
  second?.append('b ');
  const walk = new TextWalk(body);
  while (walk.advance(1));
  expect(walk.cut).toBe(true);
  expect(walk.text()).not.toContain('never reached');
});

test('of one text that is longer than its limit it reads the beginning', () => {
  const body = shownBody('<p></p>');
  body.firstElementChild?.append('a'.repeat(MOST_TEXT + 2));
  const walk = new TextWalk(body);
  while (walk.advance(1));
  expect(walk.cut).toBe(true);
  expect(walk.text().trim()).toHaveLength(MOST_TEXT);
});

test('a form whose controls are named like properties of nodes is read all the same', () => {
  shownBody('<form><p>Inside the form.</p></form><p>After it.</p>');
  clobbered(element('form'), [
    'firstChild',
    'nextSibling',
    'parentNode',
    'nodeName',
    'nodeType',
    'textContent',
  ]);
  expect(textBelow(document.body)).toBe('Inside the form.\nAfter it.');
});

test('the words are those of the sentence, wherever its markup stands', () => {
  const plain = wordsOf('Міст через Тиху відкрили сьогодні');
  const marked = wordsOf(
    textBelow(shownBody('<b>Мі</b>ст через <a href="/t">Ти</a>ху від<wbr>крили <em>сьогодні</em>')),
  );
  expect([...marked.hashes]).toEqual([...plain.hashes]);
});
