import { afterEach, expect, test, vi } from 'vitest';
import { seenLink, styledLinks } from './visibility-of.ts';
import { element, shown } from './shown-page.ts';
import { Visibility } from '../../utils/page/visibility.ts';

afterEach(() => void vi.unstubAllGlobals());

// Presentations that legitimate pages use; none of them may cost a publisher the credit.
test.each([
  ['color: rgb(11, 92, 173)'],
  ['color: rgb(119, 119, 119); font-size: 11px'],
  ['color: white; background-color: rgb(0, 0, 0)'],
  ['color: oklch(1 0 0); background-color: #111'],
  ['font-size: 1.25rem'],
  ['font-size: 2em'],
  ['opacity: 0.6'],
  ['filter: opacity(0.8)'],
  ['filter: grayscale(1)'],
  ['text-indent: 24px'],
  ['text-indent: -40px'],
  ['clip: auto'],
  ['clip-path: inset(10%)'],
  ['clip-path: inset(60% 0px 0px)'],
  ['clip-path: none'],
  ['clip-path: circle(50%)'],
  ['clip-path: polygon(0% 0%, 100% 0%, 100% 100%)'],
  ['mask-image: none'],
  ['mask-image: linear-gradient(rgb(0, 0, 0), rgba(0, 0, 0, 0))'],
  ['transform: matrix(1, 0, 0, 1, 0, 12)'],
  ['transform: scale(0.5)'],
  ['scale: 0.9'],
  ['content-visibility: auto'],
  ['color: black; background-image: url(paper.png)'],
  ['color: hsl(200 50% 30%)'],
])('a link with %s is visible', (style) => {
  for (const body of styledLinks(style)) expect(seenLink(body)).toEqual({ seen: 'visible' });
});

test.each([
  ['open details', '<details open><p>By <a href="/x">name</a></p></details>'],
  [
    'the summary of closed details',
    '<details><summary>By <a href="/x">name</a></summary><p>text</p></details>',
  ],
  [
    'black text on a light box in a dark page',
    '<div style="background-color: black; color: white"><p style="background-color: white; color: black"><a href="/x">n</a></p></div>',
  ],
  [
    'white text over a half transparent dark layer on black',
    '<div style="background-color: black"><p style="background-color: rgba(0, 0, 0, 0.5); color: white"><a href="/x">n</a></p></div>',
  ],
])('%s is visible', (_, body) => expect(seenLink(body)).toEqual({ seen: 'visible' }));

const onCanvas = (scheme: string, colour: string) => {
  shown(
    `<html style="color-scheme: ${scheme}"><body><p style="color: ${colour}"><a href="/x">n</a></p></body></html>`,
  );
  return new Visibility(window, false).of(element('a')).seen;
};

test('a page in a dark scheme without a background is dark', () => {
  expect(onCanvas('dark', 'white')).toBe('visible');
  expect(onCanvas('dark', 'black')).toBe('hidden');
  expect(onCanvas('normal', 'white')).toBe('hidden');
});

test.each([
  [true, 'white', 'visible'],
  [true, 'black', 'hidden'],
  [false, 'white', 'hidden'],
  [false, 'black', 'visible'],
])(
  'a page in either scheme is dark when the reader prefers dark (%s): %s text is %s',
  (prefersDark, colour, seen) => {
    vi.stubGlobal('matchMedia', () => ({ matches: prefersDark }));
    expect(onCanvas('light dark', colour)).toBe(seen);
  },
);
