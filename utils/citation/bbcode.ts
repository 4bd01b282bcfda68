import type { Span } from '../draft/draft.ts';
import type { Paragraph } from './credited.ts';

/** Takes no room, and keeps what follows from being read together with what stands before. */
const NOTHING_BETWEEN = '\u2060';

/** BBCode of forums: links are `[url=address]words[/url]`. */
export const bbcode = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.map((paragraph) => paragraph.map(span).join('')).join('\n\n');

/** The language has no escapes: what would be a tag, or an address to be linked, is broken up invisibly. */
const words = (text: string): string =>
  text.replaceAll('[', `[${NOTHING_BETWEEN}`).replace(/:(?=\/\/)|(?<=www)\./giu, `$&${NOTHING_BETWEEN}`);

const span = ({ text, href }: Span): string =>
  href === undefined ? words(text) : `[url=${address(href)}]${words(text)}[/url]`;

const address = (href: string): string => href.replaceAll('[', '%5B').replaceAll(']', '%5D');
