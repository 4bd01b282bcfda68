import { ALL, type Probe } from './probe.ts';

/** What would show in the tree of a page, its styles and its layout. */
export const treeProbes: readonly Probe[] = [
  {
    name: 'markup',
    look: `[document.documentElement.outerHTML, new XMLSerializer().serializeToString(document)]`,
    act: `document.body.append('x')`,
  },
  { name: 'changes', look: `record.changes`, act: `document.body.dataset.seen = '1'` },
  {
    name: 'attributes',
    look: `${ALL}.map((element) => element.getAttributeNames().join())`,
    act: `document.documentElement.setAttribute('data-seen', '')`,
  },
  {
    name: 'shadow roots',
    look: `${ALL}.filter((element) => element.shadowRoot !== null).length`,
    act: `document.querySelector('#bait').attachShadow({ mode: 'open' })`,
  },
  {
    name: 'computed styles',
    look: `['html', 'body', 'p', 'a', 'mark', '#bait', '.ad'].map((selector) => {
      const style = getComputedStyle(document.querySelector(selector));
      return [...style].map((name) => name + ':' + style.getPropertyValue(name)).join(';');
    })`,
    act: `document.querySelector('#bait').style.color = 'red'`,
  },
  {
    name: 'style sheets',
    look: `[[...document.styleSheets].map((sheet) => { try { return sheet.cssRules.length; } catch ({ name }) { return name; } }), document.adoptedStyleSheets.length]`,
    act: `const style = document.createElement('style'); style.textContent = '.ad { width: 5px }'; document.head.append(style)`,
  },
  {
    name: 'sizes',
    look: `${ALL}.map((element) => { const { x, y, width, height } = element.getBoundingClientRect(); return [x, y, width, height].join(); })`,
    act: `document.querySelector('.ad').style.height = '5px'`,
  },
  {
    name: 'frames',
    look: `[frames.length, document.querySelectorAll('iframe').length]`,
    act: `document.body.append(document.createElement('iframe'))`,
  },
  {
    name: 'fonts',
    look: `document.fonts.size`,
    act: `document.fonts.add(new FontFace('x', 'local(x)'))`,
    world: 'MAIN',
  },
  {
    name: 'highlights',
    look: `[...CSS.highlights.keys()]`,
    act: `CSS.highlights.set('x', new Highlight())`,
    world: 'MAIN',
  },
  {
    name: 'animations',
    look: `document.getAnimations().length`,
    act: `document.body.animate([{ opacity: 1 }, { opacity: 1 }], 1e6)`,
  },
  {
    name: 'title',
    look: `[document.title, document.designMode, document.dir, document.referrer]`,
    act: `document.title = 'x'`,
  },
];
