import { expect, test } from 'vitest';
import { colourRule } from '../../utils/page/colour-rule.ts';
import type { Styled } from '../../utils/page/styled.ts';

/** A computed style as Chromium and Firefox give it; Happy DOM drops the properties that this rule reads. */
const computed = (values: Record<string, string>): Styled => ({
  element: document.createElement('span'),
  style: {
    color: values.color ?? 'rgb(0, 0, 0)',
    backgroundColor: values['background-color'] ?? 'rgba(0, 0, 0, 0)',
    backgroundImage: values['background-image'] ?? 'none',
    textShadow: values['text-shadow'] ?? 'none',
    getPropertyValue: (name: string) => values[name] ?? '',
  } as unknown as CSSStyleDeclaration,
});
const page = computed({});
const pale = 'linear-gradient(rgb(255, 255, 255), rgb(250, 250, 250))';
const gradient = 'linear-gradient(rgb(255, 0, 0), rgb(0, 0, 255))';

test.each([
  ['a fill colour that lets nothing show', [{ '-webkit-text-fill-color': 'rgba(0, 0, 0, 0)' }], 'hidden'],
  ['a fill colour like the page', [{ '-webkit-text-fill-color': 'rgb(255, 255, 255)' }], 'hidden'],
  [
    'a dark fill over a white colour',
    [{ color: 'rgb(255, 255, 255)', '-webkit-text-fill-color': 'rgb(0, 0, 0)' }],
    'visible',
  ],
  ['a wide colour like the page', [{ color: 'oklch(1 0 0)' }], 'hidden'],
  [
    'white on a wide dark colour',
    [{ color: 'rgb(255, 255, 255)', 'background-color': 'oklch(0.21 0.034 264.665)' }],
    'visible',
  ],
  ['a wide colour on the same one', [{ color: 'lab(20 5 5)', 'background-color': 'lab(20 5 5)' }], 'hidden'],
  [
    'white on a colour that cannot be read',
    [{ color: 'rgb(255, 255, 255)', 'background-color': 'color(xyz 0 0 0)' }],
    'unclear',
  ],
  [
    'black on a colour that cannot be read',
    [{ color: 'rgb(0, 0, 0)', 'background-color': 'color(xyz 0 0 0)' }],
    'visible',
  ],
  ['a colour that cannot be read', [{ color: 'color(xyz 1 1 1)' }], 'visible'],
  [
    'letters cut out of a gradient',
    [
      {
        '-webkit-text-fill-color': 'rgba(0, 0, 0, 0)',
        'background-image': gradient,
        '-webkit-background-clip': 'text',
      },
    ],
    'visible',
  ],
  [
    'letters cut out of a gradient like the page',
    [{ color: 'rgba(0, 0, 0, 0)', 'background-image': pale, 'background-clip': 'text' }],
    'hidden',
  ],
  [
    'letters cut out of a picture',
    [{ color: 'rgba(0, 0, 0, 0)', 'background-image': 'url("x.png")', 'background-clip': 'text' }],
    'unclear',
  ],
  [
    'letters cut out of the gradient of a parent',
    [{ color: 'rgba(0, 0, 0, 0)' }, { 'background-image': gradient, 'background-clip': 'text' }],
    'visible',
  ],
  [
    'white on a gradient with contrast all along',
    [{ color: 'rgb(255, 255, 255)', 'background-image': gradient }],
    'visible',
  ],
  [
    'white on a gradient with contrast at one end',
    [
      {
        color: 'rgb(255, 255, 255)',
        'background-image': 'linear-gradient(rgb(0, 0, 255), rgb(255, 255, 255))',
      },
    ],
    'unclear',
  ],
  ['white on a pale gradient', [{ color: 'rgb(255, 255, 255)', 'background-image': pale }], 'hidden'],
  [
    'white under a see-through gradient on black',
    [
      { color: 'rgb(255, 255, 255)', 'background-image': 'linear-gradient(rgba(0, 0, 0, 0), rgb(0, 0, 0))' },
      { 'background-color': 'rgb(0, 0, 0)' },
    ],
    'visible',
  ],
  [
    'white with a dark shadow',
    [{ color: 'rgb(255, 255, 255)', 'text-shadow': 'rgb(0, 0, 0) 0px 1px 2px' }],
    'unclear',
  ],
  [
    'white with a white shadow',
    [{ color: 'rgb(255, 255, 255)', 'text-shadow': 'rgb(255, 255, 255) 0px 1px 2px' }],
    'hidden',
  ],
  [
    'no colour but a dark stroke',
    [
      {
        color: 'rgba(0, 0, 0, 0)',
        '-webkit-text-stroke-width': '1px',
        '-webkit-text-stroke-color': 'rgb(0, 0, 0)',
      },
    ],
    'unclear',
  ],
  [
    'no colour before a gradient that is not cut out',
    [{ color: 'rgba(0, 0, 0, 0)', 'background-image': gradient }],
    'hidden',
  ],
  [
    'white before a picture of a parent',
    [{ color: 'rgb(255, 255, 255)' }, { 'background-image': 'url("x.png")' }],
    'unclear',
  ],
  [
    'white on white before a picture further out',
    [
      { color: 'rgb(255, 255, 255)', 'background-color': 'rgb(255, 255, 255)' },
      { 'background-image': 'url("x.png")' },
    ],
    'hidden',
  ],
])('%s: %s', (_, chain: Record<string, string>[], seen) => {
  expect(colourRule([...chain.map(computed), page]).seen).toBe(seen);
});

test.each([
  ['a dark box', computed({ 'background-color': 'rgb(0, 0, 0)' }), 'visible'],
  ['a white box', computed({ 'background-color': 'rgb(255, 255, 255)' }), 'hidden'],
  ['a box with a picture', computed({ 'background-image': 'url("x.png")' }), 'unclear'],
])('white before %s that lies behind it without being around it', (_, behind, seen) => {
  expect(colourRule([computed({ color: 'rgb(255, 255, 255)' }), page], [behind]).seen).toBe(seen);
});

test('a picture that lies behind white letters leaves it open', () => {
  const picture: Styled = { ...computed({}), element: document.createElement('img') };
  expect(colourRule([computed({ color: 'rgb(255, 255, 255)' }), page], [picture])).toEqual({
    seen: 'unclear',
    why: 'picture-background',
  });
});

test('no element, nothing to say', () => expect(colourRule([])).toEqual({ seen: 'visible' }));
