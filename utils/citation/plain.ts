import type { Paragraph } from './credited.ts';

/** Plain text: the address of a link follows it in brackets, unless the words are the address. */
export const plain = (paragraphs: readonly Paragraph[]): string =>
  paragraphs
    .map((paragraph) =>
      paragraph
        .map(({ text, href }) => (href === undefined || href === text ? text : `${text} (${href})`))
        .join(''),
    )
    .join('\n\n');
