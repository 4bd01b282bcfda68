import { spansHtml } from '../draft/draft-html.ts';
import type { Paragraph } from './credited.ts';

/** HTML of nothing but paragraphs and links. */
export const rich = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.map((paragraph) => `<p>${spansHtml(paragraph)}</p>`).join('\n');
