import { expect, test } from 'vitest';
import { breaksText, isSilent } from '../../utils/page/elements.ts';
import { BREAKS, kindOf, OPEN, READ } from '../../utils/page/node-kind.ts';

/** Every element of HTML that stands in a body, and some that are none. */
const names =
  'a abbr acronym address article aside audio b bdi bdo big blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link listing main map mark marquee menu meta meter nav nobr noindex noscript object ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s samp script search section select slot small source span strike strong style sub summary sup table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp x-card unknown'.split(
    ' ',
  );

const kindByName = (name: string): number => (breaksText(name) ? BREAKS : 0) | (isSilent(name) ? 0 : OPEN);

// Once as they come, once more after all prototypes are known, and backwards for those that share one.
test.each([
  ['at first sight', names],
  ['seen again', names],
  ['in another order', names.toReversed()],
])('%s the kind of an element is that of its name', (_, order) => {
  const told = order.map((name) => [name, kindOf(document.createElement(name))]);
  expect(told).toEqual(order.map((name) => [name, kindByName(name.toUpperCase())]));
});

test('elements of other vocabularies are told by their names as well', () => {
  const svg = 'http://www.w3.org/2000/svg';
  for (const name of ['svg', 'title', 'path', 'a'])
    expect([name, kindOf(document.createElementNS(svg, name))]).toEqual([name, kindByName(name)]);
});

test('text is read, and a comment is nothing', () => {
  expect(kindOf(document.createTextNode('text'))).toBe(READ);
  expect(kindOf(document.createComment('text'))).toBe(0);
});
