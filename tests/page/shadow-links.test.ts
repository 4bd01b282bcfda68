// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { inDocument, outerElementOf, shadowLinks } from '../../utils/page/shadow-roots.ts';
import { shownBody } from './shown-page.ts';

const link = '<a href="https://www.ukrinform.net/">Ukrinform</a>';

/** A page with a shadow root on the element of the id `host`, and what is inside it. */
function withShadow(html: string, inside: string): { body: HTMLElement; host: Element; root: ShadowRoot } {
  const body = shownBody(html);
  const host = body.querySelector('#host');
  if (host === null) throw new Error('no host');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = inside;
  return { body, host, root };
}

afterEach(() => vi.unstubAllGlobals());

test.each(['source-line', 'div', 'p', 'section'])(
  'links in the shadow root of a <%s> are found with it',
  (name) => {
    const { body, host } = withShadow(`<p>Text</p><${name} id="host"></${name}>`, `<b>${link}</b>${link}`);
    expect(shadowLinks(body).map((found) => [found.link.textContent, found.host === host])).toEqual([
      ['Ukrinform', true],
      ['Ukrinform', true],
    ]);
  },
);

test('links in a shadow root within another stand at the outermost host', () => {
  const { body, host, root } = withShadow('<source-line id="host"></source-line>', '<p id="inner"></p>');
  const inner = root.querySelector('#inner')?.attachShadow({ mode: 'open' });
  if (inner === undefined) throw new Error('no inner host');
  inner.innerHTML = link;
  const [found] = shadowLinks(body);
  expect(found?.host).toBe(host);
  expect(found && inDocument(found.link)).toBe(host);
});

test('the element around what stands at the top of a shadow root is its host', () => {
  const { host, root } = withShadow('<p><source-line id="host"></source-line></p>', `<b>${link}</b>`);
  const bold = root.querySelector('b');
  expect(bold && outerElementOf(bold)).toBe(host);
  expect(outerElementOf(host)).toBe(host.parentElement);
  expect(inDocument(host)).toBe(host);
});

test('a closed shadow root is asked of the browser', () => {
  const { body, host } = withShadow('<source-line id="host"></source-line><other-line></other-line>', link);
  const closed = host.shadowRoot;
  vi.stubGlobal('chrome', {
    dom: { openOrClosedShadowRoot: (element: Element) => (element === host ? closed : null) },
  });
  expect(shadowLinks(body)).toHaveLength(1);
});

test('drawings have no shadow roots to ask for', () => {
  const asked: string[] = [];
  const body = shownBody('<svg><font-face></font-face></svg><p></p><b></b><source-line></source-line>');
  const openOrClosedShadowRoot = (element: Element): null => {
    asked.push(element.nodeName);
    return null;
  };
  vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot } });
  shadowLinks(body);
  expect(asked).toEqual(['P', 'SOURCE-LINE']);
});

test('elements with a text of their own are not asked', () => {
  const { body } = withShadow('<div id="host">Text</div>', link);
  expect(shadowLinks(body)).toEqual([]);
});

test('pages without shadow roots have none', () => {
  expect(shadowLinks(shownBody(`<p>${link}</p><source-line>${link}</source-line>`))).toEqual([]);
});
