import { describe, expect, test } from 'vitest';
import { rawBlocks } from '../../utils/page/raw-blocks.ts';
import { type Anchor, anchorsOf, type Stretch, stretchesOf } from '../../utils/page/text-anchors.ts';
import { element, shownBody } from './shown-page.ts';

/** A page's material, as if all of it were one, and a way to find words in it. */
function read(html: string): {
  text: string;
  anchors: Anchor[];
  find: (words: string) => Stretch[] | undefined;
} {
  const { blocks } = rawBlocks(shownBody(html));
  const text = blocks.map((block) => block.text).join('\n');
  const anchors = anchorsOf(blocks);
  const find = (words: string): Stretch[] | undefined => {
    const start = text.indexOf(words);
    expect(start, `${words} in ${text}`).toBeGreaterThanOrEqual(0);
    return stretchesOf(text, anchors, [start, start + words.length]);
  };
  return { text, anchors, find };
}

/** What the nodes hold there now. */
const heldBy = (stretches: Stretch[] | undefined): string[] | undefined =>
  stretches?.map(({ node, start, end }) => node.data.slice(start, end));
const pre = 'style="white-space: pre-wrap"';

test.each<[name: string, html: string, words: string, nodes: string[]]>([
  ['words of one node', '<p>The lamp burns</p>', 'lamp', ['lamp']],
  ['a whole paragraph', '<p> The lamp burns </p>', 'The lamp burns', ['The lamp burns']],
  ['a word split by markup', '<p>The <b>l</b>amp burns</p>', 'lamp', ['l', 'amp']],
  [
    'words around a link',
    '<p>The <a href="/">lamp</a> burns</p>',
    'The lamp burns',
    ['The ', 'lamp', ' burns'],
  ],
  ['entities', '<p>A &amp; B &lt;lamp&gt; &quot;x&quot;</p>', 'B <lamp>', ['B <lamp>']],
  ['no-break spaces', '<p>The&nbsp;&nbsp;old lamp</p>', 'The old', ['The\u00a0\u00a0old']],
  ['zero-width no-break spaces', '<p>\ufeffThe \ufefflamp</p>', '\ufefflamp', ['\ufefflamp']],
  ['line breaks in the source', '<p>\n  The\n\t old   lamp\n</p>', 'The old lamp', ['The\n\t old   lamp']],
  [
    'space at both sides of a node border',
    '<p>The <b> old</b> lamp</p>',
    'The old lamp',
    ['The ', 'old', ' lamp'],
  ],
  ['a node of white space alone', '<p><b>The</b>\n <i>lamp</i></p>', 'The lamp', ['The', '\n', 'lamp']],
  ['two paragraphs', '<p>The lamp</p> <p>burns on</p>', 'lamp\nburns', ['lamp', 'burns']],
  ['a line break element', '<p>The lamp<br>burns</p>', 'lamp\nburns', ['lamp', 'burns']],
  ['script in between', '<p>The <script type="x">old</script>lamp</p>', 'The lamp', ['The ', 'lamp']],
  ['Chinese', '<p>港口的<b>灯</b>又亮了。</p>', '的灯又', ['的', '灯', '又']],
  ['signs outside the first plane', '<p>𠀀𠀁 <b>🏮</b>灯</p>', '𠀁 🏮灯', ['𠀁 ', '🏮', '灯']],
  [
    'paragraphs of blank lines that are kept',
    `<p ${pre}>One lamp.\n\nOne lamp.\n\nTwo.</p>`,
    'One lamp.\nTwo.',
    ['One lamp.', 'Two.'],
  ],
])('%s: the nodes that hold exactly these words are found', (_, html, words, nodes) => {
  expect(heldBy(read(html).find(words))).toEqual(nodes);
});

test('equal paragraphs of one node are told apart', () => {
  const { text, anchors } = read(`<p ${pre}>One lamp.\n\n One lamp.</p>`);
  expect(text).toBe('One lamp.\nOne lamp.');
  const [first] = stretchesOf(text, anchors, [0, 9]) ?? [];
  const [second] = stretchesOf(text, anchors, [10, 19]) ?? [];
  expect([first?.start, second?.start]).toEqual([0, 12]);
});

describe('a page that has changed since it was read', () => {
  const html = '<p id="a">The <b>old</b> lamp</p><p id="b">burns on</p>';
  const textOf = (selector: string): Text => element(selector).firstChild as Text;
  test.each<[string, () => void]>([
    ['other words', () => void (textOf('#a b').data = 'new')],
    ['more words', () => void (textOf('#a b').data += 'er')],
    ['one letter in upper case', () => void (textOf('#a b').data = 'Old')],
    ['words before', () => textOf('#a').insertData(0, 'See: ')],
    ['the node has gone', () => element('#a b').remove()],
    ['the paragraph has gone', () => element('#a').remove()],
    ['the node was made anew', () => void (element('#a b').innerHTML = 'old')],
    ['the node is split', () => void textOf('#a b').splitText(1)],
  ])('%s: nothing that touches it is found, all else is', (_, change) => {
    const { find } = read(html);
    change();
    expect(find('The old lamp\nburns')).toBeUndefined();
    expect(heldBy(find('burns on'))).toEqual(['burns on']);
  });

  test('the same words with other white space are found where they are now', () => {
    const { find } = read('<p>The old lamp</p>');
    textOf('p').data = 'The\told lamp';
    expect(heldBy(find('old lamp'))).toEqual(['old lamp']);
  });
});

test.each<[string, unknown]>([
  ['runs backwards', [8, 4]],
  ['is empty', [4, 4]],
  ['begins before the text', [-1, 4]],
  ['ends behind the text', [0, 1000]],
  ['is the line feed between two blocks', [8, 9]],
  ['is no number', [Number.NaN, 4]],
  ['is a fraction', [0.5, 4]],
  ['is endless', [0, Number.POSITIVE_INFINITY]],
  ['is of texts', ['0', '4']],
  ['has one end', [3]],
])('a range that %s is found nowhere', (_, range) => {
  const { text, anchors } = read('<p>The lamp</p><p>burns</p>');
  expect(stretchesOf(text, anchors, range as [number, number])).toBeUndefined();
});
