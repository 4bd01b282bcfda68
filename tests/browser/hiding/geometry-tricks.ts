import { around, type Case, hidden, sentence, styled, unclear } from './cases.ts';

const cover = 'position:absolute;left:0;top:0;width:100%;height:100%';

/** Tricks that only the place and size of boxes give away. */
export const geometryTricks: readonly Case[] = [
  ...styled('off screen left', 'position:absolute;left:-9999px', hidden('off-screen', 'clipped')),
  ...styled('off screen right', 'position:absolute;left:99999px', hidden('off-screen', 'clipped')),
  ...styled('off screen top', 'position:absolute;top:-99999px', hidden('off-screen', 'clipped')),
  ...styled(
    'a negative margin',
    'display:inline-block;margin-left:-5000px;margin-right:5000px',
    hidden('off-screen', 'clipped'),
  ),
  ...styled(
    'translated away',
    'display:inline-block;transform:translateX(-9999px)',
    hidden('off-screen', 'clipped'),
  ),
  ...styled(
    'the translate property',
    'display:inline-block;translate:0 -99999px',
    hidden('off-screen', 'clipped'),
  ),
  ...styled('text indent', 'display:inline-block;text-indent:-9999px', hidden('off-screen', 'clipped')),
  ...styled(
    'text indent by the width of a cut box',
    'display:inline-block;text-indent:100%;overflow:hidden;white-space:nowrap;width:90px;height:20px',
    hidden('off-screen', 'clipped'),
  ),
  ...styled(
    'padding in a cut box',
    'display:inline-block;box-sizing:border-box;width:90px;height:30px;padding-top:30px;overflow:hidden',
    hidden('clipped'),
  ),
  ...styled('clip', 'position:absolute;clip:rect(0,0,0,0)', hidden('clipped')),
  ...styled('no size', 'display:inline-block;width:0;height:0;overflow:hidden', hidden('clipped')),
  ...styled('no height', 'display:inline-block;height:0;overflow:hidden', hidden('clipped')),
  ...styled('no width', 'display:inline-block;width:0;height:20px;overflow:clip', hidden('clipped')),
  ...styled(
    'a box of one pixel',
    'position:absolute;width:1px;height:1px;overflow:hidden;white-space:nowrap',
    hidden('clipped'),
  ),
  ...styled(
    'a scrolled box of one pixel',
    'display:inline-block;width:1px;height:1px;overflow:auto',
    hidden('clipped'),
  ),
  ...styled('no maximum height', 'display:block;max-height:0;overflow:hidden', hidden('clipped')),
  ...styled(
    'letters on top of each other',
    'display:inline-block;letter-spacing:-1em;width:0;overflow:hidden',
    hidden('clipped'),
  ),
  ...styled('contained size', 'display:inline-block;contain:strict;width:1px;height:1px', hidden('clipped')),
  around(
    'the second line of a box for one',
    (link) =>
      `<div style="line-height:20px;height:20px;overflow:hidden">The ferry was repaired.<br>${link()} reported.</div>`,
    hidden('clipped'),
  ),
  around(
    'beyond the end of a line that is cut off',
    (link) =>
      `<div style="width:300px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">The ferry was repaired in the old shipyard on Monday and sails again, said ${link()}</div>`,
    hidden('clipped'),
  ),
  around(
    'covered by a box',
    (link) =>
      `<div style="position:relative">${sentence(link())}<div style="${cover};background:#fff"></div></div>`,
    hidden('covered'),
  ),
  around(
    'covered by a box that lets clicks through',
    (link) =>
      `<div style="position:relative">${sentence(link())}<div style="${cover};background:#fff;pointer-events:none"></div></div>`,
    hidden('covered'),
  ),
  around(
    'covered by a picture',
    (link) =>
      `<div style="position:relative">${sentence(link())}<img alt="" style="${cover}" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3Crect width='9' height='9'/%3E%3C/svg%3E"></div>`,
    unclear('covered-for-now'),
  ),
  around(
    'under the next line, which is moved up',
    (link) =>
      `<div style="line-height:24px;height:24px">${link()} said so.</div><div style="position:relative;margin-top:-24px;line-height:24px;background:#fff">The ferry was repaired in the old shipyard and sails again.</div>`,
    hidden('covered'),
  ),
  around(
    'under the colour of its own parent',
    (link) =>
      `<div style="background:#fff">${sentence(link('Ukrinform', 'style="position:relative;z-index:-1"'))}</div>`,
    hidden('covered'),
  ),
  around(
    'covered by what its parent adds before its text',
    (link) =>
      `<style>.lid{position:relative}.lid::after{content:"";${cover};background:#fff}</style><div class="lid">${sentence(link())}</div>`,
    hidden('covered'),
  ),
  around(
    'cut off by the shape of its paragraph',
    (link) =>
      `<div style="clip-path:inset(0 0 24px)">The ferry was repaired and sails again.<br>${link()}</div>`,
    hidden('clipped'),
  ),
  around(
    'moved out of a box that scrolls',
    (link) =>
      `<div style="position:relative;height:60px;overflow:auto"><span style="position:absolute;left:-900px">${link()}</span>The ferry sails again.</div>`,
    hidden('clipped'),
  ),
];
