import { expect, test } from 'vitest';
import { readPage } from '../../utils/page/page-facts.ts';

const link = '<a href="https://www.ukrinform.net/">Ukrinform</a>';
const text = Array.from(
  { length: 4 },
  (_, i) =>
    `<p>The ferry of Lyskove crossed the river for the ${i + 2}nd time that day, and nobody missed the old bridge.</p>`,
).join('');

/** Whether the link of an article is told to stand beside its head; undefined when it stands in the material. */
function besideHead(above: string, between: string, below = ''): boolean | undefined {
  document.body.innerHTML = `<article>${above}<h1>The ferry of Lyskove runs again</h1>${between}${text}${below}</article>`;
  const [found] = readPage(document).links;
  if (found === undefined || found.block !== undefined) return undefined;
  return found.besideHead === true;
}

test.each([
  ['a line that its class calls a path', `<div class="breadcrumbs">${link}</div>`, '', '', true],
  [
    'a box that its class calls a banner',
    '',
    `<div class="ad-banner">From ${link} and others</div>`,
    '',
    true,
  ],
  ['an aside', '', `<aside><p>More of this is told by ${link} in its report.</p></aside>`, '', true],
  ['a menu', '', `<nav>${link}</nav>`, '', false],
  ['what its role calls a menu', '', `<div role="navigation">${link}</div>`, '', false],
  ['what its class calls a menu', '', `<div class="menu">${link}</div>`, '', false],
  ['a box below the text', '', '', `<div class="related">${link}</div>`, false],
  ['a line of the head', '', `<p class="byline">By ${link}</p>`, '', undefined],
])('%s', (_, above, between, below, expected) => {
  expect(besideHead(above, between, below)).toBe(expected);
});

/** The same where a cell of a table stands between the one with the headline and the one with the text. */
function besideCell(cell: string): boolean | undefined {
  document.body.innerHTML = `<table><tr><td colspan="2"><h1>The ferry of Lyskove runs again</h1></td></tr><tr><td>${cell}</td><td>${text}</td></tr></table>`;
  return readPage(document).links.find(({ block }) => block === undefined)?.besideHead;
}

test('in a layout of tables a cell of links is a menu, and one that names the source may belong to the head', () => {
  const own = '<a href="/a">Bakers name loaf</a><br><a href="/b">The weather</a><br>';
  expect(besideCell(`News<br>${own}${link}`)).toBeUndefined();
  expect(besideCell(`Source: ${link}`)).toBe(true);
});
