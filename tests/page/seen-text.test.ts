import { expect, test } from 'vitest';
import { rawBlocks } from '../../utils/page/raw-blocks.ts';
import { seenText } from '../../utils/page/seen-text.ts';
import { Visibility } from '../../utils/page/visibility.ts';
import { shownBody } from './shown-page.ts';

/** The texts of a body as readers see them. */
function textsOf(html: string): string[] {
  const { blocks } = rawBlocks(shownBody(html));
  const visibility = new Visibility(window, false);
  return blocks.flatMap((block) => seenText(block, visibility)?.text ?? []);
}

test.each([
  ['everything visible', '<p>One <b>two</b> three</p>', ['One two three']],
  ['a hidden paragraph', '<p>One</p><p style="display: none">Two</p><p>Three</p>', ['One', 'Three']],
  ['a paragraph in a hidden box', '<div style="opacity: 0"><p>One</p></div><p>Two</p>', ['Two']],
  [
    'hidden words in a visible paragraph',
    '<p>One <span style="display: none">two </span>three</p>',
    ['One three'],
  ],
  ['hidden words at the end', '<p>One<i style="font-size: 0px"> two</i></p>', ['One']],
  [
    'visible words in a paragraph of hidden style',
    '<p style="font-size: 0px"><span style="font-size: 16px">One</span></p>',
    ['One'],
  ],
  [
    'white words on white beside black ones',
    '<p style="color: #fff">One <span style="color: #000">two</span></p>',
    ['two'],
  ],
  [
    'words of unclear visibility stay',
    '<details><p>One</p></details><p style="opacity: 0.2">Two</p>',
    ['One', 'Two'],
  ],
  [
    'words for screen readers',
    '<p>One <span style="position: absolute; clip: rect(0px, 0px, 0px, 0px)">(opens a window)</span></p>',
    ['One'],
  ],
])('%s', (_, html, texts) => expect(textsOf(html)).toEqual(texts));

test('what remains knows where its pieces stand', () => {
  const { blocks } = rawBlocks(shownBody('<p>One <i style="display: none">two</i> <b>three</b></p>'));
  const [block] = blocks;
  if (block === undefined) throw new Error('the paragraph was just shown');
  const seen = seenText(block, new Visibility(window, false));
  expect(seen?.text).toBe('One three');
  expect(seen?.pieces.map(({ node, start }) => [node.data.trim(), start])).toEqual([
    ['One', 0],
    ['', 4],
    ['three', 4],
  ]);
});

test('a block of which all can be seen is given back itself', () => {
  const { blocks } = rawBlocks(shownBody('<p>One <b>two</b></p>'));
  const [block] = blocks;
  if (block === undefined) throw new Error('the paragraph was just shown');
  expect(seenText(block, new Visibility(window, false))).toBe(block);
});
