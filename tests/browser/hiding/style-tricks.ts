import { around, type Case, hidden, sentence, styled, unclear } from './cases.ts';

const ink = 'text-decoration:none';

/** Tricks that styles give away. */
export const styleTricks: readonly Case[] = [
  ...styled('display none', 'display:none', hidden('not-rendered')),
  ...styled('visibility hidden', 'visibility:hidden', hidden('not-rendered')),
  ...styled('visibility collapse', 'visibility:collapse', hidden('not-rendered')),
  ...styled('opacity 0', 'opacity:0', hidden('transparent')),
  ...styled('opacity of a hundredth', 'opacity:.01', hidden('transparent')),
  ...styled('filter opacity', 'filter:opacity(0)', hidden('transparent')),
  ...styled('font size 0', 'font-size:0', hidden('tiny')),
  ...styled('font size of a pixel', 'font-size:1px', hidden('tiny')),
  ...styled('scaled to nothing', 'display:inline-block;transform:scale(0)', hidden('tiny', 'clipped')),
  ...styled('scaled to a tenth', 'display:inline-block;transform:scale(.1)', hidden('tiny', 'clipped')),
  ...styled('scale property', 'display:inline-block;scale:.15', hidden('tiny', 'clipped')),
  ...styled('flattened', 'display:inline-block;transform:scaleY(0)', hidden('tiny', 'clipped')),
  ...styled('zoomed out', 'zoom:.1', hidden('tiny', 'clipped')),
  ...styled('turned edge on', 'display:inline-block;transform:rotateY(90deg)', hidden('tiny', 'clipped')),
  ...styled('clip path inset', 'display:inline-block;clip-path:inset(50%)', hidden('clipped')),
  ...styled(
    'clip path inset of pixels',
    'display:inline-block;clip-path:inset(0 0 0 900px)',
    hidden('clipped'),
  ),
  ...styled('clip path circle', 'display:inline-block;clip-path:circle(0)', hidden('clipped')),
  ...styled(
    'clip path circle of a pixel',
    'display:inline-block;clip-path:circle(1px at 0 0)',
    hidden('clipped'),
  ),
  ...styled('clip path polygon', 'display:inline-block;clip-path:polygon(0 0,0 0,0 0)', hidden('clipped')),
  ...styled(
    'clip path line',
    'display:inline-block;clip-path:polygon(0 0,100% 0,100% 1px,0 1px)',
    hidden('clipped'),
  ),
  ...styled('clip path ellipse', 'display:inline-block;clip-path:ellipse(0 50%)', hidden('clipped')),
  ...styled(
    'mask',
    'display:inline-block;mask-image:linear-gradient(transparent,transparent)',
    hidden('clipped'),
  ),
  ...styled(
    'mask of one stop',
    'display:inline-block;mask-image:radial-gradient(#0000 0 0)',
    hidden('clipped'),
  ),
  around(
    'same colour',
    (link) =>
      sentence(`<span style="color:#fff">by ${link('Ukrinform', `style="color:#fff;${ink}"`)}</span>`),
    hidden('low-contrast'),
  ),
  around(
    'almost the same colour',
    (link) => sentence(link('Ukrinform', `style="color:#f7f7f7;${ink}"`)),
    hidden('low-contrast'),
  ),
  around(
    'same colour on a box of its own',
    (link) =>
      sentence(
        `<span style="background:#123456">by ${link('Ukrinform', `style="color:#123456;${ink}"`)}</span>`,
      ),
    hidden('low-contrast'),
  ),
  around(
    'same colour as the one behind it, in another notation',
    (link) =>
      sentence(
        `<span style="background:oklch(.7 .1 200)">by ${link('Ukrinform', `style="color:oklch(.7 .1 200);${ink}"`)}</span>`,
      ),
    hidden('low-contrast'),
  ),
  around(
    'the colours of a gradient',
    (link) =>
      sentence(
        `<span style="background:linear-gradient(#224,#225)">by ${link('Ukrinform', `style="color:#224;${ink}"`)}</span>`,
      ),
    hidden('low-contrast'),
  ),
  around(
    'a shadow in the same colour as everything',
    (link) => sentence(link('Ukrinform', `style="color:transparent;text-shadow:0 0 1px #fff;${ink}"`)),
    hidden('low-contrast'),
  ),
  around(
    'transparent colour',
    (link) => sentence(link('Ukrinform', `style="color:transparent;${ink}"`)),
    hidden('low-contrast'),
  ),
  around(
    'transparent fill',
    (link) => sentence(link('Ukrinform', `style="-webkit-text-fill-color:transparent;${ink}"`)),
    hidden('low-contrast'),
  ),
  around(
    'opacity of two parents together',
    (link) => sentence(`<span style="opacity:.3"><span style="opacity:.3">by ${link()}</span></span>`),
    hidden('transparent'),
  ),
  ...styled('opacity of a fifth', 'opacity:.2', unclear('half-transparent')),
  ...styled('six pixels', 'font-size:6px', unclear('small')),
  ...styled('zoomed out by half and more', 'zoom:.4', unclear('small')),
  ...styled('sixteen pixels at a third', 'display:inline-block;transform:scale(.33)', unclear('small')),
  ...styled('appearing slowly', 'opacity:0;transition:opacity 400ms', unclear('half-transparent')),
  ...styled('with a transition that is none', 'opacity:0;transition:opacity 0s', hidden('transparent')),
  around(
    'faint colour',
    (link) => sentence(link('Ukrinform', `style="color:#d0d0d0;${ink}"`)),
    unclear('faint'),
  ),
];
