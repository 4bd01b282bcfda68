import { expect, test } from 'vitest';
import { readPage } from '../../utils/page/page-facts.ts';
import { aroundPieces, pieceStarts } from '../../utils/page/pieces.ts';
import { rawBlocks } from '../../utils/page/raw-blocks.ts';
import { sentences } from './roles-of.ts';
import { element, shown, shownBody } from './shown-page.ts';
import { lampStory, page, paragraphsIn } from './themes/story.ts';

const text = `<p>${sentences.en}</p><p>${sentences.en}</p>`;
const item = (head: string, name = 'div'): string => `<${name} class="item">${head}${text}</${name}>`;

/** The texts with which the pieces of a body begin. */
function startsIn(html: string): string[] {
  const body = shownBody(`<div class="all">${html}</div>`);
  const { blocks } = rawBlocks(body);
  return pieceStarts(element('.all'), blocks).map((index) => blocks[index]?.text ?? '');
}

test.each([
  [
    'three elements with a heading each',
    item('<h2>One</h2>') + item('<h2>Two</h2>') + item('<h3>Three</h3>'),
    ['One', 'Two', 'Three'],
  ],
  [
    'three elements with a time each',
    ['11:40', '11.15 Uhr', '10:30'].map((time) => item(`<span>${time}</span><h2>Title</h2>`)).join(''),
    ['11:40', '11.15 Uhr', '10:30'],
  ],
  [
    'items of a list',
    `<ul>${['One', 'Two', 'Three'].map((title) => item(`<h3>${title}</h3>`, 'li')).join('')}</ul>`,
    ['One', 'Two', 'Three'],
  ],
  ['two articles', item('<h1>One</h1>', 'article') + item('<h1>Two</h1>', 'article'), ['One', 'Two']],
  [
    'two articles with their dates below kicker and headline, none of them a heading',
    item('<div>Town</div><div>One</div><div>24 November 2026, 11:15</div>', 'article') +
      item('<div>Town</div><div>Two</div><div>23 November 2026, 11:15</div>', 'article'),
    ['Town', 'Town'],
  ],
  [
    'an introduction and advertisements between',
    `<p>${sentences.en}</p>${item('<h2>One</h2>')}<div>Ad</div>${item('<h2>Two</h2>')}${item('<h2>Three</h2>')}`,
    ['One', 'Two', 'Three'],
  ],
  [
    'paragraphs that begin with a time',
    ['11:40', '11:15', '10:30'].map((time) => `<p><b>${time}</b> ${sentences.en}</p>`).join(''),
    ['11:40', '11:15', '10:30'].map((time) => `${time} ${sentences.en}`),
  ],
  [
    'headings that begin with a time, beside their text',
    ['11.40 Uhr', '11.15 Uhr', '10.30 Uhr'].map((time) => `<h5>${time}: News</h5>${text}`).join(''),
    ['11.40 Uhr: News', '11.15 Uhr: News', '10.30 Uhr: News'],
  ],
])('several pieces: %s', (_, html, starts) => {
  expect(startsIn(html)).toEqual(starts);
});

test.each([
  [
    'a text with headings between its paragraphs',
    `<h2>One</h2>${text}<h2>Two</h2>${text}<h2>Three</h2>${text}`,
  ],
  ['two sections', item('<h2>One</h2>') + item('<h2>Two</h2>')],
  ['three elements without heads', item('') + item('') + item('')],
  ['three heads without text', '<div><h2>One</h2></div><div><h2>Two</h2></div><div><h2>Three</h2></div>'],
  [
    'three teasers that are links, below a longer text',
    text.repeat(3) +
      '<div><h3><a href="/a">One</a></h3><p><a href="/a">A teaser of a line</a></p></div>'.repeat(3),
  ],
  ['three small sections beside a long text', text.repeat(9) + item('<h2>One</h2>').repeat(3)],
  ['two paragraphs that begin with a time', `<p>11:40 ${sentences.en}</p><p>11:15 ${sentences.en}</p>`],
])('one piece: %s', (_, html) => expect(startsIn(html)).toEqual([]));

test('a container that is one of several articles is widened to the element around them', () => {
  const body = shownBody(
    `<nav>Menu</nav><div class="stream">${item('<h1>One</h1>', 'article')}${item('<h1>Two</h1>', 'article')}</div>`,
  );
  const { blocks } = rawBlocks(body);
  expect(aroundPieces(element('article'), blocks)).toBe(element('.stream'));
});

test.each([
  [
    'the others are of another kind',
    '<article class="story"><h1>One</h1>',
    '<article class="teaser"><h3>Two</h3>',
  ],
  ['it has no head of its own', '<article class="story">', '<article class="story"><h1>Two</h1>'],
])('it is not where %s', (_, one, other) => {
  const body = shownBody(`<div class="stream">${one}${text}</article>${other}${text}</article></div>`);
  expect(aroundPieces(element('article'), rawBlocks(body).blocks)).toBe(element('article'));
});

test('every piece has a head and a first paragraph of its own', () => {
  const pieces = ['One', 'Two'].map(
    (title) =>
      `<article class="post"><h1>${title}</h1><p class="byline">Martin Oakley</p>${paragraphsIn(lampStory)}</article>`,
  );
  const html = page(lampStory, `<body><main>${pieces.join('')}</main></body>`);
  const { blocks } = readPage(shown(html));
  const body = lampStory.paragraphs.map(() => 'body');
  expect(blocks.map(({ role }) => role)).toEqual([
    'headline',
    'byline',
    ...body,
    'headline',
    'byline',
    ...body,
  ]);
  expect(blocks.map(({ piece }) => piece)).toEqual([...Array(7).fill(1), ...Array(7).fill(2)]);
});

test('what stands above the pieces belongs to none', () => {
  const pieces = ['One', 'Two', 'Three'].map(
    (title) => `<div class="item"><h2>${title}</h2>${paragraphsIn(lampStory)}</div>`,
  );
  const html = page(lampStory, `<body><main><h1>${lampStory.title}</h1>${pieces.join('')}</main></body>`);
  const { blocks } = readPage(shown(html));
  expect(blocks[0]).toEqual({ text: lampStory.title, role: 'headline' });
  expect(new Set(blocks.slice(1).map(({ piece }) => piece))).toEqual(new Set([1, 2, 3]));
});

const article = (title: string, length: number): string =>
  `<article class="story"><h1>${title}</h1>${paragraphsIn(lampStory).repeat(length)}</article>`;

test('an article that follows on an endless page is a piece of its own, though it stands deeper', () => {
  const html = page(
    lampStory,
    `<body><main>${article(lampStory.title, 1)}<div class="under">${article('A bridge opens', 2)}</div></main></body>`,
  );
  const { blocks } = readPage(shown(html));
  expect(blocks.filter(({ role }) => role === 'headline').map(({ text: title }) => title)).toEqual([
    lampStory.title,
    'A bridge opens',
  ]);
  expect(new Set(blocks.map(({ piece }) => piece))).toEqual(new Set([1, 2]));
});

test('a short article elsewhere on the page leads to another and is no piece', () => {
  const teaser = `<article class="story"><h3>A bridge opens</h3><p>${sentences.en}</p></article>`;
  const html = page(
    lampStory,
    `<body><main>${article(lampStory.title, 2)}<div class="more">${teaser}</div></main></body>`,
  );
  const { blocks } = readPage(shown(html));
  expect(blocks.map(({ text: words }) => words)).not.toContain('A bridge opens');
  expect(new Set(blocks.map(({ piece }) => piece))).toEqual(new Set([undefined]));
});
