import { expect, test } from 'vitest';
import { colourOf, contrast, over } from '../../utils/page/contrast.ts';

const colour = (text: string) => {
  const read = colourOf(text);
  if (read === undefined) throw new Error(`not a colour: ${text}`);
  return read;
};

// Known values of the WCAG definition.
test.each([
  ['#000', '#fff', 21],
  ['#fff', '#fff', 1],
  ['#777', '#fff', 4.48],
  ['#767676', '#fff', 4.54],
  ['#595959', '#fff', 7],
  ['#949494', '#fff', 3.03],
  ['rgb(255, 0, 0)', '#fff', 4],
  ['rgb(0, 128, 0)', '#fff', 5.14],
  ['rgb(0, 0, 255)', '#fff', 8.59],
  ['rgb(255, 255, 0)', '#fff', 1.07],
  ['rgb(0, 0, 255)', 'rgb(255, 255, 0)', 8],
])('%s on %s has %f : 1, either way round', (one, other, ratio) => {
  expect(contrast(colour(one), colour(other))).toBeCloseTo(ratio, 1);
  expect(contrast(colour(other), colour(one))).toBe(contrast(colour(one), colour(other)));
});

test.each([
  ['rgb(12, 34, 56)', [12, 34, 56, 1]],
  ['rgba(12, 34, 56, 0.5)', [12, 34, 56, 0.5]],
  ['rgb(12 34 56 / 50%)', [12, 34, 56, 0.5]],
  ['rgba(0, 0, 0, 0)', [0, 0, 0, 0]],
  ['transparent', [0, 0, 0, 0]],
  ['white', [255, 255, 255, 1]],
  ['black', [0, 0, 0, 1]],
  ['#fa0', [255, 170, 0, 1]],
  ['#FFAA0080', [255, 170, 0, 128 / 255]],
  ['#fa08', [255, 170, 0, 136 / 255]],
  ['#102030', [16, 32, 48, 1]],
])('%s is read', (text, [red, green, blue, alpha]) =>
  expect(colourOf(text)).toEqual({ red, green, blue, alpha }),
);

// Reference values from the conversion tables of CSS Color 4 and its tests.
test.each([
  ['oklch(1 0 0)', [255, 255, 255]],
  ['oklch(0 0 0)', [0, 0, 0]],
  ['oklch(0.62796 0.25768 29.2339)', [255, 0, 0]],
  ['oklab(0.51975 -0.1403 0.10768)', [0, 128, 0]],
  ['oklab(0.62796 0.22486 0.12585 / 0.5)', [255, 0, 0]],
  ['lab(46.2775 -47.5621 48.5837)', [0, 128, 0]],
  ['lab(100 0 0)', [255, 255, 255]],
  ['lch(29.5683 131.207 301.364)', [0, 0, 255]],
  ['color(srgb 1 0.5 0)', [255, 127.5, 0]],
  ['color(srgb-linear 0 0.21586 none)', [0, 128, 0]],
  ['color(display-p3 0.21604 0.49418 0.13151)', [0, 128, 0]],
])('%s is read into sRGB', (text, [red = 0, green = 0, blue = 0]) => {
  const read = colour(text);
  expect(Math.abs(read.red - red)).toBeLessThan(1.5);
  expect(Math.abs(read.green - green)).toBeLessThan(1.5);
  expect(Math.abs(read.blue - blue)).toBeLessThan(1.5);
  expect(read.alpha).toBe(text.includes('/') ? 0.5 : 1);
});

test.each([
  '',
  'initial',
  'currentcolor',
  'hsl(0 0% 100%)',
  'color(xyz 1 1 1)',
  '#12345',
  '#ggg',
  'rgb(1, 2)',
  `rgb(${'1'.repeat(500)})`,
])('%s is not read as a colour', (text) => expect(colourOf(text)).toBeUndefined());

test('a half transparent colour takes half of what lies under it', () => {
  expect(over(colour('rgba(255, 0, 0, 0.5)'), colour('#00f'))).toEqual({
    red: 127.5,
    green: 0,
    blue: 127.5,
    alpha: 1,
  });
  expect(over(colour('transparent'), colour('#102030'))).toEqual(colour('#102030'));
});
