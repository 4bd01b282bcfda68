import { expect, test } from 'vitest';
import { blockSteps, DEEPEST, MOST_NODES, MOST_TEXT, rawBlocks } from '../../utils/page/raw-blocks.ts';
import { atOnce } from '../../utils/page/steps.ts';
import { element, nested, shownBody } from './shown-page.ts';

const textsOf = (html: string): string[] => rawBlocks(shownBody(html)).blocks.map(({ text }) => text);

test.each([
  ['paragraphs', '<p>One.</p>\n<p>Two.</p>', ['One.', 'Two.']],
  ['two line breaks', 'One.<br><br>Two.<br>\n<br>Three.', ['One.', 'Two.', 'Three.']],
  ['divisions', '<div><div>One.</div><div>Two.</div></div>', ['One.', 'Two.']],
  ['text between divisions', '<div>One.<div>Two.</div>Three.</div>', ['One.', 'Two.', 'Three.']],
  ['a list', '<ul><li>One</li><li>Two <b>more</b></li></ul>', ['One', 'Two more']],
  ['a list inside an item', '<ol><li>One<ul><li>Inner</li></ul></li></ol>', ['One', 'Inner']],
  ['terms and their meanings', '<dl><dt>Term</dt><dd>Meaning</dd></dl>', ['Term', 'Meaning']],
  [
    'a table',
    '<table><caption>C</caption><tr><th>H</th><td>a</td></tr><tr><td>b</td></tr></table>',
    ['C', 'H', 'a', 'b'],
  ],
  ['a picture and its caption', '<figure><img alt="x"><figcaption>Seen</figcaption></figure>', ['Seen']],
  ['white space of the source', '<p>\n  One\t two\n\n three\u00a0 four  </p>', ['One two three four']],
  [
    'a zero-width no-break space in a word',
    '<p>\ufeffOne t\ufeffwo \ufeff three</p>',
    ['\ufeffOne t\ufeffwo \ufeff three'],
  ],
  ['white space around markup', '<p>One <b> two </b> three</p>', ['One two three']],
  ['a word split by markup', '<p><b>О</b>дин <i>дв</i>а</p>', ['Один два']],
  ['empty elements', '<p></p><p> </p><p>&nbsp;</p><div><br></div>', []],
  [
    'silent elements',
    '<p>One</p><script>two()</script><noscript>three</noscript><textarea>four</textarea>',
    ['One'],
  ],
])('%s', (_, html, texts) => expect(textsOf(html)).toEqual(texts));

test.each([
  ['a script', '<script>track()</script>'],
  ['a style sheet', '<style>b { color: red }</style>'],
  ['a picture', '<img src="data:," alt="">'],
  ['a drawn sign after a link', '<svg viewBox="0 0 9 9"><path d="M0 0"></path></svg>'],
  ['a note for machines', '<meta itemprop="position" content="1">'],
])('%s in the middle of a paragraph does not cut it in two', (_, between) => {
  expect(textsOf(`<p>The bridge <a href="/b">opened</a>${between} on Monday.</p>`)).toEqual([
    'The bridge opened on Monday.',
  ]);
});

test('each piece knows where its text begins in the block', () => {
  const [block] = rawBlocks(shownBody('<p>  One <a href="/x">two  three</a>, four</p>')).blocks;
  expect(block?.text).toBe('One two three, four');
  expect(block?.pieces.map(({ node, start }) => [node.data.trim(), start])).toEqual([
    ['One', 0],
    ['two  three', 4],
    [', four', 13],
  ]);
});

test('the owner is the nearest block around the text', () => {
  const { blocks } = rawBlocks(
    shownBody('Loose <p>Para <b>bold</b></p><ul><li><a href="/x">Link</a></li></ul>'),
  );
  expect(blocks.map(({ owner }) => owner.nodeName)).toEqual(['BODY', 'P', 'LI']);
});

test('reads a tree down to its limit of levels, goes on beside it, and says that something lies deeper', () => {
  const root = document.createElement('div');
  root.append('Before.', nested(2 * DEEPEST, 'At the bottom.'), 'After.');
  const { blocks, cut } = rawBlocks(root);
  expect(cut).toBe(true);
  expect(blocks.map(({ text }) => text)).toEqual(['Before.', 'After.']);
  expect(rawBlocks(nested(DEEPEST, 'At the bottom.'))).toMatchObject({ cut: false, blocks: [{}] });
});

test('stops at its limit on nodes and says so', () => {
  const root = document.createElement('div');
  root.innerHTML = `<p>${'<i></i>'.repeat(99)}</p>`.repeat(MOST_NODES / 100);
  expect(rawBlocks(root).cut).toBe(false);
  root.append('never reached');
  expect(rawBlocks(root)).toEqual({ blocks: [], cut: true });
});

test('stops at its limit on text and says so', () => {
  const body = shownBody('<p></p><p>never reached</p>');
  body.firstElementChild?.append('a '.repeat(MOST_TEXT / 2));
  const { blocks, cut } = rawBlocks(body);
  expect(cut).toBe(true);
  expect(blocks).toHaveLength(1);
  expect(rawBlocks(shownBody('<p>short</p>')).cut).toBe(false);
});

test('of a text longer than its limit it reads the beginning', () => {
  const body = shownBody('<p></p>');
  body.firstElementChild?.append('a'.repeat(MOST_TEXT + 1));
  const { blocks, cut } = rawBlocks(body);
  expect(cut).toBe(true);
  expect(blocks[0]?.text).toHaveLength(MOST_TEXT);
});

test('what a page takes away while it is read ends the reading, and is told', () => {
  const body = shownBody(`<main>${'<p>line</p>'.repeat(100)}</main><p>below</p>`);
  const steps = blockSteps(body);
  for (let i = 0; i < 2; i++) expect(steps.next().done).toBe(false);
  element('main').remove();
  const { blocks, cut } = atOnce(steps);
  expect(cut).toBe(true);
  expect(blocks.at(-1)?.text).toBe('line');
});
