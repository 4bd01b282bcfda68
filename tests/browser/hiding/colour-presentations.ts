import { around, type Case, sentence, styled, unclear, visible } from './cases.ts';

const picture =
  "url(&quot;data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3Crect width='900' height='90'/%3E%3C/svg%3E&quot;)";
const onBox = (box: string, text: string) => (link: (inner?: string, attributes?: string) => string) =>
  sentence(`<span style="${box}">by ${link('Ukrinform', `style="${text}"`)}</span>`);

/** Colours, light and pictures as real pages use them. */
export const colourPresentations: readonly Case[] = [
  ...styled('12 px grey on white', 'font-size:12px;color:#767676', visible),
  ...styled('11 px light grey', 'font-size:11px;color:#999', visible),
  ...styled('a third of the strength', 'opacity:.35', visible),
  ...styled('slightly blurred shadow', 'text-shadow:0 1px 2px #888', visible),
  ...styled('a grey filter', 'filter:grayscale(1) opacity(.9)', visible),
  ...styled('a wide colour', 'color:oklch(.45 .15 250)', visible),
  ...styled('mixed colour', 'color:color-mix(in srgb, black 70%, white)', visible),
  around('light on dark', onBox('background:#111', 'color:#eee'), visible),
  around(
    'light on dark from further out',
    (link) =>
      `<div style="background:#101820"><div><div>${sentence(link('Ukrinform', 'style="color:#cfe3ff"'))}</div></div></div>`,
    visible,
  ),
  around('white on a half transparent dark', onBox('background:rgba(0,0,0,.6)', 'color:#fff'), visible),
  around('white on a gradient', onBox('background:linear-gradient(90deg,#123,#245)', 'color:#fff'), visible),
  around(
    'a button with a gradient',
    (link) =>
      sentence(
        link(
          'Ukrinform',
          'style="display:inline-block;padding:6px 14px;border-radius:14px;color:#fff;background:linear-gradient(to bottom,#3b82f6 0%,#1d4ed8 100%)"',
        ),
      ),
    visible,
  ),
  around(
    'dark letters on a light picture’s place',
    onBox(`background:#eee ${picture}`, 'color:#fff'),
    unclear('picture-background'),
  ),
  around(
    'letters cut out of a gradient',
    onBox(
      '',
      'background:linear-gradient(#123,#456);background-clip:text;-webkit-background-clip:text;color:transparent',
    ),
    visible,
  ),
  around(
    'letters cut out of a picture',
    onBox(
      '',
      `background-image:${picture};background-clip:text;-webkit-background-clip:text;color:transparent`,
    ),
    unclear('picture-background'),
  ),
  around(
    'white letters over a picture that lies behind them',
    (link) =>
      `<div style="position:relative;height:60px"><img alt="" width="400" height="60" style="position:absolute;left:0;top:0;width:100%;height:100%" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3Crect width='900' height='90'/%3E%3C/svg%3E"><div style="position:relative;color:#fff">By ${link('Ukrinform', 'style="color:#fff"')}</div></div>`,
    unclear('picture-background'),
  ),
  around(
    'white letters over a dark box that lies behind them',
    (link) =>
      `<div style="display:grid"><div style="grid-area:1/1;background:#123;height:60px"></div><div style="grid-area:1/1;color:#fff">By ${link('Ukrinform', 'style="color:#fff"')}</div></div>`,
    visible,
  ),
  around(
    'white letters with a dark outline',
    onBox('', 'color:#fff;text-decoration:none;text-shadow:-1px 0 #000,1px 0 #000,0 1px #000,0 -1px #000'),
    unclear('picture-background'),
  ),
  around(
    'hollow letters',
    onBox('', 'color:transparent;text-decoration:none;-webkit-text-stroke:1px #123'),
    unclear('picture-background'),
  ),
  around(
    'a translucent card over the page',
    (link) =>
      `<div style="background:#234"><div style="background:rgba(255,255,255,.9)">${sentence(link())}</div></div>`,
    visible,
  ),
];
