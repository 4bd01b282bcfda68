import type { Span } from '../draft/draft.ts';
import type { Paragraph } from './credited.ts';

/** Signs of MediaWiki's markup and of bare addresses; entities stand for them, as its parser reads those last. */
const inside = /[[\]{}|<>&~]|'(?=')|(?<=')'|_(?=_)|(?<=_)_|(?<=[a-z]):(?=\S)/giu;
/** Numbers that are linked by themselves. */
const numbered = /\b(ISBN|RFC|PMID) (?=\d)/gu;
/** What makes lists, indents, headings and rules at the beginning of a line. */
const beginning = /^[*#:;=-]/u;

/** MediaWiki: an external link is `[address words]`. */
export const wiki = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.map((paragraph) => paragraph.map(span).join('').replace(beginning, entity)).join('\n\n');

const entity = (sign: string): string => `&#${sign.codePointAt(0) ?? 0};`;

const words = (text: string): string => text.replace(inside, entity).replace(numbered, '$1&#32;');

const span = ({ text, href }: Span): string =>
  href === undefined ? words(text) : `[${address(href)} ${words(text)}]`;

/** Signs of the markup are percent-encoded; what reads as a character reference is none. */
const address = (href: string): string =>
  href
    .replace(/[[\]{}|'~<>"]/gu, (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`)
    .replace(/&(?=#?\w+;)/gu, '&amp;');
