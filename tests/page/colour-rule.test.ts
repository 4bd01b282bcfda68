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
    getPropertyValue: (name: string) => values[name] ?? '',
  } as unknown as CSSStyleDeclaration,
});
const page = computed({});
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
    'unclear',
  ],
  [
    'letters cut out of the gradient of a parent',
    [{ color: 'rgba(0, 0, 0, 0)' }, { 'background-image': gradient, 'background-clip': 'text' }],
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

test('no element, nothing to say', () => expect(colourRule([])).toEqual({ seen: 'visible' }));
