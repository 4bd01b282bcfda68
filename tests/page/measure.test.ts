import { expect, test } from 'vitest';
import { measured } from '../../utils/page/measure.ts';
import { nested, shownBody } from './shown-page.ts';

test.each([
  ['nothing', '', 0, 0],
  ['text only', 'words', 0, 0],
  ['one element', '<p>x</p>', 1, 1],
  ['elements side by side', '<p>x</p><p>y</p><p>z</p>', 3, 1],
  ['elements inside each other', '<div><ul><li>x</li></ul></div>', 3, 3],
  ['a deep branch before a flat one', '<div><p><b>x</b></p></div><hr><div><i>y</i></div>', 6, 3],
])('%s', (_, html, elements, depth) => {
  expect(measured(shownBody(html))).toEqual({ elements, depth, over: false });
});

test('counting ends early on a tree that is too deep', { timeout: 60_000 }, () => {
  const { depth, over } = measured(nested(100_000, 'x'));
  expect(over).toBe(true);
  expect(depth).toBeLessThan(4000);
});

test('counting ends early on a tree that is too large', { timeout: 60_000 }, () => {
  const row = document.createElement('p');
  for (let i = 0; i < 600; i++) row.append(document.createElement('i'));
  const root = document.createElement('div');
  for (let i = 0; i < 600; i++) root.append(row.cloneNode(true));
  const { elements, over } = measured(root);
  expect(over).toBe(true);
  expect(elements).toBe(300_001);
});

test('what stands around the root is not counted', () => {
  const body = shownBody('<div><p>x</p></div><section><p>y</p><p>z</p></section>');
  const [first] = body.children;
  if (first === undefined) throw new Error('the division was just shown');
  expect(measured(first)).toEqual({ elements: 1, depth: 1, over: false });
});
