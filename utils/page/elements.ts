// What a tag name alone says about text, without asking for styles: cheap enough for every page.

/** Elements whose text is never read: not rendered, or the reader's own input. */
const silent = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT OPTION DATALIST IFRAME OBJECT CANVAS SVG AUDIO VIDEO MATH HEAD TITLE'.split(
    ' ',
  ),
);

/** Elements inside which a word may continue: `<b>Ук</b>рінформ` is one word. All others end a block of text. */
const inline = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY RB S SAMP NOBR NOINDEX SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR ' +
    // Signs and pictures in a line, and what is not rendered at all: an icon after a link ends no paragraph.
    'IMG PICTURE SOURCE SVG SCRIPT STYLE NOSCRIPT TEMPLATE META LINK'
  ).split(' '),
);

/** True when the text inside is not for readers. Names are upper case in HTML documents, lower in XHTML and SVG. */
export const isSilent = (name: string): boolean => silent.has(name) || silent.has(name.toUpperCase());

/** True when the element interrupts running text. */
export const breaksText = (name: string): boolean => !inline.has(name) && !inline.has(name.toUpperCase());
