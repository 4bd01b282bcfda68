import { expect, test } from 'vitest';
import { linkFacts } from '../../utils/page/links.ts';
import { paidParts } from '../../utils/page/paid-parts.ts';
import { rawBlocks } from '../../utils/page/raw-blocks.ts';
import { Visibility } from '../../utils/page/visibility.ts';
import type { Seen } from '../../utils/policy/facts.ts';
import { shown } from './shown-page.ts';

const describing = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const part = (selectors: string): string =>
  describing(
    `{"isAccessibleForFree": "False", "hasPart": {"@type": "WebPageElement", "cssSelector": ${selectors}}}`,
  );

test.each([
  ['one selector', part('".paid"'), ['paid']],
  ['several', part('[".paid", ".more"]'), ['paid', 'more']],
  ['the same twice', part('".paid"') + part('".paid"'), ['paid']],
  ['what no browser can read', part('"..paid("'), []],
  ['a page that is free', describing('{"cssSelector": ".paid"}'), []],
  ['no description', '', []],
])('the parts for paying readers: %s', (_, head, classes) => {
  const page = shown(
    `<!doctype html><head>${head}</head><body><p class="paid">x</p><p class="more">y</p></body>`,
  );
  expect(paidParts(page).map((element) => element.className)).toEqual(classes);
});

/** What is seen of the one link of a page. */
function seenOn(body: string, head: string): Seen | undefined {
  const page = shown(`<!doctype html><head>${head}</head><body>${body}</body>`);
  const [link] = linkFacts(page.body, rawBlocks(page.body).blocks, new Visibility(window, false));
  return link?.seen;
}
const link = (style = ''): string => `<a href="https://www.ukrinform.net/" style="${style}">Ukrinform</a>`;
const closed = { seen: 'unclear', why: 'closed' };
const hidden = { seen: 'hidden', why: 'not-rendered' };

test.each([
  [
    'in a part that is not shown',
    `<div class="paid" style="display: none"><p>By ${link()}</p></div>`,
    closed,
  ],
  [
    'in a part that keeps its place',
    `<div class="paid" style="visibility: hidden"><p>By ${link()}</p></div>`,
    closed,
  ],
  ['in a part that is shown', `<div class="paid"><p>By ${link()}</p></div>`, { seen: 'visible' }],
  ['hidden in a part that is shown', `<div class="paid"><p>By ${link('display: none')}</p></div>`, hidden],
  [
    'hidden outside',
    `<p>By ${link('display: none')}</p><div class="paid" style="display: none">x</div>`,
    hidden,
  ],
  [
    'that is such a part itself',
    `<p>By ${link('display: none').replace('<a', '<a class="paid"')}</p>`,
    hidden,
  ],
])('a link %s', (_, body, seen) => expect(seenOn(body, part('".paid"'))).toEqual(seen));

test('a part that no description names is hidden, whatever its class', () => {
  expect(seenOn(`<div class="paywall" style="display: none"><p>By ${link()}</p></div>`, '')).toEqual(hidden);
});
