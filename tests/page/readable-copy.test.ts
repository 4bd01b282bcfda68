import { expect, test } from 'vitest';
import { NUMBER, readableCopy } from '../../utils/page/readable-copy.ts';
import { clobbered, element, nested, shownBody } from './shown-page.ts';

/** The markup of a copied body without the numbers. */
const copied = (html: string): string =>
  readableCopy(shownBody(html), 'T').page.body.innerHTML.replace(/ data-n="\d+"/gu, '');

test.each([
  [
    'structure and text',
    '<article><h1>A</h1><p>B <b>c</b></p>d</article><p>e</p>',
    '<article><h1>A</h1><p>B <b>c</b></p>d</article><p>e</p>',
  ],
  [
    'no scripts and nothing silent',
    '<p>A</p><script>x()</script><style>p{}</style><textarea>t</textarea><svg><title>s</title></svg>',
    '<p>A</p>',
  ],
  ['no comments', '<p>A<!-- b -->C</p>', '<p>AC</p>'],
  [
    'no names, which could clobber the form',
    '<form name="f"><input name="textContent"><p>A</p></form>',
    '<form><input><p>A</p></form>',
  ],
  ['no handlers', '<p onclick="x()" class="k">A</p>', '<p class="k">A</p>'],
  [
    'what Readability decides by',
    '<a href="/x" rel="nofollow">A</a><time datetime="2026-01-02">d</time>',
    '<a rel="nofollow" href="/x">A</a><time datetime="2026-01-02">d</time>',
  ],
  [
    'an id as a class',
    '<p id="content">A</p><p id="b" class="a">B</p>',
    '<p class="content">A</p><p class="a b">B</p>',
  ],
  ['an attribute without a value', '<p hidden>A</p>', '<p hidden="">A</p>'],
])('the copy has %s', (_, html, expected) => expect(copied(html)).toBe(expected));

test('every copied element leads back to its live one', () => {
  const body = shownBody('<div class="a"><p>One</p><script>x()</script><p>Two <b>three</b></p></div>');
  const { page, live } = readableCopy(body, 'T');
  for (const copy of page.body.querySelectorAll(`[${NUMBER}]`)) {
    const original = live[Number(copy.getAttribute(NUMBER))];
    expect(original?.nodeName).toBe(copy.nodeName);
    expect(original?.ownerDocument).toBe(document);
  }
  expect(live.map(({ nodeName }) => nodeName)).toEqual(['DIV', 'P', 'P', 'B']);
});

test('text directly in a division can be led back even when the division itself is replaced', () => {
  const { page, live } = readableCopy(shownBody('<div class="a"> One <b>two</b><p>three</p></div>'), 'T');
  const number = page.body.querySelector('div')?.getAttribute(NUMBER) ?? '';
  expect(live[Number(number)]?.nodeName).toBe('DIV');
  const span = page.body.querySelector('span');
  expect(span?.textContent).toBe(' One ');
  expect(span?.getAttribute(NUMBER)).toBe(number);
  expect(page.body.textContent).toBe(' One twothree');
});

test('the live page gets no number and keeps its elements', () => {
  const body = shownBody('<div id="a"><p>One</p></div>');
  const before = body.outerHTML;
  const { page } = readableCopy(body, 'T');
  page.body.replaceChildren();
  expect(body.outerHTML).toBe(before);
});

test('a form whose controls are named like properties of nodes is copied whole', () => {
  const body = shownBody('<form class="f"><p>In</p></form><p>After</p>');
  clobbered(element('form'), [
    'firstChild',
    'nextSibling',
    'parentNode',
    'nodeName',
    'nodeType',
    'getAttribute',
  ]);
  const { page } = readableCopy(body, 'T');
  expect(page.body.innerHTML.replace(/ data-n="\d+"/gu, '')).toBe(
    '<form class="f"><p>In</p></form><p>After</p>',
  );
});

test('an element with a name that HTML cannot make is copied as a span', () => {
  const body = shownBody('');
  const odd = document.createElementNS('http://www.w3.org/1999/xhtml', 'o:p');
  odd.append('Text');
  body.append(odd);
  expect(readableCopy(body, 'T').page.body.textContent).toBe('Text');
  expect(readableCopy(body, 'T').page.body.firstElementChild?.nodeName).toBe('SPAN');
});

test('a tree as deep as is ever copied is copied without recursion', () => {
  const body = shownBody('');
  body.append(nested(2999, 'At the bottom.'));
  const { page, live } = readableCopy(body, 'T');
  expect(live).toHaveLength(2999);
  expect(page.body.querySelector(`[${NUMBER}="2998"]`)?.textContent).toBe('At the bottom.');
});
