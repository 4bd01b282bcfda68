// @vitest-environment node
import { expect, test } from 'vitest';
import { gradientColours } from '../../utils/page/gradients.ts';

test.each([
  ['linear-gradient(rgb(1, 2, 3), rgba(4, 5, 6, 0.5))', [1, 4]],
  ['linear-gradient(90deg, rgb(1, 2, 3) 0%, rgb(4, 5, 6) 40px)', [1, 4]],
  ['repeating-linear-gradient(45deg, #010203, #040506 10px)', [1, 4]],
  ['radial-gradient(circle at 0px 0px, rgb(9, 9, 9), transparent)', [9, 0]],
  ['conic-gradient(from 0deg, rgb(7, 0, 0), rgb(8, 0, 0))', [7, 8]],
  ['linear-gradient(rgb(1, 0, 0), rgb(2, 0, 0)), radial-gradient(rgb(3, 0, 0), rgb(4, 0, 0))', [1, 2, 3, 4]],
])('%s has these colours', (image, reds) => {
  expect(gradientColours(image)?.map(({ red }) => red)).toEqual(reds);
});

test.each([
  '',
  'none',
  'url("x.png")',
  'linear-gradient(rgb(1, 2, 3), rgb(4, 5, 6)), url("x.png")',
  'url("x.png"), linear-gradient(rgb(1, 2, 3), rgb(4, 5, 6))',
  'linear-gradient(rgb(1, 2, 3), color(xyz 0 0 0))',
  'linear-gradient(red, blue)',
  'image-set("x.png" 1dppx)',
  `linear-gradient(${'('.repeat(2000)}`,
])('%s may be a picture', (image) => expect(gradientColours(image)).toBeUndefined());
