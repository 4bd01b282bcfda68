import { expect, test } from 'vitest';
import { asked } from '../../../scripts/faults/arguments.ts';
import { FAMILIES } from '../../../scripts/faults/families.ts';

const all = Object.keys(FAMILIES);

test.each([
  [[], { families: all, browsers: ['chromium', 'firefox'], json: false, full: false }],
  [['storage', 'lifecycle'], { families: ['lifecycle', 'storage'] }],
  [['--browser', 'firefox', '--full'], { browsers: ['firefox'], full: true }],
  [['--browser', 'none', '--json'], { browsers: [], json: true }],
])('%j is understood', (args, expected) => {
  expect(asked(args)).toMatchObject(expected);
});

test.each([
  [['weather'], 'no family: weather'],
  [['constructor'], 'no family: constructor'],
  [['--browser', 'lynx'], 'no browser: lynx'],
  [['--browser', 'toString'], 'no browser: toString'],
])('%j is refused and named', (args, complaint) => {
  expect(asked(args)).toEqual({ complaint });
});
