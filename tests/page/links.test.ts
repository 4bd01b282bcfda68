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
  const link = only(`<p>See <a href="${href}">Ukrinform</a></p>`, head);
  expect(link.url).toBe(url);
  expect(link.href).toBe(href);
});

test('the place of a link is its block and the offset of its text there', () => {
  const links = linksOf(
    `<p>One <a href="${agency}">two</a></p><p>Three and <b><a href="${agency}">four</a></b></p>`,
  );
  expect(links.map(({ block, start, text }) => [block, start, text])).toEqual([
    [0, 4, 'two'],
    [1, 10, 'four'],
  ]);
});

test('a link over several paragraphs stands where its text begins', () => {
  expect(only(`<p>One</p><a href="${agency}"><p>two</p><p>three</p></a>`)).toMatchObject({
    block: 1,
    start: 0,
    text: 'twothree',
  });
});

test('the words of rel are given apart and in lower case', () => {
  expect(only(`<p><a href="${agency}" rel=" NoFollow  ugc ">x</a></p>`).rel).toEqual(['nofollow', 'ugc']);
  expect(only(`<p><a href="${agency}">x</a></p>`).rel).toEqual([]);
});

test('a very long text is cut', () => {
  expect(only(`<p><a href="${agency}">${'word '.repeat(1000)}</a></p>`).text).toHaveLength(300);
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

test.each([
  ['to the agency', `<a href="${agency}">here</a>`],
  ['through a shortener', '<a href="https://bit.ly/3lantern">here</a>'],
  ['to a host like the agency’s', '<a href="https://ukrinforrn.net/">here</a>'],
  ['to an outlet that the agency may have relayed', '<a href="https://www.bbc.co.uk/news/x">here</a>'],
  [
    'to another site, beside the agency’s name',
    '<a href="https://gazette.example/">Gazette</a>, citing Ukrinform',
  ],
])('a link in the material counts: %s', (_, link) => {
  expect(only(`<main><p>So says ${link}.</p></main>`).block).toBe(0);
});

test.each([
  ['on the same site', '<a href="/a">one</a>'],
  ['on the same site, beside the agency’s name', 'Ukrinform <a href="/a">one</a>'],
  ['to another site', '<a href="https://b.example/">two</a>'],
  ['to write a letter, beside the agency’s name', 'Ukrinform <a href="mailto:a@b.example">three</a>'],
])('a link in the material that tells nothing is left out: %s', (_, link) => {
  expect(linksOf(`<main><p>Text ${link}</p></main>`)).toEqual([]);
});

test('where base leads elsewhere, links of the page’s own address are read as the browser follows them', () => {
  const head = '<base href="https://www.ukrinform.net/">';
  expect(only('<p>See <a href="rubric-society/4143504-lamp.html">here</a></p>', head).url).toBe(agency);
});

test.each([
  ['without an address', '<a class="source">Ukrinform</a>', { seen: 'unclear', why: 'not-clickable' }],
  ['hidden', '<a style="display: none">Ukrinform</a>', { seen: 'hidden', why: 'not-rendered' }],
])('a link in the material that names the agency, %s', (_, link, seen) => {
  expect(only(`<p>Text by ${link}</p>`)).toMatchObject({ href: '', url: '', text: 'Ukrinform', seen });
});

test('the target of other links is none, whatever its name', () => {
  expect(linksOf('<p>Text <a name="source">Ukrinform</a></p>')).toEqual([]);
});

test('a page of ten thousand links gives two thousand', { timeout: 60_000 }, () => {
  shown('<!doctype html><body><p></p></body>');
  element('p').innerHTML = `<a href="${agency}">x</a> `.repeat(4000);
  const { blocks } = rawBlocks(document.body);
  expect(linkFacts(document.body, blocks, new Visibility(window, false))).toHaveLength(2000);
});
