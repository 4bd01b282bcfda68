import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { citation } from '../../utils/citation/citation.ts';
import type { Cited } from '../../utils/citation/cited.ts';
import { editions } from '../../utils/ukrinform/editions.ts';

const url = 'https://www.ukrinform.net/rubric-society/4180900-lantern-tower-repaired.html';
const titled = (title: string, changed: Partial<Cited> = {}): { html: string; plain: string } =>
  citation({ url, title, language: 'en', paragraphs: [], ...changed });
const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('markup in a title stays words', () => {
  test.each([
    '<img src=x onerror=alert(1)>',
    '</p><script>alert(1)</script>',
    '</a><a href="https://verbivka.example/">here</a>',
    '" onmouseover="alert(1)" x="',
    "' onfocus='alert(1)' autofocus x='",
    '<!--',
    ']]><svg onload=alert(1)>',
    '&lt;b&gt; &amp; &#60;i&#62; &nbsp',
    'Tower & bell <open>',
  ])('%s', (title) => {
    const { html, plain } = titled(title, { paragraphs: [title, title] });
    const tags = [...parsed(html).body.querySelectorAll('*')].map((element) => element.tagName);
    expect(tags).toEqual(['P', 'A', 'P']);
    expect(parsed(html).querySelector('a')?.getAttributeNames()).toEqual(['href']);
    expect(parsed(html).body.textContent).toContain(title);
    expect(plain).toContain(title);
  });
});

describe('characters that act on the text around them', () => {
  test.each([
    ['NUL', '\u0000'],
    ['bell', '\u0007'],
    ['escape', '\u001b'],
    ['delete', '\u007f'],
    ['next line', '\u0085'],
    ['left-to-right mark', '\u200e'],
    ['right-to-left mark', '\u200f'],
    ['Arabic letter mark', '\u061c'],
    ['embedding', '\u202b'],
    ['override', '\u202e'],
    ['end of embedding', '\u202c'],
    ['isolate', '\u2067'],
    ['end of isolate', '\u2069'],
    ['line separator', '\u2028'],
    ['line feed', '\n'],
    ['tab', '\t'],
  ])('%s becomes a space', (_name, character) => {
    const { html, plain } = titled(`Tower${character}${character} open${character}`);
    expect(plain).toBe(`Tower open. This is reported by Ukrinform (${url}).`);
    expect(html).not.toContain(character);
  });

  it('letters, marks and joined signs of any script stay', () => {
    const title = 'Їжак і ґава, naïve café, 塔, برج, \u{1f468}\u200d\u{1f33e}';
    expect(titled(title).plain.startsWith(`${title}. `)).toBe(true);
  });
});

/** What a reader of the rich text gets, written as plain text. */
const reread = (html: string): string =>
  [...parsed(html).body.children]
    .map((paragraph) =>
      [...paragraph.childNodes]
        .map((node) =>
          node instanceof HTMLAnchorElement
            ? `${node.textContent} (${node.getAttribute('href')})`
            : node.textContent,
        )
        .join(''),
    )
    .join('\n\n');

it('says the same in rich and in plain text, whatever the words', () => {
  const anyCharacter = fc.integer({ min: 0, max: 0xd7ff }).map((code) => String.fromCharCode(code));
  const markup = fc.constantFrom(...'<>&"\'ap/=;!- \n\u202e\u0000');
  const words = fc.oneof(fc.string({ unit: anyCharacter }), fc.string({ unit: markup }));
  fc.assert(
    fc.property(
      words,
      fc.array(words, { maxLength: 4 }),
      fc.constantFrom(...editions.map(({ edition }) => edition)),
      fc.oneof(
        fc.constant(url),
        words.map((path) => `https://verbivka.example/${path}`),
        words,
      ),
      (title, paragraphs, language, address) => {
        const { html, plain } = citation({ url: address, title, language, paragraphs });
        expect(reread(html)).toBe(plain);
        expect(plain.replaceAll('\n\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      },
    ),
  );
});
