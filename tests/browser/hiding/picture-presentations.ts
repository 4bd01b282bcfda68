import { around, type Case, hidden, sentence, unclear, visible } from './cases.ts';

const drawing = (width: number, height: number): string =>
  `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='${width}' height='${height}'%3E%3Crect width='${width}' height='${height}' fill='%23036'/%3E%3C/svg%3E`;
const logo = `<img alt="Ukrinform" width="120" height="28" src="${drawing(120, 28)}">`;

/** Pictures and signs as links. */
export const picturePresentations: readonly Case[] = [
  around('a picture with a name', (link) => sentence(link(logo)), visible),
  around('a picture without a name', (link) => sentence(link(logo.replace('Ukrinform', ''))), visible),
  around(
    'a picture in a box without letter size',
    (link) => `<div style="font-size:0">${link(logo)}</div>`,
    visible,
  ),
  around(
    'a picture in white words on white',
    (link) => `<div style="color:#fff">${link(logo, 'style="color:#fff"')}</div>`,
    visible,
  ),
  around(
    'a drawn sign',
    (link) =>
      sentence(
        link(
          '<svg width="60" height="20" role="img" aria-label="Ukrinform"><rect width="60" height="20" fill="#036"/></svg>',
        ),
      ),
    visible,
  ),
  around(
    'a sign before the name',
    (link) => `<style>.mark::before{content:"↗ "}</style>${sentence(link('Ukrinform', 'class="mark"'))}`,
    visible,
  ),
  around(
    'a sign alone',
    (link) => `<style>.sign::before{content:"↗"}</style>${sentence(link('', 'class="sign"'))}`,
    visible,
  ),
  around(
    'a sign font in an element of its own',
    (link) => `<style>.icon::after{content:"\\2197"}</style>${sentence(link('<i class="icon"></i>'))}`,
    visible,
  ),
  around(
    'an empty sign',
    (link) => `<style>.empty::before{content:""}</style>${sentence(link('', 'class="empty"'))}`,
    hidden('no-text'),
  ),
  around(
    'a logo in the background',
    (link) =>
      sentence(
        link(
          '',
          `style="display:inline-block;width:120px;height:28px;background:url(&quot;${drawing(120, 28)}&quot;)"`,
        ),
      ),
    unclear('picture-background'),
  ),
  around(
    'a logo in the background, its name moved away',
    (link) =>
      sentence(
        link(
          'Ukrinform',
          `style="display:inline-block;width:120px;height:28px;text-indent:-9999px;overflow:hidden;background:url(&quot;${drawing(120, 28)}&quot;)"`,
        ),
      ),
    unclear('picture-background'),
  ),
  around(
    'an area of a picture',
    (link) => {
      const area = link('').replace('<a ', '<area shape="rect" coords="0,0,120,28" ').replace('</a>', '');
      return `<img alt="Ukrinform" usemap="#map" width="120" height="28" src="${drawing(120, 28)}"><map name="map">${area}</map>`;
    },
    visible,
  ),
  around(
    'a picture of one pixel',
    (link) => sentence(link(`<img alt="" width="1" height="1" src="${drawing(1, 1)}">`)),
    hidden('clipped'),
  ),
  around(
    'a picture that is not displayed',
    (link) => sentence(link(logo.replace('<img', '<img style="display:none"'))),
    hidden('not-rendered'),
  ),
  around(
    'a transparent picture',
    (link) => sentence(link(logo.replace('<img', '<img style="opacity:0"'))),
    hidden('transparent'),
  ),
];
