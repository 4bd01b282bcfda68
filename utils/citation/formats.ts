import { bbcode } from './bbcode.ts';
import type { Clip } from './cited.ts';
import type { Paragraph } from './credited.ts';
import { markdown } from './markdown.ts';
import { plain } from './plain.ts';
import { rich } from './rich.ts';
import { telegramHtml, telegramMarkdown } from './telegram.ts';
import { wiki } from './wiki.ts';
import type { TextFormat } from './choice.ts';

/** How each format of running text is written, all from the same paragraphs. */
const writers: Record<TextFormat, (paragraphs: readonly Paragraph[]) => Clip> = {
  rich: (paragraphs) => ({ html: rich(paragraphs), plain: plain(paragraphs) }),
  plain: (paragraphs) => ({ plain: plain(paragraphs) }),
  markdown: (paragraphs) => ({ plain: markdown(paragraphs) }),
  telegram: (paragraphs) => ({ html: telegramHtml(paragraphs), plain: telegramMarkdown(paragraphs) }),
  bbcode: (paragraphs) => ({ plain: bbcode(paragraphs) }),
  wiki: (paragraphs) => ({ plain: wiki(paragraphs) }),
};

/** Paragraphs in a format. */
export const writtenIn = (format: TextFormat, paragraphs: readonly Paragraph[]): Clip =>
  writers[format](paragraphs);
