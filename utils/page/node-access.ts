// Getters taken from the prototype: a form control named `parentNode` or `firstChild` shadows the property of its
// form, even in the isolated world of Chromium, but not these.

type Property =
  'firstChild' | 'nextSibling' | 'parentNode' | 'nodeName' | 'nodeType' | 'parentElement' | 'ownerDocument';

/** Reads a property of any node through the getter of its prototype. */
function getter<T>(name: Property): (node: Node) => T {
  const shared = inherited(name)?.get as ((this: Node) => T) | undefined;
  if (shared !== undefined) return (node) => shared.call(node);
  const ofKind = perKind((node) => descriptor(node, name).get as (this: Node) => T);
  return (node) => ofKind(node).call(node);
}

/** Kinds of nodes that may have a getter or method of their own instead of the one that all nodes inherit. */
const kinds = ['Element', 'HTMLElement', 'HTMLTemplateElement', 'SVGElement', 'Text', 'Comment'] as const;

/** What all nodes inherit under a name; undefined where some kind has its own, and outside windows. */
function inherited(name: string): PropertyDescriptor | undefined {
  if (typeof Node === 'undefined') return undefined;
  const own = (kind: (typeof kinds)[number]): PropertyDescriptor | undefined =>
    Object.getOwnPropertyDescriptor(globalThis[kind].prototype, name);
  const [element, ...others] = kinds.map(own);
  if (others.some((other) => other !== undefined)) return undefined;
  const ofNode = Object.getOwnPropertyDescriptor(Node.prototype, name);
  return element !== undefined && ofNode !== undefined ? undefined : (element ?? ofNode);
}

/** Looks something up once per kind of node. */
function perKind<T extends object>(lookUp: (node: Node) => T): (node: Node) => T {
  const known = new WeakMap<object, T>();
  return (node) => {
    const kind = Object.getPrototypeOf(node) as object;
    const found = known.get(kind) ?? lookUp(node);
    known.set(kind, found);
    return found;
  };
}

/** What the prototypes of a node, nearest first, have under a name. */
function descriptor(node: Node, name: string): PropertyDescriptor {
  for (let at: unknown = Object.getPrototypeOf(node); at !== null; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found !== undefined) return found;
  }
  throw new TypeError(`nodes have no ${name}`);
}

// Marked so that a script leaves out what it does not use: each is looked up before anything else is done.
export const firstChildOf = /* @__PURE__ */ getter<Node | null>('firstChild');
export const nextSiblingOf = /* @__PURE__ */ getter<Node | null>('nextSibling');
export const parentOf = /* @__PURE__ */ getter<Node | null>('parentNode');
export const parentElementOf = /* @__PURE__ */ getter<Element | null>('parentElement');
export const nameOf = /* @__PURE__ */ getter<string>('nodeName');
export const typeOf = /* @__PURE__ */ getter<number>('nodeType');
/** The document of a node that is none itself. */
export const documentOf = /* @__PURE__ */ getter<Document>('ownerDocument');

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
  | 'getElementsByTagName'
  | 'getBoundingClientRect';

/** Calls a method of any element as its prototype has it. */
function method<N extends ElementMethod>(name: N): (element: Element) => Element[N] {
  const shared = inherited(name)?.value as Element[N] | undefined;
  return shared === undefined
    ? perKind((element) => descriptor(element, name).value as Element[N])
    : () => shared;
}

const getAttribute = /* @__PURE__ */ method('getAttribute');
const getHasAttribute = /* @__PURE__ */ method('hasAttribute');
const getContains = /* @__PURE__ */ method('contains');
const getQuerySelector = /* @__PURE__ */ method('querySelector');
const getInside = /* @__PURE__ */ method('getElementsByTagName');
const getPosition = /* @__PURE__ */ method('compareDocumentPosition');
const getBox = /* @__PURE__ */ method('getBoundingClientRect');

/** An attribute, empty when absent. */
export const attribute = (element: Element, name: string): string =>
  getAttribute(element).call(element, name) ?? '';

/** Whether an attribute is there, with or without a value. */
export const hasAttribute = (element: Element, name: string): boolean =>
  getHasAttribute(element).call(element, name);

/** Whether one node is another or stands inside it. */
export const holds = (element: Element, node: Node): boolean => getContains(element).call(element, node);

/** Whether anything inside an element fits a selector. */
export const contains = (element: Element, selector: string): boolean =>
  getQuerySelector(element).call(element, selector) !== null;

/** How many elements stand inside an element. */
export const countInside = (element: Element): number => getInside(element).call(element, '*').length;

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;

/** Whether a node begins after another in the document. */
export const follows = (element: Element, node: Node): boolean =>
  (getPosition(element).call(element, node) & FOLLOWING) > 0;

/** The box of an element in the window. */
export const boxOf = (element: Element): DOMRect => getBox(element).call(element);
