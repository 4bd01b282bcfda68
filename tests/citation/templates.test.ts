import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areTemplates, isChoice, textFormats } from '../../utils/citation/choice.ts';
import { citation } from '../../utils/citation/citation.ts';
import type { Cited } from '../../utils/citation/cited.ts';
import { filled } from '../../utils/citation/filled.ts';
import { plain } from '../../utils/citation/plain.ts';
import { MOST_TEMPLATE, readTemplate, variables } from '../../utils/citation/template.ts';
import { written } from '../../utils/citation/written.ts';
import { anyCited, anyWords, articleUrl } from './made-paragraphs.ts';

const cited: Cited = {
  url: articleUrl,
  title: 'Lantern tower repaired',
  language: 'en',
  paragraphs: ['The tower is open', 'The bell rings.', 'Visitors came.'],
  published: Date.parse('2026-11-24T22:30:00Z'),
};
const accessed = Date.parse('2026-11-29T08:00:00Z');

function rendered(text: string, of: Cited = cited): string {
  const template = readTemplate(text);
  if ('fault' in template) throw new Error(template.fault);
  return plain(filled(template.paragraphs, of, accessed));
}
const link = `Ukrinform (${articleUrl})`;

test.each([
  ['As {link} reports.', `As ${link} reports.`],
  [
    '{sentence} This is reported by {link}.',
    `The tower is open. This is reported by ${link}.\n\nThe bell rings.\n\nVisitors came.`,
  ],
  [
    '«{text}», {link}\n\n{agency}, {date}',
    `«The tower is open», ${link}\n\nThe bell rings.\n\nVisitors came.\n\nUkrinform, November 25, 2026`,
  ],
  ['{link}: {title}\r\n\r\n\r\n{url} ', `${link}: Lantern tower repaired\n\n${articleUrl}`],
  [
    '{{{link}}} { title } ({edition}, {accessed})',
    `{${link}} Lantern tower repaired (ukrinform.net, November 29, 2026)`,
  ],
])('%s', (template, text) => expect(rendered(template)).toBe(text));

test('without words taken the title stands for them, and what is not known leaves nothing behind', () => {
  const { published: _, ...undated } = cited;
  expect(rendered('{sentence} {link}\n\n{date}', { ...undated, paragraphs: [] })).toBe(
    `Lantern tower repaired. ${link}`,
  );
  expect(rendered('{date} {link}', undated)).toBe(link);
});

test.each([
  ['', { fault: 'empty' }],
  [' \n\t\n', { fault: 'empty' }],
  ['x'.repeat(MOST_TEMPLATE + 1), { fault: 'too-long' }],
  ['{link} by {author}', { fault: 'unknown-variable', name: 'author' }],
  ['{link} {}', { fault: 'unknown-variable', name: '' }],
  ['{link} {constructor}', { fault: 'unknown-variable', name: 'constructor' }],
  ['{link} {title', { fault: 'open-brace' }],
  ['{link} title}', { fault: 'open-brace' }],
  ['{title}', { fault: 'no-link' }],
  ['{title}\n\n{link}', { fault: 'no-link' }],
  ['{{link}}', { fault: 'no-link' }],
  ['{url}', { fault: 'no-link' }],
])('%j is no template', (text, fault) => expect(readTemplate(text)).toEqual(fault));

const anyTemplate = fc
  .array(
    fc.oneof(
      fc.constantFrom(...variables.map((name) => `{${name}}`), '\n\n', ' ', '{{', '}}', '!', '. '),
      anyWords.map((words) => words.replace(/[{}]/gu, '')),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

test('whatever can be read as a template has the link in the first paragraph of every format', async () => {
  await fc.assert(
    fc.asyncProperty(anyTemplate, anyCited, fc.constantFrom(...textFormats), async (text, any, format) => {
      fc.pre('paragraphs' in readTemplate(text));
      const templates = [{ name: 'house', format, text }];
      const clip = await written({ cited: any, choice: 'house:house', templates, accessed });
      expect(clip.plain.split('\n\n')[0]).toContain('https://');
      if (clip.html !== undefined) expect(clip.html.split(/<\/p>|<br>/u)[0]).toContain('<a href="https://');
    }),
  );
});

describe('what is copied', () => {
  const templates = [{ name: 'House', format: 'markdown' as const, text: '{link}: {title}' }];

  test('a template by its name', async () => {
    const clip = await written({ cited, choice: 'house:House', templates, accessed });
    expect(clip).toEqual({ plain: `[Ukrinform](${articleUrl}): Lantern tower repaired` });
  });

  test.each(['house:Gone', 'rich'] as const)('the usual wording as rich text for %s', async (choice) =>
    expect(await written({ cited, choice, templates, accessed })).toEqual(citation(cited)),
  );

  test('the exact words are linked to where a directive names them', async () => {
    const { plain: text } = await written({
      cited: { ...cited, directive: 'The%20tower,open' },
      choice: 'plain',
      templates,
      accessed,
    });
    expect(text).toContain(`(${articleUrl}#:~:text=The%20tower,open)`);
  });

  test('references for programs', async () => {
    const csl = await written({ cited, choice: 'csl-json', templates, accessed });
    expect(JSON.parse(csl.plain)).toMatchObject([{ id: 'ukrinform-en-4180900', URL: articleUrl }]);
    const { plain: entry } = await written({ cited, choice: 'bibtex', templates, accessed });
    expect(entry).toContain(`url = {${articleUrl}}`);
  });
});

test.each([
  ['rich', true],
  ['bibtex', true],
  ['house:Our desk', true],
  ['house:', false],
  ['house: padded ', false],
  [`house:${'x'.repeat(61)}`, false],
  ['word', false],
  [7, false],
])('%j as a choice: %s', (value, is) => expect(isChoice(value)).toBe(is));

const one = { name: 'House', format: 'rich', text: '{link}' };
test.each<[string, unknown, boolean]>([
  ['none', [], true],
  ['one', [one], true],
  ['two of one name', [one, { ...one, text: 'By {link}' }], false],
  ['one without the link', [{ ...one, text: '{title}' }], false],
  ['one in a format of programs', [{ ...one, format: 'bibtex' }], false],
  ['one with a nameless name', [{ ...one, name: ' ' }], false],
  ['too many', Array.from({ length: 21 }, (_, i) => ({ ...one, name: `${i}` })), false],
  ['no list', { 0: one }, false],
  ['a list of nothing', [null], false],
])('a list of templates: %s', (_, value, are) => expect(areTemplates(value)).toBe(are));
