// Getters taken from the prototype: a form control named `parentNode` or `firstChild` shadows the property of its
// form, even in the isolated world of Chromium, but not these.

type Property = 'firstChild' | 'nextSibling' | 'parentNode' | 'nodeName' | 'nodeType' | 'parentElement';

/** Reads a property of any node through the getter of its prototype, looked up once per kind of node. */
function getter<T>(name: Property): (node: Node) => T {
  const known = new WeakMap<object, (this: Node) => T>();
  return (node) => {
    const kind = Object.getPrototypeOf(node) as object;
    let get = known.get(kind);
    if (get === undefined) {
      get = prototypeGetter<T>(node, name);
      known.set(kind, get);
    }
    return get.call(node);
  };
}

function prototypeGetter<T>(node: Node, name: Property): (this: Node) => T {
  for (let at: unknown = Object.getPrototypeOf(node); at !== null; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name)?.get as ((this: Node) => T) | undefined;
    if (found !== undefined) return found;
  }
  throw new TypeError(`nodes have no getter ${name}`);
}

export const firstChildOf = getter<Node | null>('firstChild');
export const nextSiblingOf = getter<Node | null>('nextSibling');
export const parentOf = getter<Node | null>('parentNode');
export const parentElementOf = getter<Element | null>('parentElement');
export const nameOf = getter<string>('nodeName');
export const typeOf = getter<number>('nodeType');

/** The chain of elements around a node, nearest first, up to and without `root`. */
export function* ancestors(node: Node, root?: Element): Generator<Element> {
  for (let at = parentElementOf(node); at !== null && at !== root; at = parentElementOf(at)) yield at;
}

type ElementMethod =
  | 'getAttribute'
  | 'hasAttribute'
  | 'contains'
  | 'compareDocumentPosition'
  | 'querySelector'
  | 'getBoundingClientRect';

const method = <N extends ElementMethod>(element: Element, name: N): Element[N] => {
  for (let at: unknown = Object.getPrototypeOf(element); at !== null; at = Object.getPrototypeOf(at)) {
    const found: unknown = Object.getOwnPropertyDescriptor(at, name)?.value;
    if (typeof found === 'function') return found as Element[N];
  }
  throw new TypeError(`elements have no method ${name}`);
};

/** An attribute, empty when absent. */
export const attribute = (element: Element, name: string): string =>
  method(element, 'getAttribute').call(element, name) ?? '';

/** Whether an attribute is there, with or without a value. */
export const hasAttribute = (element: Element, name: string): boolean =>
  method(element, 'hasAttribute').call(element, name);

/** Whether one node is another or stands inside it. */
export const holds = (element: Element, node: Node): boolean =>
  method(element, 'contains').call(element, node);

/** Whether anything inside an element fits a selector. */
export const contains = (element: Element, selector: string): boolean =>
  method(element, 'querySelector').call(element, selector) !== null;

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;

/** Whether a node begins after another in the document. */
export const follows = (element: Element, node: Node): boolean =>
  (method(element, 'compareDocumentPosition').call(element, node) & FOLLOWING) > 0;

/** The box of an element in the window. */
export const boxOf = (element: Element): DOMRect => method(element, 'getBoundingClientRect').call(element);
