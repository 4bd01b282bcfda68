import { around, type Case, hidden, noLink, sentence, unclear, visible } from './cases.ts';

const noWords: [name: string, inner: string][] = [
  ['no text', ''],
  ['spaces', ' &nbsp; '],
  ['zero-width spaces', '&#8203;&#8203;'],
  ['a word joiner', '&#8288;'],
  ['a full stop', '.'],
  ['an empty element', '<span></span>'],
  ['a comment', '<!-- Ukrinform -->'],
];

/** The link is written where no browser makes a link of it. */
const swallowed: [name: string, html: (link: string) => string][] = [
  ['template', (link) => `<template>${link}</template>`],
  ['noscript', (link) => `<noscript>${link}</noscript>`],
  ['a comment around the link', (link) => `<!-- ${link} -->`],
  ['textarea', (link) => `<textarea rows="1">${link}</textarea>`],
  [
    'srcdoc',
    (link) => `<iframe width="200" height="40" srcdoc="${link.replaceAll('"', '&quot;')}"></iframe>`,
  ],
  ['script', (link) => `<script type="text/plain">${link}</script>`],
  ['an attribute', (link) => `<span title="${link.replaceAll('"', '&quot;')}">Ukrinform</span>`],
];

/** Tricks of markup, and what a reader can open. */
export const markupTricks: readonly Case[] = [
  ...noWords.map(([name, inner]) =>
    around(name, (link) => sentence(`Ukrinform${link(inner)}`), hidden('no-text')),
  ),
  ...swallowed.map(([name, html]) => around(name, (link) => sentence(html(link())), noLink)),
  around('hidden', (link) => `<div hidden>${sentence(link())}</div>`, hidden('not-rendered')),
  around('a hidden link', (link) => sentence(link('Ukrinform', 'hidden')), hidden('not-rendered')),
  around('a closed dialog', (link) => `<dialog>${sentence(link())}</dialog>`, hidden('not-rendered')),
  around('a closed popover', (link) => `<div popover>${sentence(link())}</div>`, hidden('not-rendered')),
  around(
    'content visibility hidden',
    (link) => `<div style="content-visibility:hidden">${sentence(link())}</div>`,
    hidden('not-rendered'),
  ),
  around(
    'hidden until found',
    (link) => `<div hidden="until-found">${sentence(link())}</div>`,
    unclear('closed'),
  ),
  around(
    'closed details',
    (link) => `<details><summary>Sources</summary>${sentence(link())}</details>`,
    unclear('closed'),
  ),
  around(
    'closed details in open ones',
    (link) =>
      `<details open><summary>More</summary><details><summary>Sources</summary><p>${link()}</p></details></details>`,
    unclear('closed'),
  ),
  around(
    'hidden in closed details',
    (link) => `<details><summary>Sources</summary><p style="display:none">${link()}</p></details>`,
    hidden('not-rendered'),
  ),
  around('inert', (link) => `<div inert>${sentence(link())}</div>`, unclear('not-clickable')),
  around(
    'pointer events none',
    (link) => sentence(link('Ukrinform', 'style="pointer-events:none"')),
    unclear('not-clickable'),
  ),
  around(
    'a link from which a script took the address',
    (link) =>
      sentence(`${link()}<script>document.currentScript.previousSibling.removeAttribute('href')</script>`),
    noLink,
  ),
  around(
    'in a film that is not shown',
    (link) => `<video>${sentence(link())}</video>`,
    hidden('not-rendered'),
  ),
  around('in a drawing', (link) => `<canvas>${sentence(link())}</canvas>`, hidden('not-rendered')),
  around('a pictogram', (link) => sentence(`Ukrinform ${link('🔗')}`), visible),
  around('mathematical letters', (link) => sentence(link('𝐔𝐤𝐫𝐢𝐧𝐟𝐨𝐫𝐦')), visible),
  around(
    'a blank that counts as a letter',
    (link) => sentence(`Ukrinform${link('&#x3164;')}`),
    hidden('no-text'),
  ),
  around(
    'hidden from screen readers alone',
    (link) => sentence(link('Ukrinform', 'aria-hidden="true"')),
    visible,
  ),
  {
    name: 'a list of choices',
    html: (link) => `<select><option>${link()}</option></select>`,
    ...hidden('not-rendered'),
    orNoLink: true,
  },
  {
    name: 'an open list of choices',
    html: (link) => `<select size="2"><option>${link()}</option></select>`,
    ...hidden('not-rendered'),
    orNoLink: true,
  },
];
