import { expect, test } from 'vitest';
import { linkFacts } from '../../utils/page/links.ts';
import { rawBlocks } from '../../utils/page/raw-blocks.ts';
import { Visibility } from '../../utils/page/visibility.ts';
import { shownBody } from './shown-page.ts';

const logo = '<a href="https://www.ukrinform.net/"><img src="/logo.png" alt=""></a>';

/** The text of the block in which the logo stands. */
function lineOf(html: string): string | undefined {
  const { blocks } = rawBlocks(shownBody(html));
  const [link] = linkFacts(document.body, blocks, new Visibility(window, false));
  return link?.block === undefined ? undefined : blocks[link.block]?.text;
}

test.each([
  ['before the words of its paragraph', `<p>One</p><p>${logo} Two</p><p>Three</p>`, 'Two'],
  ['after the words of its paragraph', `<p>One</p><p>Two ${logo}</p><p>Three</p>`, 'Two'],
  ['inside inline markup', `<p>One</p><p>Two <b><i>${logo}</i></b></p>`, 'Two'],
  ['between line breaks, after the second line', `<div>One<br><br>Two ${logo}<br><br>Three</div>`, 'Two'],
  ['at the end of lines', `<div>One<br><br>Two<br><br>Three<br>${logo}</div>`, 'Three'],
  ['above the first line', `<div>${logo}<br>One<br><br>Two</div>`, 'One'],
])('a picture link %s', (_, html, text) => expect(lineOf(html)).toBe(text));

test.each([
  ['in a paragraph of its own', `<p>One</p><p>${logo}</p><p>Two</p>`],
  ['in a footer below text loose in the body', `One<br>Two<footer>${logo}</footer>`],
  ['in a header above it', `<header>${logo}</header>One<br>Two`],
])('a picture link %s stands in no line of text', (_, html) => expect(lineOf(html)).toBeUndefined());

/** The same with the pictures of the material known. */
function placeOf(html: string): string | undefined {
  const { blocks } = rawBlocks(shownBody(html));
  const facts = linkFacts(document.body, blocks, new Visibility(window, false), {
    holds: (link) => link.closest('footer') === null,
  });
  const block = facts[0]?.block;
  return block === undefined ? undefined : blocks[block]?.text;
}

test.each([
  ['above the text', `<figure>${logo}</figure><p>One</p><p>Two</p>`, 'One'],
  ['between paragraphs', `<p>One</p><div>${logo}</div><p>Two</p>`, 'Two'],
  ['above a caption of its own', `<figure>${logo}<figcaption>Sign</figcaption></figure><p>One</p>`, 'Sign'],
  ['below the text', `<p>One</p><p>Two</p><div>${logo}</div>`, 'Two'],
  ['in its own line of a paragraph', `<p>One ${logo}</p><p>Two</p>`, 'One'],
])('a sign of the agency in the material %s stands with the text below it', (_, html, text) =>
  expect(placeOf(html)).toBe(text),
);

test('a sign outside the material stands nowhere, nor does a link with text', () => {
  expect(placeOf(`<p>One</p><footer>${logo}</footer>`)).toBeUndefined();
  const named = '<a href="https://www.ukrinform.net/">Ukrinform</a>';
  const { blocks } = rawBlocks(shownBody(`<p>One</p><svg><text>${named}</text></svg>`));
  expect(
    linkFacts(document.body, blocks, new Visibility(window, false), { holds: () => true }).every(
      ({ block }) => block === undefined,
    ),
  ).toBe(true);
});
