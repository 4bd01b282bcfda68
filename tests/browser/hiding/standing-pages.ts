import { htmlOf, type Case, hidden, unclear, visible } from './cases.ts';

/** A page with one link on which something outside the text decides what a reader sees of it. */
export interface StandingPage extends Case {
  head?: string;
  root?: string;
  /** By how much the page is scrolled before it is read. */
  scrolled?: number;
}

const story = (link: string): string =>
  `<main><article><h1>The ferry sails again</h1><p>The ferry of Saltholm was repaired, ${link} reported on Monday.</p>${'<p>Its crew of four sails every day but Sunday, and passengers pay in whatever their gardens have to offer.</p>'.repeat(40)}</article></main>`;
const wall = 'position:fixed;inset:0;z-index:99';
const bar = 'position:fixed;left:0;right:0;height:200px;background:#fff';

export const standingPages: readonly StandingPage[] = [
  { name: 'nothing else', html: (link) => story(link()), ...visible },
  {
    name: 'a header that stays, over the link once it is scrolled',
    html: (link) =>
      `<header style="position:sticky;top:0;height:120px;background:#fff">The Harbour Times</header>${story(link())}`,
    scrolled: 150,
    ...unclear('covered-for-now'),
  },
  {
    name: 'a header that stays, still above the link',
    html: (link) =>
      `<header style="position:sticky;top:0;height:120px;background:#fff">The Harbour Times</header>${story(link())}`,
    ...visible,
  },
  {
    name: 'a bar over the first lines',
    html: (link) => `<div style="${bar};top:0">We use cookies <button>Agree</button></div>${story(link())}`,
    ...unclear('covered-for-now'),
  },
  {
    name: 'a bar at the bottom',
    html: (link) =>
      `${story(link())}<div style="${bar};bottom:0">We use cookies <button>Agree</button></div>`,
    ...visible,
  },
  {
    name: 'under a bar at the bottom, out of which the page can be scrolled',
    head: '<style>h1{margin-top:65vh}</style>',
    html: (link) =>
      `${story(link())}<div style="${bar};height:45vh;bottom:0">We use cookies <button>Agree</button></div>`,
    ...visible,
  },
  {
    name: 'under a bar at the bottom of a page that is stopped',
    head: '<style>body{overflow:hidden;height:100vh}h1{margin-top:65vh}</style>',
    html: (link) =>
      `${story(link())}<div style="${bar};height:45vh;bottom:0">We use cookies <button>Agree</button></div>`,
    ...unclear('covered-for-now'),
  },
  {
    name: 'a cookie wall',
    html: (link) =>
      `${story(link())}<div style="${wall};background:#fff">We use cookies <button>Agree</button></div>`,
    ...unclear('covered-for-now'),
  },
  {
    name: 'a dark veil with a notice',
    html: (link) =>
      `${story(link())}<div style="${wall};background:rgba(0,0,0,.6)"><p style="background:#fff">We use cookies</p></div>`,
    ...unclear('covered-for-now'),
  },
  {
    name: 'a modal dialog',
    html: (link) =>
      `${story(link())}<dialog>We use cookies</dialog><script>document.querySelector('dialog').showModal()</script>`,
    ...unclear('covered-for-now'),
  },
  {
    name: 'a wall that stops the page, with the link below it',
    head: '<style>body{overflow:hidden;height:100vh}h1{margin-top:1200px}</style>',
    html: (link) =>
      `${story(link())}<div style="${bar};bottom:0">We use cookies <button>Agree</button></div>`,
    ...unclear('covered-for-now'),
  },
  {
    name: 'a wall that is not displayed',
    html: (link) =>
      `${story(link())}<div style="${wall};background:#fff;visibility:hidden">We use cookies</div>`,
    ...visible,
  },
  {
    name: 'a wall that has faded away',
    html: (link) =>
      `${story(link())}<div style="${wall};background:#fff;opacity:0;pointer-events:none">We use cookies</div>`,
    ...visible,
  },
  {
    name: 'a wall behind the page',
    html: (link) =>
      `<div style="${wall};z-index:-1;background:linear-gradient(#fff,#eef)"></div>${story(link())}`,
    ...visible,
  },
  {
    name: 'a frame for messages that lets everything through',
    html: (link) => `${story(link())}<div style="${wall};pointer-events:none"><p>Saved</p></div>`,
    ...visible,
  },
  {
    name: 'under a notice that belongs to the end of the page and is placed at its top',
    html: (link) =>
      `${story(link())}<footer><p>The Harbour Times</p><div><span style="position:absolute;top:0;left:0;width:100%;height:400px;background:#fff">Read our rules</span></div></footer>`,
    ...hidden('covered'),
  },
  {
    name: 'under a notice in a box of no height at the end of the page',
    html: (link) =>
      `${story(link())}<div style="height:0"><p>The Harbour Times</p><div style="position:absolute;top:0;left:0"><div style="width:2000px;height:400px;background:#fff">Read our rules</div></div></div>`,
    ...hidden('covered'),
  },
  {
    name: 'far above a form whose controls are called like the methods of elements',
    html: (link) =>
      `${story(link())}<form><input name="getElementsByTagName"><input name="getBoundingClientRect"><input name="contains"><input name="nodeName"></form>`,
    ...visible,
  },
  {
    name: 'a menu that waits beside the page',
    html: (link) =>
      `<nav style="${bar};top:0;height:100%;width:300px;transform:translateX(-100%)">Menu</nav>${story(link())}`,
    ...visible,
  },
  {
    name: 'far below the fold',
    head: '<style>h1{margin-bottom:6000px}</style>',
    html: (link) => story(link()),
    ...visible,
  },
  {
    name: 'a page that scrolls in a box of its own',
    head: '<style>html{overflow:hidden}body{height:100vh;margin:0;overflow:auto}h1{margin-bottom:3000px}</style>',
    html: (link) => story(link()),
    ...visible,
  },
  {
    name: 'a page wider than the window',
    html: (link) => `<div style="width:2600px;text-align:right">${story(link())}</div>`,
    ...visible,
  },
  { name: 'a page written from right to left', root: 'dir="rtl"', html: (link) => story(link()), ...visible },
  {
    name: 'a wide page written from right to left',
    root: 'dir="rtl"',
    html: (link) => `<div style="width:2600px;text-align:left">${story(link())}</div>`,
    ...visible,
  },
  {
    name: 'to the right of a page written from right to left',
    root: 'dir="rtl"',
    html: (link) => story(link('Ukrinform', 'style="position:absolute;right:-9999px"')),
    ...hidden('off-screen'),
  },
  {
    name: 'light letters in a dark scheme',
    head: '<style>html{color-scheme:dark}a{color:#fff}</style>',
    html: (link) => story(link()),
    ...visible,
  },
  {
    name: 'dark letters in a dark scheme',
    head: '<style>html{color-scheme:dark}a{color:#111;text-decoration:none}</style>',
    html: (link) => story(link()),
    ...hidden('low-contrast'),
  },
  {
    name: 'a page turned into its negative',
    head: '<style>html{filter:invert(1) hue-rotate(180deg);background:#fff}</style>',
    html: (link) => story(link()),
    ...visible,
  },
  {
    name: 'white letters on a page with a picture',
    head: `<style>body{background-image:url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E")}a{color:#fff}</style>`,
    html: (link) => story(link()),
    ...unclear('picture-background'),
  },
  {
    name: 'a part for paying readers, which is not displayed',
    head: `<script type="application/ld+json">{"isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paid"}}</script><style>.paid{display:none}</style>`,
    html: (link) => `${story('our own writer')}<div class="paid"><p>So ${link()} reported.</p></div>`,
    ...unclear('closed'),
  },
  {
    name: 'hidden in a part for paying readers, which is displayed',
    head: `<script type="application/ld+json">{"isAccessibleForFree":false,"hasPart":{"cssSelector":[".paid"]}}</script><style>.paid a{display:none}</style>`,
    html: (link) => `${story('our own writer')}<div class="paid"><p>So ${link()} reported.</p></div>`,
    ...hidden('not-rendered'),
  },
  {
    name: 'a page that cannot be used yet',
    head: '<style>body{pointer-events:none}</style>',
    html: (link) => story(link()),
    ...unclear('not-clickable'),
  },
];

/** The whole document of such a page. */
export const standingDocument = (page: StandingPage): string =>
  `<!doctype html><html lang="en" ${page.root ?? ''}><head><meta charset="utf-8"><title>The ferry sails again</title><style>body{font:16px/1.5 sans-serif;color:#222}</style>${page.head ?? ''}</head><body>${htmlOf(page)}</body></html>`;
