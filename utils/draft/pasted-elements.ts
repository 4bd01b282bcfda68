import type { Lost } from './draft.ts';

const words = (list: string): string[] => list.split(' ');

/** Elements that are left out with all they hold: not rendered, somebody's input, or deleted in the draft. */
const silent = new Set(
  words(
    'HEAD TITLE BASE META LINK SCRIPT STYLE NOSCRIPT NOEMBED NOFRAMES TEMPLATE XML MATH DEL RP ' +
      'TEXTAREA SELECT OPTION OPTGROUP DATALIST INPUT BUTTON PROGRESS METER',
  ),
);

/** Elements that are left out with all they hold, and named: a person would miss them. */
const missed = new Map<string, Lost>([
  ...words('IMG PICTURE SVG CANVAS VIDEO AUDIO MAP V:SHAPE V:IMAGEDATA').map(
    (name) => [name, 'picture'] as const,
  ),
  ...words('IFRAME FRAME FRAMESET OBJECT EMBED APPLET PORTAL FENCEDFRAME').map(
    (name) => [name, 'frame'] as const,
  ),
]);

/** Elements inside which a paragraph goes on; every other one begins and ends a block. */
const inline = new Set(
  words(
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DFN EM FONT I INS KBD LABEL MARK NOBR OUTPUT Q RB RT RUBY S SAMP ' +
      'SLOT SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR',
  ),
);

/** What becomes of an element: left out, without or with a name for the loss, or read. */
export type Handling = 'silent' | Lost | 'read';

/** What becomes of an element by its name in upper case. */
export const handling = (name: string): Handling =>
  silent.has(name) ? 'silent' : (missed.get(name) ?? 'read');

/** Whether text before and after the element's edges is of one paragraph. Office names such as `o:p` are inline. */
export const isInline = (name: string): boolean => inline.has(name) || name.includes(':');
