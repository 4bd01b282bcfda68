import type { Attack } from './attack.ts';

/** What a script that reads a page could be using, by the object that has it. */
const used: Record<string, string> = {
  'Node.prototype':
    'textContent firstChild lastChild nextSibling previousSibling parentNode parentElement childNodes nodeName nodeType nodeValue ownerDocument cloneNode contains compareDocumentPosition appendChild getRootNode isConnected',
  'Element.prototype':
    'getAttribute hasAttribute innerHTML outerHTML querySelector querySelectorAll getBoundingClientRect getClientRects attachShadow shadowRoot checkVisibility closest matches children tagName attributes id className getElementsByTagName',
  'Document.prototype':
    'body documentElement querySelector querySelectorAll createTreeWalker createRange createElement createTextNode title URL visibilityState hidden defaultView implementation elementFromPoint prerendering',
  'DOMImplementation.prototype': 'createHTMLDocument',
  'CharacterData.prototype': 'data',
  'HTMLElement.prototype': 'innerText',
  'HTMLAnchorElement.prototype': 'href rel',
  'Range.prototype': 'selectNodeContents getClientRects toString',
  'TreeWalker.prototype': 'firstChild nextSibling parentNode nextNode currentNode',
  'NodeList.prototype': 'item forEach length',
  'EventTarget.prototype': 'addEventListener removeEventListener dispatchEvent',
  'MutationObserver.prototype': 'observe disconnect takeRecords',
  'Performance.prototype': 'now',
  'Promise.prototype': 'then catch finally',
  'Function.prototype': 'call apply bind toString',
  'Array.prototype': 'map filter push join flatMap slice sort reduce find includes',
  'String.prototype':
    'slice normalize replace replaceAll trim toLowerCase codePointAt charCodeAt split includes',
  'RegExp.prototype': 'exec test',
  'Map.prototype': 'get set has',
  'Set.prototype': 'add has',
  'WeakMap.prototype': 'get set has',
  Object: 'keys entries getPrototypeOf getOwnPropertyDescriptor hasOwn fromEntries',
  Reflect: 'get apply ownKeys',
  Array: 'from isArray',
  JSON: 'stringify parse',
  Math: 'imul max min',
  Promise: 'resolve race all',
  window:
    'MutationObserver requestIdleCallback cancelIdleCallback requestAnimationFrame setTimeout clearTimeout getComputedStyle Promise Map Set WeakMap Range URL Intl Uint8Array Int32Array TextEncoder NodeFilter IntersectionObserver addEventListener scheduler queueMicrotask chrome browser dzhereloScanner dzhereloReader',
};

/** What stands in the place of what was patched. */
const kinds: Record<string, (path: string) => string> = {
  throwing: (path) =>
    `{ configurable: true, get() { throw new Error(${JSON.stringify(path)}); }, set() { throw new Error(${JSON.stringify(path)}); } }`,
  lying: () => `{ configurable: true, writable: true, value: liar }`,
};

const setUp = `window.liar ??= new Proxy(function () { }, {
  apply: () => liar, construct: () => liar, get: (_, name) => name === Symbol.toPrimitive ? () => 'Ukrinform' : liar,
}); window.define ??= Reflect.defineProperty;`;

/** Every getter and method of these replaced by one that throws, or by one that answers everything with itself. */
export const patches = (kind: keyof typeof kinds): Attack[] =>
  Object.entries(used).flatMap(([owner, names]) =>
    names.split(' ').map((name) => ({
      name: `${kind} ${owner}.${name}`,
      first: `${setUp} if (!define(${owner}, '${name}', ${kinds[kind]?.(`${owner}.${name}`) ?? ''})) throw 0;`,
    })),
  );

/** Objects that are frozen, proxied or cut from their prototypes. */
export const tampering: Attack[] = [
  ...[
    'Node.prototype',
    'Element.prototype',
    'Document.prototype',
    'Object.prototype',
    'document',
    'navigation',
  ].map((owner) => ({ name: `frozen ${owner}`, first: `Object.freeze(${owner});` })),
  {
    name: 'elements without a prototype',
    last: `for (const e of document.querySelectorAll('article, article *')) Object.setPrototypeOf(e, null);`,
  },
  {
    name: 'a body whose prototype is a proxy that throws',
    last: `Object.setPrototypeOf(document.body, new Proxy(Object.create(null), { get() { throw 0; }, has() { throw 0; }, getPrototypeOf() { throw 0; } }));`,
  },
  {
    name: 'own getters on every element of the article',
    last: `for (const e of document.querySelectorAll('article *')) for (const name of ['firstChild', 'nextSibling', 'textContent', 'nodeName'])
      Object.defineProperty(e, name, { get() { document.body.remove(); throw 0; } });`,
  },
  {
    name: 'words of the extension on the prototype of all objects',
    last: `for (const name of ['found', 'status', 'ask', 'answer', 'alive', 'moment', 'timeout']) Object.prototype[name] = 'none';`,
  },
];
