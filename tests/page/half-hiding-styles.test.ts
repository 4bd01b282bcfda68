import { expect, test } from 'vitest';
import { seenLink, styledLinks } from './visibility-of.ts';

test.each([
  ['opacity: 0.1', 'half-transparent'],
  ['opacity: 0.29', 'half-transparent'],
  ['filter: opacity(0.2)', 'half-transparent'],
  ['font-size: 4px', 'small'],
  ['font-size: 7.9px', 'small'],
  ['color: rgb(225, 225, 225)', 'faint'],
  ['color: rgba(0, 0, 0, 0.2)', 'faint'],
  ['color: white; background-image: url(x.png)', 'picture-background'],
  ['color: white; background-color: hsl(0 0% 10%)', 'picture-background'],
  [
    'color: transparent; background-image: linear-gradient(red, blue); background-clip: text',
    'picture-background',
  ],
])('a link with %s is unclear: %s', (style, why) => {
  for (const body of styledLinks(style)) expect(seenLink(body)).toEqual({ seen: 'unclear', why });
});

test.each([
  ['closed details', '<details><summary>More</summary><p>By <a href="/x">name</a></p></details>'],
  [
    'details closed inside open ones',
    '<details open><details><p><a href="/x">name</a></p></details></details>',
  ],
  ['text hidden until found', '<div hidden="until-found"><p>By <a href="/x">name</a></p></div>'],
])('%s can be opened by a reader: unclear', (_, body) => {
  expect(seenLink(body)).toEqual({ seen: 'unclear', why: 'closed' });
});

// The limits of design §4, one value on each side of every one.
test.each([
  ['opacity: 0.09', 'hidden'],
  ['opacity: 0.1', 'unclear'],
  ['opacity: 0.3', 'visible'],
  ['font-size: 3.9px', 'hidden'],
  ['font-size: 4px', 'unclear'],
  ['font-size: 8px', 'visible'],
  // Contrasts on white: 1.19, 1.21, 1.98 and 2.02.
  ['color: rgb(235, 235, 235)', 'hidden'],
  ['color: rgb(233, 233, 233)', 'unclear'],
  ['color: rgb(185, 185, 185)', 'unclear'],
  ['color: rgb(183, 183, 183)', 'visible'],
])('%s is %s', (style, seen) => {
  for (const body of styledLinks(style)) expect(seenLink(body).seen).toBe(seen);
});
