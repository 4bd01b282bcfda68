import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { TextFormat } from '../../utils/citation/choice.ts';
import { textFormats } from '../../utils/citation/choice.ts';
import { credited, type Paragraph } from '../../utils/citation/credited.ts';
import { writtenIn } from '../../utils/citation/formats.ts';
import { plain } from '../../utils/citation/plain.ts';
import { anyCited, articleUrl } from './made-paragraphs.ts';
import { alike, meant, ofHtml, ofTelegram, readers, withoutSpace } from './reread.ts';

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
