import fc from 'fast-check';
import type { Element } from 'domhandler';
import { getElementsByTagName, textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { citationFormats } from '../../../utils/citation/choice.ts';
import { addressOf, type Cited } from '../../../utils/citation/cited.ts';
import { copyClip } from '../../../utils/citation/clipboard.ts';
import { isOrder } from '../../../utils/citation/order-guard.ts';
import { written } from '../../../utils/citation/written.ts';
import { editions } from '../../../utils/ukrinform/editions.ts';
import { isFull, record } from '../record.ts';

const CASES = isFull ? 1_000_000 : 10_000;
let built = 0;

/** An item of the clipboard, as browsers know it; Node has none. */
class Item {
  readonly blobs: Record<string, Blob>;
  constructor(blobs: Record<string, Blob>) {
    this.blobs = blobs;
  }
}
beforeAll(() => {
  vi.stubGlobal('ClipboardItem', Item);
});
afterAll(() => {
  vi.unstubAllGlobals();
  record({ family: 'pages', key: 'fuzz.clipboard', value: built, unit: 'cases', goal: { atLeast: CASES } });
});

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '</a></p><script>alert(1)</script>',
    '"><svg/onload=alert(1)>',
    '&lt;b&gt;',
    '\u202Egnp.exe',
    '\uD800',
    '\u0000',
    ']]>',
    '[b]x[/b]',
    '](javascript:alert(1))',
    '{{x}}',
    '=cmd|x!A1',
    '`x`',
    'javascript:alert(1)',
    '%0a',
    '\\',
    '_*[]()~`>#+-=|{}.!',
    'Порт відкрито',
    '\u2028',
    "'",
    '<!--',
    '}',
  ),
);
const url = fc.oneof(
  words,
  fc.webUrl(),
  fc.constantFrom(
    'https://www.ukrinform.net/rubric-ato/4000001-x.html',
    'javascript:alert(1)',
    'data:text/html,x',
    'http://a/"<>',
    'https://a.example/?q=<script>',
    'https://a.example/)](x)',
    'vbscript:x',
    'file:///x',
    'https://a@b/',
    ' https://a/ ',
  ),
);
const cited: fc.Arbitrary<Cited> = fc.record(
  {
    url,
    title: words,
    language: fc.constantFrom(...editions.map(({ edition }) => edition)),
    paragraphs: fc.array(words, { maxLength: 3 }),
    published: fc.oneof(fc.integer(), fc.double()),
    // Another one is dropped where it comes from a page, in `words-in-tab.ts`.
    directive: fc.stringMatching(/^[\w%.!~*'(),-]{1,12}$/u),
  },
  { requiredKeys: ['url', 'title', 'language', 'paragraphs'] },
);

const looks = (element: Element): string => `${element.name} ${Object.keys(element.attribs).join()}`;

test('whatever is cited, rich text is nothing but paragraphs and links of the web', async () => {
  await fc.assert(
    fc.asyncProperty(cited, fc.constantFrom(...citationFormats), async (given, choice) => {
      built++;
      const order = { cited: given, choice, templates: [], accessed: 1_795_000_000_000 };
      // A day that no calendar has is no order.
      const { published = 0 } = given;
      expect(isOrder(order)).toBe(!Number.isNaN(new Date(published).getTime()));
      if (!isOrder(order)) return;
      const clip = await written(order);
      const { html, plain } = clip;
      expect(plain).not.toBe('');
      expect(plain).not.toMatch(/[[\p{Bidi_Control}\p{Cc}]--[\n\t]]/v);
      if (html !== undefined) {
        const page = parseDocument(html);
        const elements = getElementsByTagName('*', page);
        for (const element of elements)
          expect(['p ', 'br ', 'a href', 'b ', 'i ', 'strong ', 'em ']).toContain(looks(element));
        for (const { attribs } of getElementsByTagName('a', page)) {
          expect(attribs.href).toMatch(/^https?:\/\//u);
          expect(attribs.href).toBe(addressOf(given));
        }
        expect(textContent(page).isWellFormed()).toBe(true);
      }
      const writtenItems: Item[] = [];
      await copyClip(clip, {
        write: async (items) => void writtenItems.push(...(items as unknown as Item[])),
      });
      const [item] = writtenItems;
      expect(Object.keys(item?.blobs ?? {})).toEqual(
        html === undefined ? ['text/plain'] : ['text/html', 'text/plain'],
      );
    }),
    { seed: 20261129, numRuns: CASES },
  );
});
