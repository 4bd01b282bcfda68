import { firstChildOf, nameOf, parentElementOf, parentOf, typeOf } from './node-access.ts';

/** `Node.DOCUMENT_FRAGMENT_NODE`. */
const FRAGMENT = 11;
/** Of more elements than this, shadow roots are not looked for in the rest. */
const MOST_ELEMENTS = 50_000;

/** What can have a shadow root beside custom elements (DOM standard, `attachShadow`). */
const hosts: ReadonlySet<string> = new Set(
  'ARTICLE ASIDE BLOCKQUOTE BODY DIV FOOTER H1 H2 H3 H4 H5 H6 HEADER MAIN NAV P SECTION SPAN'.split(' '),
);

/** The name of a custom element. Those of drawings and formulas that have a hyphen too are written small. */
const custom = /^[A-Z][^-]*-/u;

/**
 * Whether an element is asked for its shadow root, which takes Chromium microseconds: custom elements, and of the others
 * those that would be empty without one.
 */
const isHost = (element: Element): element is HTMLElement => {
  const name = nameOf(element);
  return custom.test(name) || (hosts.has(name) && firstChildOf(element) === null);
};

/** The shadow root of an element. Closed ones are shown to extensions alone, by each browser in its own way. */
function shadowRootOf(element: HTMLElement): ShadowRoot | null {
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null;
  const chromium = globalThis.chrome?.dom;
  return chromium === undefined ? element.shadowRoot : chromium.openOrClosedShadowRoot(element);
}

/** The links in all shadow roots below an element, each with the outermost host it is in. */
export function shadowLinks(root: Element): { link: Element; host: Element }[] {
  const found: { link: Element; host: Element }[] = [];
  const trees: { tree: ParentNode; outermost?: Element }[] = [{ tree: root }];
  let left = MOST_ELEMENTS;
  for (const { tree, outermost } of trees) {
    const elements = tree.querySelectorAll('*');
    left -= elements.length;
    if (left < 0) break;
    for (const element of elements) {
      const shadow = isHost(element) ? shadowRootOf(element) : null;
      if (shadow === null) continue;
      const host = outermost ?? element;
      for (const link of shadow.querySelectorAll('a, area[href]')) found.push({ link, host });
      trees.push({ tree: shadow, outermost: host });
    }
  }
  return found;
}

const hostOf = (node: Node | null): Element | null =>
  node !== null && typeOf(node) === FRAGMENT && 'host' in node ? (node.host as Element) : null;

/** The element around another, out of shadow roots too. */
export const outerElementOf = (element: Element): Element | null =>
  parentElementOf(element) ?? hostOf(parentOf(element));

/** The element itself, or the outermost host whose shadow roots it is in. */
export function inDocument(element: Element): Element {
  let outermost = element;
  let at: Node | null = element;
  while (at !== null) {
    const host = hostOf(at);
    if (host !== null) outermost = host;
    at = host ?? parentOf(at);
  }
  return outermost;
}
