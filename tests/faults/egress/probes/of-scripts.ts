import type { Probe } from './probe.ts';

/** Counts calls of what a reader of the page would use, with the stacks that lead out of the page. */
const counted = `const calls = {}, callers = [];
const called = (name) => {
  calls[name] = (calls[name] ?? 0) + 1;
  if (/-extension:\\/\\//.test(new Error().stack)) callers.push(name);
};
for (const [owner, ...names] of [
  [Document.prototype, 'querySelectorAll', 'querySelector', 'createTreeWalker', 'elementFromPoint', 'createElement'],
  [Element.prototype, 'getBoundingClientRect', 'getClientRects', 'attachShadow', 'matches', 'closest', 'getAttribute'],
  [Node.prototype, 'cloneNode', 'appendChild', 'insertBefore'],
  [EventTarget.prototype, 'addEventListener', 'dispatchEvent'],
  [window, 'getComputedStyle', 'getSelection', 'postMessage', 'requestIdleCallback', 'requestAnimationFrame'],
  [Range.prototype, 'getClientRects', 'setStart', 'toString'],
]) for (const name of names) {
  const own = owner[name];
  owner[name] = function (...given) { called(name); return own.apply(this, given); };
}
for (const [owner, ...names] of [
  [Node.prototype, 'textContent', 'childNodes', 'firstChild', 'nextSibling', 'nodeValue'],
  [Element.prototype, 'innerHTML', 'outerHTML', 'children', 'shadowRoot'],
  [HTMLElement.prototype, 'innerText', 'offsetHeight'],
  [HTMLAnchorElement.prototype, 'href'],
  [Document.prototype, 'body', 'head', 'links', 'documentElement'],
]) for (const name of names) {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { ...own, get() { called(name); return own.get.call(this); } });
}`;

/** What would show in the world of a page's scripts. */
export const scriptProbes: readonly Probe[] = [
  {
    name: 'calls of patched methods and getters',
    begin: counted,
    look: `({ ...calls })`,
    act: `document.body.textContent`,
    world: 'MAIN',
  },
  {
    name: 'stacks of callers',
    look: `[...callers]`,
    act: `(0, eval)('document.body.innerText //# sourceURL=chrome-extension://x/y.js')`,
    world: 'MAIN',
  },
  {
    name: 'globals',
    look: `[globalThis, document, document.documentElement, navigator].map(ownNames)`,
    act: `globalThis.dzherelo = 1`,
    world: 'MAIN',
  },
  {
    name: 'own functions of the browser',
    look: `[fetch, open, history.pushState, history.replaceState, navigator.sendBeacon, Element.prototype.append, CustomEvent].map(String)`,
    act: `navigator.sendBeacon = () => true`,
    world: 'MAIN',
  },
  {
    name: 'console',
    begin: `const consoled = [];
for (const name of ['log', 'debug', 'info', 'warn', 'error', 'trace']) console[name] = (...given) => void consoled.push([name, given.length, new Error().stack]);`,
    look: `consoled.map(([name, count]) => [name, count])`,
    act: `console.info('x')`,
    world: 'MAIN',
  },
  {
    name: 'errors',
    begin: `const errors = [];
for (const name of ['error', 'unhandledrejection']) addEventListener(name, ({ message }) => errors.push([name, message]));`,
    look: `errors`,
    act: `dispatchEvent(new ErrorEvent('error', { message: 'x' }))`,
    world: 'MAIN',
  },
  {
    name: 'reports of the policy',
    begin: `const violations = [];
document.addEventListener('securitypolicyviolation', ({ blockedURI }) => violations.push(blockedURI));`,
    look: `violations`,
    act: `document.body.append(Object.assign(document.createElement('video'), { src: '/x.mp4' }))`,
    world: 'MAIN',
  },
];
