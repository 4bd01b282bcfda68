import { expect, test } from 'vitest';
import { seenLink, styledLinks } from './visibility-of.ts';

// Every trick that styles alone give away. Values are written as browsers compute them, some also as authors do.
const tricks: [style: string, why: string][] = [
  ['display: none', 'not-rendered'],
  ['visibility: hidden', 'not-rendered'],
  ['visibility: collapse', 'not-rendered'],
  ['content-visibility: hidden', 'not-rendered'],
  ['opacity: 0', 'transparent'],
  ['opacity: 0.01', 'transparent'],
  ['opacity: 5%', 'transparent'],
  ['filter: opacity(0)', 'transparent'],
  ['filter: blur(2px) opacity(5%)', 'transparent'],
  ['font-size: 0px', 'tiny'],
  ['font-size: 1px', 'tiny'],
  ['transform: matrix(0, 0, 0, 0, 0, 0)', 'tiny'],
  ['transform: scale(0)', 'tiny'],
  ['scale: 0', 'tiny'],
  ['color: rgb(255, 255, 255)', 'low-contrast'],
  ['color: #fff', 'low-contrast'],
  ['color: white', 'low-contrast'],
  ['color: rgb(250, 250, 250)', 'low-contrast'],
  ['color: rgba(0, 0, 0, 0)', 'low-contrast'],
  ['color: transparent', 'low-contrast'],
  ['color: rgba(0, 0, 0, 0.06)', 'low-contrast'],
  ['color: rgb(17, 17, 17); background-color: rgb(17, 17, 17)', 'low-contrast'],
  ['text-indent: -9999px', 'off-screen'],
  ['text-indent: 2000px', 'off-screen'],
  ['position: absolute; clip: rect(0px, 0px, 0px, 0px)', 'clipped'],
  ['position: absolute; clip: rect(1px, 1px, 1px, 1px)', 'clipped'],
  ['clip-path: inset(50%)', 'clipped'],
  ['clip-path: inset(100%)', 'clipped'],
  ['clip-path: inset(0px 0px 100%)', 'clipped'],
  ['clip-path: inset(0px 50% 0px 50% round 4px)', 'clipped'],
  ['clip-path: circle(0px)', 'clipped'],
  ['clip-path: circle(0 at 50% 50%)', 'clipped'],
  ['clip-path: polygon(0px 0px, 0px 0px, 0px 0px)', 'clipped'],
  ['mask-image: linear-gradient(rgba(0, 0, 0, 0), rgba(0, 0, 0, 0))', 'clipped'],
  ['mask-image: linear-gradient(transparent, transparent)', 'clipped'],
];

test.each(tricks)('a link with %s is hidden: %s', (style, why) => {
  expect(seenLink(styledLinks(style)[0])).toEqual({ seen: 'hidden', why });
});

test.each(tricks)('a link inside a parent with %s is hidden: %s', (style, why) => {
  expect(seenLink(styledLinks(style)[1])).toEqual({ seen: 'hidden', why });
});

test.each([
  ['<p hidden>By <a href="/x">name</a></p>'],
  ['<div hidden=""><div><p>By <a href="/x">name</a></p></div></div>'],
  ['<style>.gone { display: none }</style><p class="gone">By <a href="/x">name</a></p>'],
  ['<details style="display: none"><p><a href="/x">name</a></p></details>'],
  ['<p hidden="until-found" style="display: none"><a href="/x">name</a></p>'],
])('%s: not rendered', (body) => {
  expect(seenLink(body)).toEqual({ seen: 'hidden', why: 'not-rendered' });
});

test('opacity of all ancestors adds up', () => {
  const body = '<div style="opacity: 0.3"><p style="opacity: 0.3">By <a href="/x">name</a></p></div>';
  expect(seenLink(body)).toEqual({ seen: 'hidden', why: 'transparent' });
});

test('what is visible inside a hidden parent is visible', () => {
  expect(
    seenLink('<p style="visibility: hidden"><a href="/x" style="visibility: visible">n</a></p>').seen,
  ).toBe('visible');
  expect(seenLink('<p style="font-size: 0px"><a href="/x" style="font-size: 16px">n</a></p>').seen).toBe(
    'visible',
  );
  expect(seenLink('<p style="color: white"><a href="/x" style="color: black">n</a></p>').seen).toBe(
    'visible',
  );
});
