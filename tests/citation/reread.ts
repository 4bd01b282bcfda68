import { marked } from 'marked';
import { expect } from 'vitest';
import type { TextFormat } from '../../utils/citation/choice.ts';
import { addressOf } from '../../utils/citation/cited.ts';
import { credited } from '../../utils/citation/credited.ts';

/** What a reader gets of a written citation. */
interface Reread {
  text: string;
  links: { text: string; href: string }[];
}
const line = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Text and links of HTML, which holds nothing but paragraphs, line breaks and links. */
export function ofHtml(html: string): Reread {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const foreign = [...body.querySelectorAll('*')].filter(({ tagName }) => !/^(?:P|A|BR)$/u.test(tagName));
  expect(foreign.map(({ outerHTML }) => outerHTML)).toEqual([]);
  const links = [...body.querySelectorAll('a')].map((a) => ({
    text: a.textContent,
    href: a.getAttribute('href') ?? '',
  }));
  return { text: line(body.textContent), links };
}

/** Text and links of Telegram's Markdown, by the rules of its reference. */
export function ofTelegram(text: string): Reread {
  const bare = text.replace(/\\[\s\S]/gu, '');
  const links = [...text.matchAll(/(?<!\\)\[((?:\\.|[^\\\]])*)\]\(((?:\\.|[^\\)])*)\)/gu)];
  const outside = links.reduce((rest, [whole]) => rest.replace(whole, ''), text).replace(/\\[\s\S]/gu, '');
  expect(outside).not.toMatch(/[_*[\]()~`>#+\-=|{}.!\\]/u);
  expect(bare.length).toBeLessThanOrEqual(text.length);
  const unescaped = (part = ''): string => part.replace(/\\([\s\S])/gu, '$1');
  return {
    text: line(unescaped(links.reduce((rest, [whole, name = '']) => rest.replace(whole, () => name), text))),
    links: links.map(([, name, href]) => ({ text: unescaped(name), href: unescaped(href) })),
  };
}

/** Text and links of BBCode as a strict forum reads it: whatever begins like a tag is one. */
function ofBbcode(text: string): Reread {
  const links: Reread['links'] = [];
  const rest = text.replace(/\[url=([^\]]*)\]([^[]*(?:\[(?!\/url\])[^[]*)*)\[\/url\]/gu, (_, href, name) => {
    links.push({ text: String(name).replaceAll('\u2060', ''), href: String(href) });
    return String(name);
  });
  expect(rest).not.toMatch(/\[[/a-z*]/iu);
  return { text: line(rest.replaceAll('\u2060', '')), links };
}

/** Text and links of wikitext: nothing but external links is left of its markup. */
function ofWiki(text: string): Reread {
  const links: Reread['links'] = [];
  const read = (part: string): string =>
    part.replace(/&#(\d+);/gu, (_, code) => String.fromCodePoint(Number(code)));
  const rest = text.replace(/\[(https?:\/\/\S+) ([^\]]*)\]/gu, (_, href: string, name: string) => {
    links.push({ text: read(name), href: href.replaceAll('&amp;', '&') });
    return name;
  });
  expect(rest).not.toMatch(/[[\]{}|<>~]|''|__|\w:\/\/|^[*#:;= -]/mu);
  expect(rest.replace(/&#\d+;/gu, '')).not.toContain('&');
  return { text: line(read(rest)), links };
}

/** What reads each format that is text alone. */
export const readers: Record<Exclude<TextFormat, 'rich' | 'plain' | 'telegram'>, (text: string) => Reread> = {
  markdown: (text) => ofHtml(marked.parse(text, { async: false })),
  bbcode: ofBbcode,
  wiki: ofWiki,
};

/** What must be read back: the same words, and one link, which is that of the citation. */
export const meant = (cited: Parameters<typeof credited>[0]): Reread => {
  const spans = credited(cited).map((paragraph) => paragraph.map(({ text }) => text).join(''));
  const [, link] = credited(cited)[0] ?? [];
  return { text: line(spans.join(' ')), links: [{ text: link?.text ?? '', href: addressOf(cited) ?? '' }] };
};
/** Where white space says nothing. */
export const withoutSpace = ({ text, links }: Reread): Reread => ({ text: text.replace(/\s/gu, ''), links });
/** Wiki and BBCode percent-encode signs of their own in addresses, and whoever reads Markdown the unsafe ones. */
export const alike = ({ text, links }: Reread): Reread => ({
  text: text.replace(/[\s\u2060]/gu, ''),
  links: links.map(({ href, ...link }) => ({
    ...link,
    href: encodeURI(href)
      .replaceAll('%25', '%')
      .replace(/[[\]'~]/gu, (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`),
  })),
});
