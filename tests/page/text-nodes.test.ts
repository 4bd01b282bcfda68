import { expect, test } from 'vitest';
import { textNodes } from '../../utils/page/text-nodes.ts';
import { clobbered, element, nested, shownBody } from './shown-page.ts';

const texts = (root: Element): string[] => [...textNodes(root)].map(({ data }) => data);

test.each([
  ['plain text', 'one', ['one']],
  ['text around and inside markup', 'one<b>two<i>three</i></b>four', ['one', 'two', 'three', 'four']],
  ['no comments', 'one<!-- two -->three', ['one', 'three']],
  [
    'no text of silent elements',
    '<svg><title>one</title></svg>two<script>three</script><style>four</style>',
    ['two'],
  ],
  ['nothing', '<img alt="one">', []],
])('%s', (_, html, expected) => {
  shownBody(`before <main>${html}</main> after`);
  expect(texts(element('main'))).toEqual(expected);
});

test('a tree of 20,000 levels is read without recursion', () => {
  expect(texts(nested(20_000, 'At the bottom.'))).toEqual(['At the bottom.']);
});

test('a form with controls named like properties of nodes is read', () => {
  shownBody('<main><form>one<p>two</p></form>three</main>');
  clobbered(element('form'), ['firstChild', 'nextSibling', 'parentNode', 'nodeType', 'nodeName']);
  expect(texts(element('main'))).toEqual(['one', 'two', 'three']);
});
