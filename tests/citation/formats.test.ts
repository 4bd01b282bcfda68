import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it, test } from 'vitest';
import type { TextFormat } from '../../utils/citation/choice.ts';
import { textFormats } from '../../utils/citation/choice.ts';
import { addressOf } from '../../utils/citation/cited.ts';
import { credited, type Paragraph } from '../../utils/citation/credited.ts';
import { writtenIn } from '../../utils/citation/formats.ts';
import { plain } from '../../utils/citation/plain.ts';
import { anyCited, articleUrl } from './made-paragraphs.ts';

const paragraphs: Paragraph[] = [
  [{ text: 'Tower_open [again] at 10.30! ' }, { text: 'Ukrinform', href: articleUrl }, { text: '.' }],
  [{ text: '1. Visitors & guests <came>' }],
];

test.each<[TextFormat, { plain: string; html?: string }]>([
  [
    'rich',
    {
      html: `<p>Tower_open [again] at 10.30! <a href="${articleUrl}">Ukrinform</a>.</p>\n<p>1. Visitors &amp; guests &lt;came&gt;</p>`,
      plain: `Tower_open [again] at 10.30! Ukrinform (${articleUrl}).\n\n1. Visitors & guests <came>`,
    },
  ],
  [
    'plain',
    { plain: `Tower_open [again] at 10.30! Ukrinform (${articleUrl}).\n\n1. Visitors & guests <came>` },
  ],
  [
    'markdown',
    {
      plain: `Tower\\_open \\[again\\] at 10.30! [Ukrinform](${articleUrl}).\n\n1\\. Visitors \\& guests \\<came\\>`,
    },
  ],
  [
    'telegram',
    {
      html: `Tower_open [again] at 10.30! <a href="${articleUrl}">Ukrinform</a>.<br><br>1. Visitors &amp; guests &lt;came&gt;`,
      plain: `Tower\\_open \\[again\\] at 10\\.30\\! [Ukrinform](${articleUrl})\\.\n\n1\\. Visitors & guests <came\\>`,
    },
  ],
  [
    'bbcode',
    {
      plain: `Tower_open [\u2060again] at 10.30! [url=${articleUrl}]Ukrinform[/url].\n\n1. Visitors & guests <came>`,
    },
  ],
  [
    'wiki',
    {
      plain: `Tower_open &#91;again&#93; at 10.30! [${articleUrl} Ukrinform].\n\n1. Visitors &#38; guests &#60;came&#62;`,
    },
  ],
])('%s', (format, clip) => expect(writtenIn(format, paragraphs)).toEqual(clip));

interface Reread {
  text: string;
  links: { text: string; href: string }[];
}
const line = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function ofHtml(html: string): Reread {
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
function ofTelegram(text: string): Reread {
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

const readers: Record<Exclude<TextFormat, 'rich' | 'plain' | 'telegram'>, (text: string) => Reread> = {
  markdown: (text) => ofHtml(marked.parse(text, { async: false })),
  bbcode: ofBbcode,
  wiki: ofWiki,
};

/** What must be read back: the same words, and one link, which is that of the citation. */
const meant = (cited: Parameters<typeof credited>[0]): Reread => {
  const spans = credited(cited).map((paragraph) => paragraph.map(({ text }) => text).join(''));
  const [, link] = credited(cited)[0] ?? [];
  return { text: line(spans.join(' ')), links: [{ text: link?.text ?? '', href: addressOf(cited) ?? '' }] };
};
const withoutSpace = ({ text, links }: Reread): Reread => ({ text: text.replace(/\s/gu, ''), links });
/** Wiki and BBCode percent-encode signs of their own in addresses, and whoever reads Markdown the unsafe ones. */
const alike = ({ text, links }: Reread): Reread => ({
  text: text.replace(/[\s\u2060]/gu, ''),
  links: links.map(({ href, ...link }) => ({
    ...link,
    href: encodeURI(href)
      .replaceAll('%25', '%')
      .replace(/[[\]'~]/gu, (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`),
  })),
});

describe('whatever the words, they stay words, and the one link is that of the citation', () => {
  it.each(['markdown', 'bbcode', 'wiki'] as const)('in %s', (format) => {
    fc.assert(
      fc.property(anyCited, (cited) => {
        const text = writtenIn(format, credited(cited)).plain;
        expect(alike(readers[format](text))).toEqual(alike(meant(cited)));
      }),
      { numRuns: 400 },
    );
  });

  it('in rich text and for Telegram, in both flavours', () => {
    fc.assert(
      fc.property(anyCited, (cited) => {
        const telegram = writtenIn('telegram', credited(cited));
        expect(withoutSpace(ofTelegram(telegram.plain))).toEqual(withoutSpace(meant(cited)));
        for (const html of [telegram.html, writtenIn('rich', credited(cited)).html])
          expect(withoutSpace(ofHtml(html ?? ''))).toEqual(withoutSpace(meant(cited)));
      }),
      { numRuns: 400 },
    );
  });
});

test('in every format the link stands in the first paragraph, whatever the words', () => {
  fc.assert(
    fc.property(anyCited, fc.constantFrom(...textFormats), (cited, format) => {
      const { plain: text, html } = writtenIn(format, credited(cited));
      const [first = ''] = text.split('\n\n');
      expect(first).toMatch(/https:\/\//u);
      expect((html ?? '<a ').split(/<\/p>|<br>/u)[0]).toContain('<a ');
      expect(text.split('\n\n').length).toBe(plain(credited(cited)).split('\n\n').length);
    }),
  );
});
