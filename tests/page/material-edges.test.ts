import { expect, test } from 'vitest';
import { readPage } from '../../utils/page/page-facts.ts';
import { shown } from './shown-page.ts';
import { lampStory, page, paragraphsIn } from './themes/story.ts';

const { title, paragraphs } = lampStory;
const story = paragraphsIn(lampStory);
const blocksOf = (body: string) =>
  readPage(shown(page(lampStory, `<body>${body}</body>`))).blocks.map(
    ({ role, text }) => [role, text] as const,
  );
const roles = (body: string): string[] => blocksOf(body).map(([role]) => role);
const body = paragraphs.map(() => 'body');

test('what stands between the headline and the container belongs to the material', () => {
  const html = `<nav>Menu</nav><header><h1>${title}</h1><p class="standfirst">Eleven glassmakers came out of their gardens for it.</p><div class="byline">Martin Oakley</div></header><div class="text">${story}</div>`;
  expect(roles(html)).toEqual(['headline', 'standfirst', 'byline', ...body]);
});

test('furniture between the headline and the container does not', () => {
  const html = `<h1>${title}</h1><div class="share-bar"><p>Tell your friends</p></div><nav>Part one</nav><div class="text">${story}</div>`;
  expect(roles(html)).toEqual(['headline', ...body]);
});

test('the same inside one form around the page', () => {
  const html = `<form><h1>${title}</h1><p class="standfirst">Eleven glassmakers came out of their gardens for it.</p><div class="text">${story}</div></form>`;
  expect(roles(html)).toEqual(['headline', 'standfirst', ...body]);
});

test('a short line directly above the headline is its kicker', () => {
  const html = `<article><header><span class="section">Harbour</span><h1>${title}</h1></header>${story}</article>`;
  expect(blocksOf(html).slice(0, 2)).toEqual([
    ['kicker', 'Harbour'],
    ['headline', title],
  ]);
});

test('a long line above the headline, or one from elsewhere, is none', () => {
  const long = 'This page was set by hand, corrected twice and is now kept by the friends of the harbour.';
  expect(roles(`<article><div><p>${long}</p><h1>${title}</h1></div>${story}</article>`)[0]).toBe('headline');
  expect(
    roles(`<div><p>Weather</p></div><article><header><h1>${title}</h1></header>${story}</article>`)[0],
  ).toBe('headline');
});

test('a heading with much of the text above it is a heading inside the text', () => {
  const html = `<article>${story}<h1>${title}</h1>${story}</article>`;
  const all = blocksOf(html);
  expect(all).toHaveLength(2 * paragraphs.length + 1);
  expect(all.map(([role]) => role)).not.toContain('headline');
});

test('a headline far above, beyond forty blocks, belongs to something else', () => {
  const index = Array.from({ length: 45 }, (_, i) => `<div>Ship ${i} left the harbour</div>`).join('');
  expect(roles(`<h1>${title}</h1><div>${index}</div><article>${story}</article>`)).not.toContain('headline');
});

test('a page without a headline is read all the same', () => {
  expect(roles(`<article>${story}</article>`)).toEqual(body);
});

test('paragraphs that Readability keeps from elsewhere stay', () => {
  const html = `<div class="content"><div class="one">${story}</div><div class="two">${story}</div></div><nav>Menu</nav>`;
  expect(roles(html)).toEqual([...body, ...body]);
});
