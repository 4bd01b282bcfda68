import { expect, test } from 'vitest';
import { headlineIndices } from '../../utils/page/headline.ts';
import { rawBlocks } from '../../utils/page/raw-blocks.ts';
import { shown } from './shown-page.ts';

/** The texts that may be the headline, likeliest first. */
function headlines(title: string, body: string, head = ''): string[] {
  const page = shown(
    `<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`,
  );
  const { blocks } = rawBlocks(page.body);
  return headlineIndices(page, blocks, blocks.length).map((index) => blocks[index]?.text ?? '');
}

test.each([
  [
    'the first-level heading',
    'Міст відкрито',
    '<p>Меню</p><h1>Міст відкрито</h1><p>Текст</p>',
    'Міст відкрито',
  ],
  [
    'a heading that the title shortens',
    'Bridge opens',
    '<h1>Bridge opens after two years</h1>',
    'Bridge opens after two years',
  ],
  [
    'the heading that agrees, not the name of the paper',
    'Harbour lamp relit — The Times',
    '<h1>The Gazette Online</h1><h1>Harbour lamp relit</h1>',
    'Harbour lamp relit',
  ],
  [
    'a heading split by markup',
    'Harbour lamp relit',
    '<h1>Har<b>bour</b> lamp <i>relit</i></h1>',
    'Harbour lamp relit',
  ],
  [
    'a heading whose words stand in an inner block',
    'Harbour lamp relit',
    '<h1><div><span>Harbour lamp relit</span></div></h1>',
    'Harbour lamp relit',
  ],
  [
    'a heading by role',
    'Harbour lamp relit',
    '<div role="heading" aria-level="1">Harbour lamp relit</div>',
    'Harbour lamp relit',
  ],
  [
    'a second-level heading where there is no first',
    'Harbour lamp relit',
    '<h2>Most read</h2><h2>Harbour lamp relit</h2>',
    'Harbour lamp relit',
  ],
  [
    'a division called title',
    'Harbour lamp relit',
    '<div class="news-title">Harbour lamp relit</div>',
    'Harbour lamp relit',
  ],
  [
    'the one first-level heading, however it differs from the title',
    'News 4711',
    '<h1>Harbour lamp relit</h1>',
    'Harbour lamp relit',
  ],
  [
    'the heading that says what the title says, not the first-level one with the name of the author',
    'Harbour lamp relit | Notes | Martin Oakley',
    '<h1>Hello, I am Martin</h1><h2>Harbour lamp relit</h2>',
    'Harbour lamp relit',
  ],
  [
    'the one first-level heading, when another only names the paper of the title',
    'Item 4711 | Harbour Gazette of the Western Coast',
    '<h1>The lamp burns again</h1><h2>Harbour Gazette</h2>',
    'The lamp burns again',
  ],
  [
    'in another case and with a soft hyphen',
    'HARBOUR LAMP RELIT',
    '<h1>Har&shy;bour lamp relit</h1>',
    'Har\u00adbour lamp relit',
  ],
])('%s', (_, title, body, expected) => {
  expect(headlines(title, body)[0]).toBe(expected);
});

test('text that stands loose in the body is not taken for the heading inside the same body', () => {
  expect(headlines('News 4711', 'Skip to content <h1>Harbour lamp relit</h1><p>Text</p>')[0]).toBe(
    'Harbour lamp relit',
  );
});

test('the title for other sites counts as well', () => {
  const og = '<meta property="og:title" content="Harbour lamp relit">';
  expect(headlines('Page 4', '<h1>Contents</h1><h1>Harbour lamp relit</h1>', og)[0]).toBe(
    'Harbour lamp relit',
  );
});

test.each([
  [
    'the headline, not the name of the paper, which the title holds as a whole',
    'Harbour lamp relit after two years | The Times',
    '<h1>The Times</h1><h1>Harbour lamp relit after two years</h1>',
  ],
  [
    'text that repeats the title where there is no heading',
    'Harbour lamp relit after two years | The Times',
    '<div>The Times</div><div><font size="5">Harbour lamp relit after two years</font></div><p>The lamp of the harbour is lit.</p>',
  ],
  [
    'a heading outside the path of links that ends with the title',
    'Harbour lamp relit after two years',
    '<div class="breadcrumbs"><h1>Harbour lamp relit after two years: page</h1></div><h2>Harbour lamp relit after two years</h2>',
  ],
])('%s', (_, title, body) => expect(headlines(title, body)[0]).toBe('Harbour lamp relit after two years'));

test('of equal headings the one nearest above the text comes first', () => {
  const heading = '<h1>Harbour lamp relit</h1>';
  const page = shown(
    `<title>Harbour lamp relit</title><body>${heading}<p>A</p>${heading}<p>B</p>${heading}</body>`,
  );
  expect(headlineIndices(page, rawBlocks(page.body).blocks, 3)).toEqual([2, 0, 4]);
});

test.each([
  ['headings about something else', 'Harbour lamp relit', '<h1>Most read</h1><h1>Weather</h1><h2>Sport</h2>'],
  [
    'a "heading" as long as a text',
    'Harbour lamp',
    `<h1>${'Harbour lamp relit after a long pause. '.repeat(12)}</h1>`,
  ],
  ['an empty heading', 'Harbour lamp', '<h1> </h1><p>Text</p>'],
  ['no heading', 'Harbour lamp', '<p>Text</p>'],
])('%s: none', (_, title, body) => expect(headlines(title, body)).toEqual([]));

test('first-level headings come before others, the better agreement first', () => {
  const body = '<h2>Harbour lamp relit</h2><h1>Harbour lamp news</h1><h1>Harbour lamp relit</h1>';
  expect(headlines('Harbour lamp relit', body).slice(0, 3)).toEqual([
    'Harbour lamp relit',
    'Harbour lamp news',
    'Harbour lamp relit',
  ]);
});
