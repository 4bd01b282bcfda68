import { isFull } from '../record.ts';
import type { Attack } from './attack.ts';

/** An element of one's own that does something in one of its callbacks. */
const custom = (name: string, body: string, what: string): Attack => ({
  name: what,
  last: `customElements.define('${name}', class extends HTMLElement { ${body} });`,
  around: (article) => `<${name} data-x="1">${article}</${name}>`,
});

/** Elements with callbacks that throw, or move what is being read. */
export const customElements: Attack[] = [
  custom(
    'x-thrower',
    'constructor() { throw new Error("constructed"); }',
    'an element that throws when made',
  ),
  custom(
    'x-connected',
    'connectedCallback() { throw new Error("connected"); }',
    'one that throws when connected',
  ),
  custom(
    'x-attribute',
    `static observedAttributes = ['data-x', 'data-n', 'class']; attributeChangedCallback() { throw new Error('changed'); }`,
    'one that throws when its attribute changes',
  ),
  custom(
    'x-mover',
    'adoptedCallback() { document.body.append(this); } disconnectedCallback() { document.body.append(this); }',
    'one that moves itself back when it is moved',
  ),
  custom(
    'x-cloner',
    'connectedCallback() { if (window.clones === undefined) { window.clones = 1; this.append(this.cloneNode(false)); } }',
    'one that clones itself when connected',
  ),
  custom(
    'x-getter',
    `get firstChild() { return this; } get nextSibling() { return this; } get nodeName() { throw 0; } getAttribute() { throw 0; } get textContent() { return ''; }`,
    'one with properties of its own that lead in a circle',
  ),
  {
    name: 'an observer that moves the article whenever anything changes',
    last: `new MutationObserver((_, seen) => { seen.disconnect(); document.body.append(document.querySelector('article')); }).observe(document, { subtree: true, childList: true, attributes: true });`,
  },
];

/** What stands around the article and in the head. */
export const markup: Attack[] = [
  {
    name: 'a base that leads elsewhere',
    before: '<base href="https://attacking.example/a/b/" target="_blank">',
  },
  { name: 'a second base that leads to the agency', before: '<base href="https://www.ukrinform.net/">' },
  { name: 'another character set, late', before: '<meta charset="utf-16">' },
  {
    name: 'a policy that forbids all scripts and all HTML from text',
    after: `<meta http-equiv="Content-Security-Policy" content="script-src 'unsafe-inline'; img-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'">`,
  },
  { name: 'a body in the body', around: (article) => `<body class="x"><div>${article}</div></body>` },
  { name: 'a title in the body', before: '<svg><title>Nothing</title></svg><title>Nothing</title>' },
  {
    name: 'a noscript, a template and a comment with another article',
    before:
      '<noscript><p>No</p></noscript><template><article><p>No</p></article></template><!-- <article> -->',
  },
  { name: 'unclosed elements', before: '<b><i><u><font><nobr><tt>' },
  {
    name: 'elements of another namespace',
    before:
      '<svg><foreignObject><p>A drawing</p></foreignObject></svg><math><mi>x</mi><annotation-xml encoding="text/html"><p>A formula</p></annotation-xml></math>',
  },
  {
    name: 'names with signs in them',
    around: (article) => `<x:y a:b="c" @click="d" 1="2"><a-.·b>${article}</a-.·b></x:y>`,
  },
  { name: 'an editable document', last: `document.body.contentEditable = 'plaintext-only';`, after: '' },
  {
    name: 'an article in a slot',
    around: (article) => `<div><template shadowrootmode="open"><slot></slot></template>${article}</div>`,
  },
  {
    name: 'a closed shadow root beside it',
    after: '<div><template shadowrootmode="closed"><p>A note beside it.</p></template></div>',
  },
  {
    name: 'a dialog, a popover and a select',
    after: '<dialog>A dialog</dialog><div popover>A popover</div><select><option>One</option></select>',
  },
  { name: 'an emptied adoptedStyleSheets', last: 'document.adoptedStyleSheets = [];' },
];

/** Fewer in the short run: whoever drives Chromium from outside takes half a minute to follow a thousand. */
const FRAMES = isFull ? 500 : 100;

/** Frames of all kinds beside the article. */
export const frames: Attack[] = [
  { name: 'a sandboxed frame', after: '<iframe hidden sandbox srcdoc="<p>x</p>"></iframe>' },
  { name: 'a frame of an opaque origin', after: '<iframe hidden src="data:text/html,x"></iframe>' },
  {
    name: 'a frame that loads itself again and again',
    after: `<iframe hidden srcdoc="<script>if ((name = String(Number(name) + 1)) < 4) location.reload()</script>"></iframe>`,
  },
  {
    name: `${FRAMES} frames`,
    last: `{ const all = document.createDocumentFragment(); for (let i = 0; i < ${FRAMES}; i++) { const f = document.createElement('iframe'); f.hidden = true; all.append(f); } document.body.append(all); }`,
  },
];

/** Things that a page does all the time, or to the browser's own events. */
export const restlessness: Attack[] = [
  {
    name: 'unload handlers',
    last: `for (const name of ['unload', 'beforeunload', 'pagehide']) addEventListener(name, () => { throw 0; });`,
  },
  {
    name: 'events that are stopped at the window',
    first: `for (const name of ['visibilitychange', 'pageshow', 'message', 'load', 'DOMContentLoaded']) addEventListener(name, (event) => event.stopImmediatePropagation(), true);`,
  },
  {
    name: 'a loop over all animation frames',
    last: 'const frame = () => { requestAnimationFrame(frame); }; frame();',
  },
  {
    name: 'microtasks by the thousand',
    last: 'for (let i = 0; i < 10_000; i++) queueMicrotask(() => undefined);',
  },
  {
    name: 'a flood of new addresses',
    last: `for (let i = 0; i < 40; i++) laterOn(() => history.replaceState(null, '', '#' + i), i / 2);`,
  },
  {
    name: 'errors by the hundred',
    last: `for (let i = 0; i < 100; i++) Promise.reject(new Error('thrown on purpose'));`,
  },
  {
    name: 'a selection and a scroll again and again',
    last: `for (let i = 0; i < 20; i++) laterOn(() => { getSelection().selectAllChildren(document.body); scrollTo(0, i); }, i * 20);`,
  },
];
