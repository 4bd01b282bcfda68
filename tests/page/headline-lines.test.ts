import { expect, test } from 'vitest';
import { readPage } from '../../utils/page/page-facts.ts';
import { shown } from './shown-page.ts';
import { lampStory, page, paragraphsIn } from './themes/story.ts';

const { title } = lampStory;
const story = paragraphsIn(lampStory);

/** Role and text of the blocks above the first paragraph. */
function headOf(body: string): string[] {
  const { blocks } = readPage(shown(page(lampStory, `<body>${body}</body>`)));
  const first = blocks.findIndex(({ role }) => role === 'body');
  return blocks.slice(0, first).map(({ role, text }) => `${role}: ${text === title ? 'title' : text}`);
}

test.each([
  [
    'a kicker in the same head',
    `<article><header><span>Harbour</span><h1>${title}</h1></header>${story}</article>`,
    ['kicker: Harbour', 'headline: title'],
  ],
  [
    'author and date above the headline',
    `<article><div><p>By Martin Oakley</p><p>24 November 2026</p><h1>${title}</h1></div>${story}</article>`,
    ['byline: By Martin Oakley', 'dateline: 24 November 2026', 'headline: title'],
  ],
  [
    'a kicker in a box of its own beside that of the headline',
    `<div class="a"><p>Site</p></div><main><div><p>Harbour</p></div><div><h1>${title}</h1></div><div>${story}</div></main>`,
    ['kicker: Harbour', 'headline: title'],
  ],
  [
    'a kicker in a head far from the text',
    `<div><p>Site</p></div><div><div><p>Harbour</p></div><div><h1>${title}</h1></div></div><div><div>${story}</div></div>`,
    ['kicker: Harbour', 'headline: title'],
  ],
  [
    'a picture with its caption',
    `<article><figure><img alt=""><figcaption>The lamp at night, seen from the sea, in a picture of the harbour office.</figcaption></figure><h1>${title}</h1>${story}</article>`,
    ['caption: The lamp at night, seen from the sea, in a picture of the harbour office.', 'headline: title'],
  ],
])('%s belongs to the headline', (_, html, head) => expect(headOf(html)).toEqual(head));

test.each([
  [
    'a sentence',
    `<article><p>${'This page was set by hand and corrected twice.'.repeat(2)}</p><h1>${title}</h1>${story}</article>`,
  ],
  [
    'a row of links',
    `<article><div>${'<a href="/x">News</a> '.repeat(4)}</div><h1>${title}</h1>${story}</article>`,
  ],
  ['a menu', `<article><nav>News</nav><h1>${title}</h1>${story}</article>`],
  ['a line beyond a menu', `<article><p>Site</p><nav>News</nav><h1>${title}</h1>${story}</article>`],
  ['a line of another column', `<div><p>Weather</p></div><article><h1>${title}</h1>${story}</article>`],
])('%s above the headline does not', (_, html) => expect(headOf(html)).toEqual(['headline: title']));

test('a headline that a teaser at the top repeats is the one above the text', () => {
  const teaser = `<div><h2>${title}</h2><p>Eleven glassmakers came out of their gardens for it, and the lens burns.</p></div>`;
  expect(headOf(`${teaser}<article><span>Harbour</span><h2>${title}</h2>${story}</article>`)).toEqual([
    'kicker: Harbour',
    'headline: title',
  ]);
});

test('a headline that is repeated below author and date keeps them', () => {
  const head = `<header><h1>${title}</h1><p class="byline">Martin Oakley</p></header>`;
  const roles = headOf(`<main>${head}<article><h1>${title}</h1>${story}</article></main>`);
  expect(roles.slice(0, 2)).toEqual(['headline: title', 'byline: Martin Oakley']);
});

test('a heading in a path of links is not the headline where another says the same', () => {
  const path = `<nav><ul><li><a href="/">Home</a></li><li><h1>${title}</h1></li></ul></nav>`;
  expect(
    headOf(`<article>${path}<h2>${title}</h2><p class="byline">Martin Oakley</p>${story}</article>`),
  ).toEqual(['headline: title', 'byline: Martin Oakley']);
});

test('the lead in a header above the container belongs to the material, kept by Readability or not', () => {
  const lead = 'The lamp of the old harbour was lit again, and all the town came down to the quay to see it.';
  const { blocks } = readPage(
    shown(
      page(
        lampStory,
        `<body><article><header><p>Harbour</p><h1>${title}</h1><p>${lead}</p></header><div class="share"><p>Share</p></div><figure><img alt=""><figcaption>The lamp</figcaption></figure><div class="text">${story}</div></article></body>`,
      ),
    ),
  );
  expect(blocks.map(({ text }) => text)).toEqual([
    'Harbour',
    title,
    lead,
    'The lamp',
    ...lampStory.paragraphs,
  ]);
});

const sign = '<a href="https://www.ukrinform.net/"><img src="/sign.png" alt=""></a>';

/** The text with which a sign of the agency stands. */
function signIn(body: string): string | undefined {
  const { blocks, links } = readPage(shown(page(lampStory, `<body>${body}</body>`)));
  const block = links.find(({ url }) => url.includes('ukrinform'))?.block;
  return block === undefined ? undefined : blocks[block]?.text;
}

test.each([
  [
    'above the text',
    `<article><h1>${title}</h1><div>${sign}</div>${story}</article>`,
    lampStory.paragraphs[0],
  ],
  [
    'above the text, in the head',
    `<main><div><h1>${title}</h1><div>${sign}</div></div><div>${story}</div></main>`,
    lampStory.paragraphs[0],
  ],
  ['above the headline', `<article><div>${sign}</div><h1>${title}</h1>${story}</article>`, title],
  [
    'above the kicker',
    `<article><div>${sign}</div><p>Harbour</p><h1>${title}</h1>${story}</article>`,
    'Harbour',
  ],
  [
    'above the headline and another line',
    `<article>${sign}<nav>News</nav><h1>${title}</h1>${story}</article>`,
    undefined,
  ],
  ['in a sidebar', `<article><h1>${title}</h1><aside>${sign}</aside>${story}</article>`, undefined],
  [
    'below the text',
    `<main><article><h1>${title}</h1>${story}</article><footer>${sign}</footer></main>`,
    undefined,
  ],
  [
    'above a text without a headline',
    `<article><div>${sign}</div>${story}</article>`,
    lampStory.paragraphs[0],
  ],
])('a sign of the agency %s', (_, html, text) => expect(signIn(html)).toBe(text));
