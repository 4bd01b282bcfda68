import type { Span } from '../draft/draft.ts';
import type { Paragraph } from './credited.ts';

/** Characters that have a meaning in HTML; controls, which cannot stand in it, are gone before. */
const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words as HTML, in an element or in an attribute. */
const escaped = (text: string): string => text.replace(/[&<>"']/gu, (character) => escapes[character] ?? '');

/** Words and links as HTML, without an element around them. */
export const inlineHtml = (paragraph: Paragraph): string => paragraph.map(spanHtml).join('');

const spanHtml = ({ text, href }: Span): string =>
  href === undefined ? escaped(text) : `<a href="${escaped(href)}">${escaped(text)}</a>`;

/** HTML of nothing but paragraphs and links. */
export const rich = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.map((paragraph) => `<p>${inlineHtml(paragraph)}</p>`).join('\n');
