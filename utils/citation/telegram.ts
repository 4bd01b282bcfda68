import type { Span } from '../draft/draft.ts';
import type { Paragraph } from './credited.ts';
import { spansHtml } from '../draft/draft-html.ts';

/** Every sign with a meaning in Telegram's Markdown, wherever it stands. https://core.telegram.org/bots/api#markdownv2-style */
const signs = /[_*[\]()~`>#+\-=|{}.!\\]/gu;

/** HTML of the elements that Telegram knows: it has links, and no paragraphs but line breaks. */
export const telegramHtml = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.map(spansHtml).join('<br><br>');

/** Telegram's own Markdown, which is not the common one. */
export const telegramMarkdown = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.map((paragraph) => paragraph.map(span).join('')).join('\n\n');

const words = (text: string): string => text.replace(signs, '\\$&');

/** In an address only the closing bracket and the backslash have a meaning. */
const span = ({ text, href }: Span): string =>
  href === undefined ? words(text) : `[${words(text)}](${href.replace(/[)\\]/gu, '\\$&')})`;
