import { expect, test } from 'vitest';
import { rawBlocks } from '../../utils/page/raw-blocks.ts';

const texts = (html: string): string[] => {
  document.body.innerHTML = html;
  return rawBlocks(document.body).blocks.map(({ text }) => text);
};

test.each([
  ['pre-wrap', ['One', 'Two goes on', 'Three']],
  ['pre-line', ['One', 'Two goes on', 'Three']],
  ['pre', ['One', 'Two goes on', 'Three']],
  ['normal', ['One Two goes on Three']],
  ['nowrap', ['One Two goes on Three']],
])('blank lines under white-space %s', (space, expected) => {
  expect(texts(`<p style="white-space:${space}">One\n\nTwo\ngoes on\n \nThree\n\n</p>`)).toEqual(expected);
});

test('a link goes on with the paragraph that it stands in', () => {
  expect(texts('<p style="white-space:pre-wrap">One\n\nTwo <a href="/x">three</a> four\n\nFive</p>')).toEqual(
    ['One', 'Two three four', 'Five'],
  );
});
