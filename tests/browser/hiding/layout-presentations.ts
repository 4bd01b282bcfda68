import { around, type Case, hidden, sentence, styled, unclear, visible } from './cases.ts';

const lines = 'The ferry was repaired in the old shipyard and sails again. '.repeat(9);
const spread = 'position:absolute;left:0;top:0;width:100%;height:100%';

/** Places and sizes as real pages use them. */
export const layoutPresentations: readonly Case[] = [
  around('a plain sentence', (link) => sentence(link()), visible),
  ...styled('small capitals', 'font-variant:small-caps', visible),
  ...styled('capitals with space between', 'text-transform:uppercase;letter-spacing:.2em', visible),
  ...styled('nine pixels and a half', 'font-size:9.5px', visible),
  ...styled('moved by half a pixel', 'position:relative;top:.5px;left:-.25px', visible),
  ...styled('turned a little', 'display:inline-block;transform:rotate(-4deg)', visible),
  ...styled('turned on its side', 'display:inline-block;transform:rotate(90deg)', visible),
  ...styled('scaled up', 'display:inline-block;transform:scale(1.4)', visible),
  ...styled('zoomed out a little', 'zoom:.6', visible),
  ...styled('zoomed in', 'zoom:1.5', visible),
  ...styled('mirrored twice', 'display:inline-block;transform:scale(-1,-1) rotate(180deg)', visible),
  ...styled('floated', 'float:right', visible),
  ...styled('a hanging indent', 'display:block;padding-left:40px;text-indent:-40px', visible),
  ...styled('an opening indent', 'display:block;text-indent:2em', visible),
  ...styled('positioned over its place', 'position:relative;z-index:2', visible),
  ...styled('a clip path that keeps all', 'display:inline-block;clip-path:inset(0 round 4px)', visible),
  ...styled('a clip on what is not positioned', 'clip:rect(0,0,0,0)', visible),
  ...styled('no height, but nothing is cut', 'display:inline-block;height:0', visible),
  ...styled('skipped while off screen', 'display:block;content-visibility:auto', visible),
  ...styled('vertical writing', 'display:inline-block;writing-mode:vertical-rl', visible),
  ...styled('written from right to left', 'direction:rtl;unicode-bidi:bidi-override', visible),
  ...styled('sticky', 'display:inline-block;position:sticky;top:0', visible),
  around(
    'a block written from right to left',
    (link) => `<div dir="rtl">نشرت ${link('أوكرينفورم')} الخبر</div>`,
    visible,
  ),
  around(
    'a first letter that is large',
    (link) =>
      `<style>.cap::first-letter{font-size:300%;float:left}</style><div class="cap">${sentence(link())}</div>`,
    visible,
  ),
  around(
    'columns',
    (link) => `<div style="columns:3;column-gap:20px">${lines}${link()} reported.</div>`,
    visible,
  ),
  around(
    'a cell of a table',
    (link) => `<table border="1"><tr><th>Source</th><td>${link()}</td></tr></table>`,
    visible,
  ),
  around('an item of a list', (link) => `<ul><li>Source: ${link()}</li></ul>`, visible),
  around('a heading', (link) => `<h3 style="margin:0">${link('Ukrinform: ferry sails again')}</h3>`, visible),
  around(
    'a quotation',
    (link) => `<blockquote><p>“It sails again.”</p><cite>${link()}</cite></blockquote>`,
    visible,
  ),
  around('open details', (link) => `<details open><summary>Sources</summary>${link()}</details>`, visible),
  around(
    'the summary of closed details',
    (link) => `<details><summary>Source: ${link()}</summary>More</details>`,
    visible,
  ),
  around(
    'a box that scrolls, at its top',
    (link) => `<div style="height:60px;overflow:auto">${link()} reported. ${lines}</div>`,
    visible,
  ),
  around(
    'a box that scrolls, further down',
    (link) => `<div style="height:60px;overflow:auto">${lines}${lines} ${link()} reported.</div>`,
    visible,
  ),
  around(
    'a wide table that scrolls sideways',
    (link) =>
      `<div style="overflow-x:auto;width:300px"><div style="width:1400px;text-align:right">Source: ${link()}</div></div>`,
    visible,
  ),
  around(
    'a box that cuts nothing off',
    (link) => `<div style="overflow:hidden;border-radius:8px">${sentence(link())}</div>`,
    visible,
  ),
  around(
    'placed outside a cut box that does not hold it',
    (link) =>
      `<div style="position:relative;height:30px"><div style="overflow:hidden;height:0;width:0">and <span style="position:absolute;left:0;top:0">Source: ${link()}</span></div></div>`,
    visible,
  ),
  around(
    'under a small sign that covers its middle',
    (link) =>
      `<div style="position:relative;width:300px;text-align:center">By ${link('the national news agency Ukrinform')}<i style="position:absolute;left:148px;top:0;width:5px;height:100%;background:#c00"></i></div>`,
    visible,
  ),
  around(
    'under a box that shows nothing',
    (link) => `<div style="position:relative">${sentence(link())}<div style="${spread}"></div></div>`,
    unclear('not-clickable'),
  ),
  around(
    'under a box that shows nothing and lets clicks through',
    (link) =>
      `<div style="position:relative">${sentence(link())}<div style="${spread};pointer-events:none"></div></div>`,
    visible,
  ),
  around(
    'under what a card adds to take all clicks',
    (link) =>
      `<style>.card-1{position:relative}.card-1::after{content:"";${spread}}</style><div class="card-1">${sentence(link())}</div>`,
    unclear('not-clickable'),
  ),
  around(
    'raised above what a card adds to take all clicks',
    (link) =>
      `<style>.card-2{position:relative}.card-2::after{content:"";${spread}}</style><div class="card-2">${sentence(link('Ukrinform', 'style="position:relative;z-index:1"'))}</div>`,
    visible,
  ),
  around(
    'a link that spreads over its card',
    (link) =>
      `<style>.card-3{position:relative}.card-3 a::after{content:"";${spread}}</style><div class="card-3">${sentence(link())}</div>`,
    visible,
  ),
  around(
    'over a box of its own paragraph',
    (link) =>
      `<div style="position:relative"><div style="${spread};background:#ffd"></div><div style="position:relative">${sentence(link())}</div></div>`,
    visible,
  ),
  around(
    'a long text to be read on',
    (link) =>
      `<div style="height:96px;line-height:24px;overflow:hidden;width:400px">${lines} ${link()} reported.</div><button>Read more</button>`,
    unclear('closed'),
  ),
  around(
    'a text cut to two lines',
    (link) =>
      `<div style="display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;width:400px">${lines} ${link()} reported.</div>`,
    unclear('closed'),
  ),
  around(
    'words for screen readers beside a seen name',
    (link) =>
      sentence(
        link(
          '<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)">opens in a new window</span>Ukrinform',
        ),
      ),
    visible,
  ),
  around(
    'only words for screen readers',
    (link) =>
      sentence(
        link(
          '<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)">Ukrinform</span>',
        ),
      ),
    hidden('clipped'),
  ),
];
