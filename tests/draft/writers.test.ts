import { expect, test } from 'vitest';
import type { DraftBlock } from '../../utils/draft/draft.ts';
import { draftHtml } from '../../utils/draft/draft-html.ts';
import { draftMarkdown } from '../../utils/draft/draft-markdown.ts';
import { draftPlain } from '../../utils/draft/draft-plain.ts';

const href = 'https://example.org/a_(b)?x=1&y="2"';
const blocks: DraftBlock[] = [
  { kind: 'heading', level: 2, spans: [{ text: 'Порт & <зерно>' }] },
  {
    kind: 'paragraph',
    spans: [
      { text: 'За ' },
      { text: 'словами ', href, em: true },
      { text: 'порту', href, strong: true, em: true },
      { text: '! ' },
      { text: href, href },
    ],
  },
  { kind: 'item', ordered: false, spans: [{ text: 'Раз' }] },
  { kind: 'item', ordered: false, spans: [{ text: 'Два', href: 'https://example.org/' }] },
  { kind: 'item', ordered: true, spans: [{ text: '3. Три' }] },
  { kind: 'quotation', spans: [{ text: '«Слова»', strong: true }] },
  { kind: 'quotation', spans: [{ text: 'за', em: true }, { text: 'раз' }] },
];

test('HTML has what it may have, escaped; the spans of one link are one link', () => {
  const written = 'https://example.org/a_(b)?x=1&amp;y=&quot;2&quot;';
  expect(draftHtml({ blocks })).toBe(
    `<h2>Порт &amp; &lt;зерно&gt;</h2>
<p>За <a href="${written}"><em>словами </em><strong><em>порту</em></strong></a>! <a href="${written}">${written}</a></p>
<ul><li>Раз</li><li><a href="https://example.org/">Два</a></li></ul>
<ol><li>3. Три</li></ol>
<blockquote><p><strong>«Слова»</strong></p><p><em>за</em>раз</p></blockquote>`,
  );
});

test('plain text has the address of a link after its words, once', () => {
  expect(draftPlain({ blocks })).toBe(
    `Порт & <зерно>

За словами порту (${href})! ${href}

- Раз
- Два (https://example.org/)

1. 3. Три

«Слова»

зараз`,
  );
});

test('Markdown is escaped, and looks are marked with stars where stars can mark them', () => {
  expect(draftMarkdown({ blocks })).toBe(
    `## Порт & \\<зерно\\>

За [*словами* ***порту***](https://example.org/a\\_\\(b\\)?x=1&y=%222%22)! [https\\://example.org/a\\_(b)?x=1&y="2"](https://example.org/a\\_\\(b\\)?x=1&y=%222%22)

- Раз
- [Два](https://example.org/)

1. 3\\. Три

> **«Слова»**
>
> *за*раз`,
  );
});

test('controls and halves of characters never reach a text', () => {
  const odd: DraftBlock[] = [{ kind: 'paragraph', spans: [{ text: 'а\0б\ud800' }] }];
  for (const written of [draftHtml({ blocks: odd }), draftMarkdown({ blocks: odd })])
    expect(written).not.toMatch(/[\0\ud800]/);
});
