import { beforeEach, expect, test } from 'vitest';
import { blockText } from '../../../utils/draft/draft.ts';
import { type Line, readLines } from '../../../utils/page/editors/lines.ts';
import { caretIn, lineAt } from '../../../utils/page/editors/caret.ts';
import { targetOf } from '../../../utils/page/editors/target.ts';

beforeEach(() => {
  document.body.innerHTML = '';
});

/** The editor that holds this. */
function editor(html: string, attributes = 'contenteditable="true"'): Element {
  document.body.innerHTML = `<div id="e" ${attributes}>${html}</div>`;
  const root = document.querySelector('#e');
  if (root === null) throw new Error('no editor');
  return root;
}
const linesOf = (html: string): Line[] => readLines(editor(html)).lines;
const texts = (lines: readonly Line[]): string[] => lines.map(({ block }) => blockText(block));

test('lines are the blocks of an editor, and what stands between line breaks', () => {
  const lines = linesOf(
    'Bare words<div>one<br>two <b>and</b> three</div><ul><li>item<br>more</li></ul><p></p>tail',
  );
  expect(lines.map(({ block }) => [block.kind, blockText(block)])).toEqual([
    ['paragraph', 'Bare words'],
    ['paragraph', 'one'],
    ['paragraph', 'two and three'],
    ['item', 'item more'],
    ['paragraph', 'tail'],
  ]);
});

test('the range of a line holds all of its words and no others', () => {
  const lines = linesOf('Bare<div>one<br><i>two</i> more</div><h3>Title</h3> tail');
  expect(lines.map(({ range }) => range.toString().trim())).toEqual([
    'Bare',
    'one',
    'two more',
    'Title',
    'tail',
  ]);
});

test('signs that only give the caret room are no words', () => {
  expect(texts(linesOf('<p>\u2060\u2060one\uFEFF two\u200B</p><p>\uFEFF<br></p>'))).toEqual(['one two']);
});

test('a line with more than words says so, and the next does not', () => {
  const lines = linesOf(
    '<p>one <img></p><p>two <span contenteditable="false">@name</span></p><p>three</p><p contenteditable="false">no</p>',
  );
  expect(lines.map(({ block, wordsOnly }) => [blockText(block), wordsOnly])).toEqual([
    ['one', false],
    ['two @name', false],
    ['three', true],
  ]);
});

test('of a container only the editors in it are read', () => {
  const root = editor(
    '<div>Toolbar</div><p contenteditable>one</p><figure><figcaption contenteditable="true">two</figcaption></figure>',
    '',
  );
  expect(texts(readLines(root).lines)).toEqual(['one', 'two']);
});

test('the caret is in one line, and only in an editor that holds it', () => {
  const root = editor('<p>one</p><p id="two">two words</p>');
  const two = document.querySelector('#two')?.firstChild;
  document.getSelection()?.collapse(two ?? null, 4);
  const caret = caretIn(root);
  const { lines } = readLines(root);
  expect(caret && lineAt(lines, caret)).toBe(lines[1]);
  expect(targetOf(lines, caret, { where: 'caret' })).toMatchObject({ put: 'into', line: lines[1], at: 3 });
  document.body.insertAdjacentHTML('beforeend', '<p id="else">else</p>');
  document.getSelection()?.collapse(document.querySelector('#else'), 0);
  expect(caretIn(root)).toBeUndefined();
});

test.each([
  ['the first paragraph that is one', { where: 'first' }, 'into', 'one'],
  ['the paragraph with the words', { where: 'first', replaces: ' two\n words ' }, 'instead', 'two words'],
  ['a title, when no paragraph has them', { where: 'first', replaces: 'Title' }, 'instead', 'Title'],
] as const)('what is put goes to %s', (_, asked, put, text) => {
  const target = targetOf(linesOf('<h2>Title</h2><p>one</p><p>two words</p>'), undefined, asked);
  if (typeof target === 'string') throw new Error(target);
  expect([target.put, blockText(target.line.block)]).toEqual([put, text]);
});

test.each([
  ['changed', '<p>one</p>', { where: 'first', replaces: 'two' }],
  ['no-paragraph', '<h2>one</h2>', { where: 'first' }],
  ['no-paragraph', '<p>one</p>', { where: 'caret', replaces: 'one' }],
  ['not-inserted', '<p>one<img></p>', { where: 'first', replaces: 'one' }],
] as const)('%s is why nothing is put into %s', (why, html, asked) => {
  expect(targetOf(linesOf(html), undefined, asked)).toBe(why);
});

test('words are added after the last one, and not into a link', () => {
  const target = targetOf(
    linesOf('<p>one <b>two</b> <a href="https://a.example/">three</a> <br></p>'),
    undefined,
    {
      where: 'first',
    },
  );
  if (typeof target === 'string') throw new Error(target);
  const { startContainer, startOffset } = target.range;
  expect([startContainer.nodeName, startContainer.childNodes[startOffset - 1]?.nodeName]).toEqual(['P', 'A']);
});
