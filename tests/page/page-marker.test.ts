import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PageMarker } from '../../utils/page/page-marker.ts';
import { element, shownBody } from './shown-page.ts';

/** A registry as browsers have it. */
class FakeHighlight extends Set<Range> {
  priority = 0;
}
let registry: Map<string, FakeHighlight>;
let scrolled: unknown[];

beforeEach(() => {
  registry = new Map();
  scrolled = [];
  vi.stubGlobal('Highlight', FakeHighlight);
  // The document of the tests knows no rules for highlights, and would drop them.
  vi.spyOn(CSSStyleSheet.prototype, 'replaceSync').mockImplementation(function (
    this: CSSStyleSheet,
    cssText,
  ) {
    Object.defineProperty(this, 'cssRules', { value: [{ cssText }] });
  });
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation((how) => void scrolled.push(how));
  vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
  shownBody('<p id="a">The <b>old</b> lamp</p><p id="b">burns on</p>');
  document.adoptedStyleSheets = [];
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const textOf = (selector: string): Text => element(selector).firstChild as Text;
const whole = (node: Text) => [{ node, start: 0, end: node.data.length }];
const marked = (): Record<string, string[]> =>
  Object.fromEntries([...registry].map(([name, ranges]) => [name, [...ranges].map(String)]));
const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 400));

test('nothing is there before something is marked, and nothing when all is taken away', () => {
  const marker = new PageMarker(document);
  expect([marked(), document.adoptedStyleSheets.length, marker.marks()]).toEqual([{}, 0, {}]);
  expect(marker.mark('link', [whole(textOf('#a b'))])).toEqual({ link: { marked: 1, missed: 0 } });
  expect(marker.mark('passages', [whole(textOf('#a b')), whole(textOf('#b'))])).toMatchObject({
    passages: { marked: 2, missed: 0 },
  });
  expect(marked()).toEqual({ 'dzherelo-link': ['old'], 'dzherelo-passages': ['old', 'burns on'] });
  expect(registry.get('dzherelo-link')?.priority).toBeGreaterThan(
    registry.get('dzherelo-passages')?.priority ?? 9,
  );
  expect(document.adoptedStyleSheets).toHaveLength(1);
  marker.unmark('link');
  expect(document.adoptedStyleSheets).toHaveLength(1);
  expect(marker.unmark('passages')).toEqual({});
  expect([marked(), document.adoptedStyleSheets.length]).toEqual([{}, 0]);
});

test('the style sheets of the page stay', () => {
  const own = new CSSStyleSheet();
  own.replaceSync('p { color: red }');
  document.adoptedStyleSheets = [own];
  const marker = new PageMarker(document);
  marker.mark('link', [whole(textOf('#b'))]);
  expect(document.adoptedStyleSheets).toHaveLength(2);
  marker.unmark('link');
  expect(document.adoptedStyleSheets.map((sheet) => sheet === own)).toEqual([true]);
});

test('marked again, what was marked before is replaced', () => {
  const marker = new PageMarker(document);
  marker.mark('passages', [whole(textOf('#a b'))]);
  expect(marker.mark('passages', [whole(textOf('#b')), undefined])).toEqual({
    passages: { marked: 1, missed: 1 },
  });
  expect(marked()).toEqual({ 'dzherelo-passages': ['burns on'] });
});

test('what is not found, or not drawn, is missed, and then nothing is in the page', () => {
  vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(false);
  expect(new PageMarker(document).mark('passages', [undefined, whole(textOf('#b'))])).toEqual({
    passages: { marked: 0, missed: 2 },
  });
  expect([marked(), document.adoptedStyleSheets.length, scrolled]).toEqual([{}, 0, []]);
});

test.each([
  [false, 'smooth'],
  [true, 'instant'],
])('the first words are scrolled to; reduced motion %s: %s', (matches, behavior) => {
  vi.stubGlobal('matchMedia', () => ({ matches }));
  new PageMarker(document).mark('passages', [whole(textOf('#a b')), whole(textOf('#b'))]);
  expect(scrolled).toEqual([{ behavior, block: 'center', inline: 'nearest' }]);
});

test.each<[string, () => void]>([
  ['change', () => textOf('#a b').insertData(1, 'x')],
  ['go', () => element('#a').remove()],
  ['are replaced', () => void (element('#a b').innerHTML = 'old')],
])('words that %s lose their mark; others keep theirs', async (_, change) => {
  const marker = new PageMarker(document);
  marker.mark('passages', [whole(textOf('#a b')), whole(textOf('#b'))]);
  marker.mark('paragraph', [whole(textOf('#a b'))]);
  change();
  await settled();
  expect(marked()).toEqual({ 'dzherelo-passages': ['burns on'] });
  expect(marker.marks()).toEqual({
    passages: { marked: 1, missed: 1 },
    paragraph: { marked: 0, missed: 1 },
  });
  expect(document.adoptedStyleSheets).toHaveLength(1);
  element('#b').remove();
  await settled();
  expect([marked(), document.adoptedStyleSheets.length]).toEqual([{}, 0]);
});

test('what an earlier life of the extension left is replaced and taken away', () => {
  new PageMarker(document).mark('link', [whole(textOf('#a b'))]);
  const marker = new PageMarker(document);
  marker.mark('link', [whole(textOf('#b'))]);
  expect(document.adoptedStyleSheets).toHaveLength(1);
  marker.unmark('link');
  expect([marked(), document.adoptedStyleSheets.length]).toEqual([{}, 0]);
});
