import type { Span } from '../draft/draft.ts';
import type { Paragraph } from './credited.ts';

/** Signs that make markup inside a line of CommonMark or of GitHub's dialect; before a link, `!` makes it a picture. */
const inside = /[\\`*_[\]<>&~|$]|!$/gu;
/** What such dialects make a link of by itself. */
const bareAddress = /:(?=\/\/)|@|(?<=www)\.|(?<=mailto|xmpp):/giu;
/** What makes a heading, a list, a rule or a code block at the beginning of a line. */
const beginning = /^(?:[#+=-]|\d{1,9}(?=[.)]))/u;

/** Markdown: words stay words, links are `[words](address)`. */
export const markdown = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.map((paragraph) => atBeginning(paragraph.map(span).join(''))).join('\n\n');

const words = (text: string): string => text.replace(inside, '\\$&').replace(bareAddress, '\\$&');

const span = ({ text, href }: Span): string =>
  href === undefined ? words(text) : `[${words(text)}](${destination(href)})`;

/** An address has no spaces; its brackets and backslashes are escaped, and what could read as a character reference. */
const destination = (href: string): string =>
  href.replace(/[\\()<>]/gu, '\\$&').replace(/&(?=#?\w+(?![\w=]))/gu, '&amp;');

/** A number can only be kept from beginning a list by escaping the sign after it. */
const atBeginning = (line: string): string =>
  line.replace(beginning, (start) => (/\d/u.test(start) ? `${start}\\` : `\\${start}`));
