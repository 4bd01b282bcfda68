import fc from 'fast-check';
import type { Draft, DraftBlock, Span } from '../../utils/draft/draft.ts';

/** Pieces of text that writers and readers of HTML and Markdown stumble over. */
const pieces = [
  'Укрінформ',
  'слово',
  'word',
  'a',
  '1',
  '12',
  ' ',
  '  ',
  '\u00a0',
  '.',
  ',',
  '!',
  '?',
  '«',
  '»',
  '"',
  "'",
  '&',
  '&amp;',
  '&copy;',
  '&#65;',
  '<',
  '>',
  '<b>',
  '</p>',
  '<!--',
  '-->',
  ']]>',
  '*',
  '**',
  '_',
  '__',
  '~',
  '~~',
  '`',
  '```',
  '#',
  '##',
  '-',
  '+',
  '=',
  '===',
  '---',
  '|',
  '|-|',
  '[',
  ']',
  '[x]',
  '[ ]',
  '(',
  ')',
  '](',
  '![',
  '\\',
  '\\\\',
  '1.',
  '2)',
  ':',
  'https://www.ukrinform.ua/a_b',
  'HTTP://x.example',
  'www.example.org',
  'a@b.example',
  'mailto:a@b.example',
  '\u202e',
  '\u200b',
  '\u0301',
  '\ufe0f',
  '😀',
  '漢字',
  'ウクル',
  '—',
  '…',
  '\u2028',
  'https',
  '://',
  '\u0000',
  '\u0007',
  '\t',
  '\n',
  '{',
  '}',
  '$',
  '^',
  '%',
  '/',
  ';',
  'é',
  'e\u0301',
  '[a]: https://x.example',
  '\ud800',
] as const;

const text = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''));

const href = fc.constantFrom(
  'https://www.ukrinform.ua/rubric-polytics/4000000-nazva.html',
  'http://example.org',
  'https://example.org/a_(b)_c*d?x=1&copy=2&amp;y=[z]#p-%D0%B0',
  'https://xn--j1al4b.xn--j1amh/%D1%88',
  "https://example.org/it's?q=a|b~c",
  'https://www.google.com/url?q=https://www.ukrinform.ua/&sa=D',
  'https://користувач@приклад.укр/шлях/😀',
);

const look = fc.record(
  { strong: fc.constant(true as const), em: fc.constant(true as const), href },
  { requiredKeys: [] },
);
const span: fc.Arbitrary<Span> = fc.tuple(text, look).map(([words, rest]) => ({ text: words, ...rest }));

const kind = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ kind: 'paragraph' as const }) },
  fc.constant({ kind: 'quotation' as const }),
  fc.boolean().map((ordered) => ({ kind: 'item' as const, ordered })),
  fc
    .constantFrom(1, 2, 3, 4, 5, 6)
    .map((level) => ({ kind: 'heading' as const, level: level as 1 | 2 | 3 | 4 | 5 | 6 })),
);

const block: fc.Arbitrary<DraftBlock> = fc
  .tuple(fc.array(span, { minLength: 1, maxLength: 5 }), kind)
  .map(([spans, rest]) => ({ spans, ...rest }));

/** Drafts as no reader makes them: spaces, controls and signs at every place. */
export const anyDraft: fc.Arbitrary<Draft> = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .map((blocks) => ({ blocks, links: 'known', cut: false, lost: [] }));
