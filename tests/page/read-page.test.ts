import { expect, test } from 'vitest';
import { NoMaterialError, readPage } from '../../utils/page/page-facts.ts';
import { pageFacts } from '../../utils/policy/facts-guard.ts';
import { clobbered, element, shown } from './shown-page.ts';
import { themes } from './themes/all.ts';
import { lampStory, page, paragraphsIn } from './themes/story.ts';

const story = paragraphsIn(lampStory);
const read = (body: string, head = '') => readPage(shown(page(lampStory, `<body>${body}</body>`, head)));

test('everything the rule needs is read at once', () => {
  const facts = read(
    `<article><h1>${lampStory.title}</h1>${story}<p>See <a href="/x" rel="nofollow">Ukrinform</a> of it tomorrow.</p></article>`,
    '<meta name="robots" content="NoIndex, follow"><meta name="robots" content="noarchive"><meta property="article:published_time" content="2026-11-24T10:00:00+02:00">',
  );
  expect(facts).toMatchObject({
    url: 'http://localhost:3000/',
    language: 'en',
    title: `${lampStory.title} | The Paper`,
    reading: 'readability',
    dates: { published: ['2026-11-24T10:00:00+02:00'], modified: [] },
    robots: ['noindex, follow', 'noarchive'],
    agencyPictures: 0,
    layout: 'not-examined',
    cut: false,
  });
  expect(facts.links).toEqual([
    {
      href: '/x',
      url: 'http://localhost:3000/x',
      text: 'Ukrinform',
      rel: ['nofollow'],
      block: 6,
      start: 4,
      seen: { seen: 'visible' },
    },
  ]);
});

test('what is read passes the guard at the other end', () => {
  for (const theme of themes) {
    const facts = readPage(shown(theme.set(lampStory)));
    expect(pageFacts(JSON.stringify(facts))).toEqual(facts);
  }
});

test.each([
  ['a picture', '<img src="https://static.ukrinform.com/photos/2026_11/1.jpg">', 1],
  [
    'two sizes of one',
    '<picture><source srcset="https://static.ukrinform.com/a.webp"><img src="//static.ukrinform.com/a.jpg"></picture>',
    2,
  ],
  ['a picture of another host', '<img src="https://static.ukrinform.com.example/1.jpg">', 0],
])('agency pictures: %s', (_, html, count) => {
  expect(read(`<article>${story}<figure>${html}</figure></article>`).agencyPictures).toBe(count);
});

test('text that no reader can see is left out of the material', () => {
  const hidden =
    '<p style="display: none">A paragraph that only machines would read, and it says Ukrinform.</p>';
  const texts = read(`<article>${story}${hidden}</article>`).blocks.map(({ text }) => text);
  expect(texts).toEqual(lampStory.paragraphs);
});

test('a page without an article language has none', () => {
  const facts = readPage(shown(`<!doctype html><html><title>T</title><body>${story}</body></html>`));
  expect(facts).not.toHaveProperty('language');
});

test.each([
  ['an empty page', ''],
  ['a page of scripts and pictures', '<script>var x = "words"</script><img alt="words">'],
  ['a page of white space', '<p> </p><div>&nbsp;</div>'],
])('%s has no material', (_, body) => {
  expect(() => read(body)).toThrow(NoMaterialError);
});

test('a document without a body has none either', () => {
  shown('<!doctype html><html><body>x</body></html>').body.remove();
  expect(() => readPage(document)).toThrow(NoMaterialError);
});

test('a form with controls named like properties of nodes hides nothing', () => {
  shown(
    page(lampStory, `<body><form><h1>${lampStory.title}</h1><div class="text">${story}</div></form></body>`),
  );
  clobbered(element('form'), [
    'parentNode',
    'firstChild',
    'textContent',
    'nextSibling',
    'nodeName',
    'nodeType',
    'parentElement',
  ]);
  const { blocks, reading } = readPage(document);
  expect(reading).toBe('readability');
  expect(blocks.map(({ text }) => text)).toEqual([lampStory.title, ...lampStory.paragraphs]);
});

const roleOfParagraph = (body: string): string[] => read(body).blocks.map(({ role }) => role);
const hidden =
  '<p style="display: none">A paragraph of the harbour office that is not shown to anybody at all.</p>';

test.each([
  ['a heading', '<h2>News</h2>', 'standfirst'],
  ['a line of the author', '<p>Martin Oakley</p>', 'byline'],
])('%s below a hidden paragraph stands above the first one, and is no paragraph', (_, line, role) => {
  const roles = roleOfParagraph(`<article><h1>${lampStory.title}</h1>${hidden}${line}${story}</article>`);
  expect(roles).toEqual(['headline', role, ...lampStory.paragraphs.map(() => 'body')]);
});

test('a hidden headline leaves the text as it is', () => {
  const heading = `<h1 style="display: none">${lampStory.title}</h1>`;
  const { blocks } = read(`<article>${heading}<p class="byline">Martin Oakley</p>${story}</article>`);
  expect(blocks.map(({ role }) => role)).toEqual(['byline', ...lampStory.paragraphs.map(() => 'body')]);
});
