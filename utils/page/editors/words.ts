import { type DraftBlock, blockText } from '../../draft/draft.ts';

/** What editors put into text to give the caret room, and nobody sees. */
const marks = /[\u200B\u2060\uFEFF]/gu;

/** Text without what only the editor needs. */
export const withoutMarks = (text: string): string => text.replace(marks, '');

const folded = (text: string): string => withoutMarks(text).replace(/\s+/gu, ' ').trim();

/** Whether two texts have the same words, whatever white space parts them. */
export const sameWords = (a: string, b: string): boolean => folded(a) === folded(b);

/** Text without any white space: what editors make of it at the edges of what is pasted differs. */
export const solid = (text: string): string => withoutMarks(text).replace(/\s+/gu, '');

/** The links of blocks, each with its address as browsers write it and its solid words, in order. */
export const linksOf = (blocks: readonly Pick<DraftBlock, 'spans'>[]): string[] =>
  blocks.flatMap(({ spans }) => {
    const links: { href: string; text: string }[] = [];
    let last: string | undefined;
    for (const { href, text } of spans) {
      const open = links.at(-1);
      if (href !== undefined && href === last && open !== undefined) open.text += text;
      else if (href !== undefined) links.push({ href, text });
      last = href;
    }
    return links
      .filter(({ text }) => solid(text) !== '')
      .map(({ href, text }) => `${new URL(href).href} ${solid(text)}`);
  });

/** What a line says, to compare it with another: its words. */
export const wordsOf = (block: Pick<DraftBlock, 'spans'>): string => solid(blockText(block));
