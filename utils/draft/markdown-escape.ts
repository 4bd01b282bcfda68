/** What Markdown could read inside a line. */
const inside = /[\\`*_[\]<>~@]/gu;
/** Character references, and addresses that GitHub's Markdown links by itself. */
const reference = /&(?=#?[a-z0-9]{1,40};)/giu;
const address = /:(?=\/\/)/gu;
const host = /(www)(?=\.)/giu;
/** The end of a heading may be closed by signs of its own. */
const closing = /(^|\s)(#)/gu;

/** Text that Markdown reads as itself, wherever in a line it stands. */
export const escapedText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .replace(inside, '\\$&')
    .replace(reference, '\\&')
    .replace(address, '\\:')
    .replace(host, '$1\\')
    .replace(closing, '$1\\$2');

/** The words of a link: not every reader knows an escaped bracket there. */
export const escapedWords = (text: string): string =>
  escapedText(text).replaceAll('\\[', '&#91;').replaceAll('\\]', '&#93;');

/** Signs at the beginning of a block that make it a list, a rule or the like. */
const beginning = /^(?:[-+=|:]|\d{1,9}(?=[.)]))/u;

/** A line of escaped text that begins a block and is read as text. */
export const escapedBeginning = (line: string): string =>
  line.replace(beginning, (sign) => (/\d/u.test(sign) ? `${sign}\\` : `\\${sign}`));

/** An address as the target of a link: what would end it is written as a part of the address. */
export const escapedTarget = (href: string): string =>
  href
    .toWellFormed()
    .replace(/[\s\p{Cc}<>\\`"*_[\]()~|]|[^\p{ASCII}]/gu, (character) =>
      /[()*_~]/u.test(character) ? `\\${character}` : percent(character),
    )
    .replace(reference, '&amp;');

/** A character as its bytes in UTF-8; a reader of the address sees the same one. */
const percent = (character: string): string =>
  encodeURIComponent(character).replace(
    /[!'()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
