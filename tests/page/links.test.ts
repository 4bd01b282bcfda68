import { expect, test } from 'vitest';
import { linkFacts } from '../../utils/page/links.ts';
import { rawBlocks } from '../../utils/page/raw-blocks.ts';
import { Visibility } from '../../utils/page/visibility.ts';
import type { LinkFact } from '../../utils/policy/facts.ts';
import { element, shown } from './shown-page.ts';

const agency = 'https://www.ukrinform.net/rubric-society/4143504-lamp.html';

/** The links of a page whose material is its `main`, else the whole body. */
function linksOf(body: string, head = ''): LinkFact[] {
  const page = shown(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  const { blocks } = rawBlocks(page.querySelector('main') ?? page.body);
  return linkFacts(page.body, blocks, new Visibility(window, false));
}
const only = (body: string, head = ''): LinkFact => {
  const [link, ...others] = linksOf(body, head);
  if (link === undefined || others.length > 0)
    throw new Error(`got ${others.length + 1} links, expected one`);
  return link;
};

test.each([
  ['/lamp', '', 'http://localhost:3000/lamp'],
  ['lamp?x=1#y', '<base href="https://paper.example/news/">', 'https://paper.example/news/lamp?x=1#y'],
  ['//www.ukrinform.net/', '<base href="https://paper.example/">', 'https://www.ukrinform.net/'],
  ['https:lamp.html', '<base href="https://paper.example/news/">', 'https://paper.example/news/lamp.html'],
  [' https://paper.example/a ', '', 'https://paper.example/a'],
  ['https://', '', ''],
  ['https://[', '', ''],
  ['javascript:void(0)', '', 'javascript:void(0)'],
])('%s with %s leads to %s', (href, head, url) => {
  const link = only(`<p>See <a href="${href}">here</a></p>`, head);
  expect(link.url).toBe(url);
  expect(link.href).toBe(href);
});

test('the place of a link is its block and the offset of its text there', () => {
  const links = linksOf(`<p>One <a href="/a">two</a></p><p>Three and <b><a href="/b">four</a></b></p>`);
  expect(links.map(({ block, start, text }) => [block, start, text])).toEqual([
    [0, 4, 'two'],
    [1, 10, 'four'],
  ]);
});

test('a link over several paragraphs stands where its text begins', () => {
  expect(only('<p>One</p><a href="/a"><p>two</p><p>three</p></a>')).toMatchObject({
    block: 1,
    start: 0,
    text: 'twothree',
  });
});

test('the words of rel are given apart and in lower case', () => {
  expect(only('<p><a href="/a" rel=" NoFollow  ugc ">x</a></p>').rel).toEqual(['nofollow', 'ugc']);
  expect(only('<p><a href="/a">x</a></p>').rel).toEqual([]);
});

test('a very long text is cut', () => {
  expect(only(`<p><a href="/a">${'word '.repeat(1000)}</a></p>`).text).toHaveLength(300);
});

test.each([
  ['in its address', `<a href="${agency}">here</a>`],
  ['in its text', '<a href="/source">Укрінформ</a>'],
  ['in Japanese', '<a href="/source">ウクルインフォルム</a>'],
  [
    'in a redirector’s address',
    `<a href="https://l.facebook.com/l.php?u=${encodeURIComponent(agency)}">here</a>`,
  ],
])('a link outside the material counts when it mentions the agency: %s', (_, link) => {
  const fact = only(`<main><p>Text of the story</p></main><footer>${link}</footer>`);
  expect(fact.block).toBeUndefined();
  expect(fact.start).toBe(0);
});

test.each([
  ['a menu', '<nav><a href="/a">Home</a></nav>'],
  ['another source', '<footer><a href="https://agency.example/">Agency</a></footer>'],
  ['a picture of it', '<footer><a href="/a"><img alt="Ukrinform"></a></footer>'],
  ['an anchor without an address', '<p><a name="x">Ukrinform</a></p>'],
])('a link outside the material that does not is left out: %s', (_, html) => {
  expect(linksOf(`<main><p>Text of the story</p></main>${html}`)).toEqual([]);
});

test('links in the material are all given', () => {
  expect(
    linksOf('<main><p>Text <a href="/a">one</a> <a href="https://b.example/">two</a></p></main>'),
  ).toHaveLength(2);
});

test('a page of ten thousand links gives two thousand', { timeout: 60_000 }, () => {
  shown('<!doctype html><body><p></p></body>');
  element('p').innerHTML = '<a href="/a">x</a> '.repeat(4000);
  const { blocks } = rawBlocks(document.body);
  expect(linkFacts(document.body, blocks, new Visibility(window, false))).toHaveLength(2000);
});
