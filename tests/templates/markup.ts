import type { Setting } from './story.ts';

/** A whole document around a body, in the language of its story unless another is given. */
export const document = (
  { lang, title }: Pick<Setting, 'lang' | 'title'>,
  site: string,
  body: string,
  { head = '', html = `lang="${lang}"` } = {},
): string =>
  `<!doctype html><html ${html}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} | ${site}</title>${head}</head>${body}</html>`;

/** Sets a part that may be absent. */
export const when = (part: string | undefined, set: (html: string) => string): string =>
  part === undefined ? '' : set(part);

/** Sets each of several parts. */
export const each = (parts: readonly string[], set: (html: string, index: number) => string): string =>
  parts.map(set).join('\n');

/** Links one after another. */
export const links = (texts: readonly string[], set = (link: string): string => `<li>${link}</li>`): string =>
  texts.map((text, i) => set(`<a href="/story/${i + 1}">${text}</a>`)).join('');

/** Paragraphs in an element of this name and these attributes. */
export const paragraphs = (parts: readonly string[], attributes = '', name = 'p'): string =>
  each(parts, (html) => `<${name}${attributes === '' ? '' : ` ${attributes}`}>${html}</${name}>`);
