import { around, type Case, type Link, sentence, visible } from '../../browser/hiding/cases.ts';

/** What real pages do with a link. */
const looks: Readonly<Record<string, string>> = {
  'as the browser sets it': '',
  'not underlined': 'text-decoration:none',
  'in the colour of the text': 'color:inherit;text-decoration:none',
  bold: 'font-weight:700',
  italic: 'font-style:italic;color:#444',
  'in small capitals': 'font-variant:small-caps',
  'in capitals, spaced': 'text-transform:uppercase;letter-spacing:.12em;font-size:12px',
  'small and grey': 'font-size:12px;color:#666',
  'with a line below': 'text-decoration:none;border-bottom:1px solid #36c',
  'marked yellow': 'background:#fffa9e;padding:0 2px',
  'a button': 'display:inline-block;padding:4px 12px;border-radius:4px;background:#1a4f8b;color:#fff',
  'a badge': 'display:inline-block;padding:1px 7px;border:1px solid #999;border-radius:9px;font-size:11px',
  'with a shadow': 'text-shadow:0 1px 1px #bbb',
  'raised a little': 'position:relative;top:-1px',
  'fading when pointed at': 'transition:opacity .2s,color .2s;opacity:.9',
  'in a font of fixed width': 'font-family:monospace;font-size:14px',
};

/** What real pages put around a credit. */
const places: Readonly<Record<string, (link: string) => string>> = {
  'in a sentence': sentence,
  'in brackets': (link) => `<p>The ferry of Saltholm sails again (${link}).</p>`,
  'in a quotation': (link) =>
    `<blockquote style="border-left:3px solid #ccc;padding-left:1em">“It sails,” says ${link}.</blockquote>`,
  'in a line of sources': (link) => `<p class="source" style="font-size:13px;color:#555">Source: ${link}</p>`,
  'in a list': (link) => `<ul><li>The harbour office</li><li>${link}</li></ul>`,
  'in a table': (link) => `<table><tr><th>Source</th><td>${link}</td></tr></table>`,
  'in a heading': (link) => `<h3>The ferry sails, ${link} reports</h3>`,
  'under a picture': (link) =>
    `<figure style="margin:0"><svg width="120" height="40"><rect width="120" height="40" fill="#9ab"/></svg><figcaption>The ferry. Picture: ${link}</figcaption></figure>`,
  'in a box': (link) =>
    `<div style="border:1px solid #ccd;border-radius:8px;padding:10px;overflow:hidden">By ${link}</div>`,
  'in a row': (link) =>
    `<div style="display:flex;gap:8px;align-items:center"><span>12:40</span><span>${link}</span><span>3 min</span></div>`,
  'in a grid': (link) =>
    `<div style="display:grid;grid-template-columns:1fr 2fr"><span>Source</span><span>${link}</span></div>`,
  'at the right edge': (link) => `<p style="text-align:right">${link}</p>`,
  'beside a picture it flows around': (link) =>
    `<div style="overflow:hidden"><span style="float:left;width:60px;height:40px;background:#dde"></span>By ${link}</div>`,
  'in open details': (link) => `<details open><summary>Source</summary><p>${link}</p></details>`,
  'in a time line': (link) => `<p><time datetime="2026-11-24">Monday</time> · <cite>${link}</cite></p>`,
  'on a light blue ground': (link) => `<p style="background:#eef5ff;padding:8px">By ${link}</p>`,
  'in a line cut after its end': (link) =>
    `<p style="white-space:nowrap;overflow:hidden;text-overflow:ellipsis">${link}: The ferry was repaired in the old shipyard on Monday and sails again every day but Sunday, as its crew of four has announced to everybody on the quay.</p>`,
  'in a box that clips nothing': (link) =>
    `<div style="max-height:200px;overflow:hidden"><p>By ${link}</p></div>`,
  'in two columns': (link) => `<div style="columns:2"><p>The ferry sails again.</p><p>By ${link}</p></div>`,
  'animated when it appears': (link) =>
    `<style>@keyframes rise{from{transform:translateY(4px)}to{transform:none}}</style><div style="animation:rise .01s both">By ${link}</div>`,
};

/** Every look in every place: presentations that nobody may be accused of. */
export const presentations: readonly Case[] = Object.entries(places).flatMap(([place, html]) =>
  Object.entries(looks).map(([look, style]) =>
    around(
      `${place}, ${look}`,
      (link: Link) => html(link('Ukrinform', style === '' ? '' : `style="${style}"`)),
      visible,
    ),
  ),
);
