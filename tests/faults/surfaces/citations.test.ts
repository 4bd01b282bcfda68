// @vitest-environment happy-dom
import { deepEqual, equal, match } from 'node:assert/strict';
import { expect, test } from 'vitest';
import { citationFormats } from '../../../utils/citation/choice.ts';
import { addressOf, type Cited, oneLine } from '../../../utils/citation/cited.ts';
import { cslItem } from '../../../utils/citation/csl-json.ts';
import { readTemplate } from '../../../utils/citation/template.ts';
import { written } from '../../../utils/citation/written.ts';
import { articleUrl } from '../../citation/made-paragraphs.ts';
import { alike, meant, ofTelegram, readers, withoutSpace } from '../../citation/reread.ts';
import { isFull, record } from '../record.ts';
import { faulty, faultyInTime } from './faulty.ts';
import { everyNth, naughtyTexts } from './naughty-strings.ts';
import { strictHtml } from './strict-html.ts';

// The document is here for the parser of Markdown's HTML alone, which takes most of the time.

const texts = naughtyTexts();
const some = (n: number): string[] => (isFull ? texts : everyNth(texts, n));
const accessed = Date.parse('2026-11-29T08:00:00Z');
/** The words stand for the title, for what was taken, and for the address: for one of them in the short run. */
function citedAs(text: string, i: number): Cited[] {
  const all: Cited[] = [
    { url: articleUrl, title: text, language: 'en', paragraphs: [] },
    { url: articleUrl, title: 'Lamp', language: 'uk', paragraphs: [text, text] },
    { url: text, title: text, language: 'en', paragraphs: [] },
  ];
  return isFull ? all : all.slice(i % 3, (i % 3) + 1);
}
const given = (cited: Cited, choice: (typeof citationFormats)[number]) =>
  written({ cited, choice, templates: [], accessed });

test('rich and plain flavour of a citation say the same, and hold text and the link alone', async () => {
  const faults = await faultyInTime(texts, async (text, i) => {
    for (const cited of citedAs(text, i)) {
      const { html = '', plain } = await given(cited, 'rich');
      const { blocks, links } = strictHtml(html);
      equal(blocks.join('\n\n'), plain.toWellFormed());
      deepEqual(
        links,
        [addressOf(cited)].filter((href) => href !== undefined),
      );
      equal(/[\p{Cc}\p{Bidi_Control}]/u.test(plain.replaceAll('\n', '')), false);
    }
  });
  record({
    family: 'surfaces',
    key: 'clipboard.unlike',
    value: faults.length,
    unit: 'citations',
    goal: { exactly: 0 },
  });
  expect(faults).toEqual([]);
});

const formats = ['telegram', 'bbcode', 'wiki', 'markdown'] as const;
/** All formats in the long run, one in the short one: Markdown, whose reader is slow, seldom. */
function formatsFor(i: number): readonly (typeof formats)[number][] {
  if (isFull) return formats;
  return i % 16 === 0 ? ['markdown'] : formats.slice(i % 3, (i % 3) + 1);
}

test('in formats of text the words stay words, and the one link is that of the citation', async () => {
  const faults = await faultyInTime(texts, async (text, i) => {
    for (const cited of citedAs(text, i % 2).filter(({ url }) => url === articleUrl))
      for (const format of formatsFor(i)) {
        const { html, plain } = await given(cited, format);
        if (html !== undefined) deepEqual(strictHtml(html).links, [articleUrl]);
        if (format === 'telegram') deepEqual(withoutSpace(ofTelegram(plain)), withoutSpace(meant(cited)));
        else deepEqual(alike(readers[format](plain)), alike(meant(cited)));
      }
  });
  record({
    family: 'surfaces',
    key: 'citation.formats',
    value: citationFormats.length,
    unit: 'formats',
    goal: { exactly: 8 },
  });
  expect(faults).toEqual([]);
});

test('reference programs get the title as it is, and a key of ours', async () => {
  const faults = await faultyInTime(some(8), async (text, i) => {
    for (const cited of citedAs(text, i)) {
      const { plain } = await given(cited, 'csl-json');
      const [item] = JSON.parse(plain) as [{ title: string; id: string; URL?: string }];
      deepEqual(item, JSON.parse(JSON.stringify(cslItem(cited, accessed))));
      equal(item.title, oneLine(cited.title));
      match(item.id, /^ukrinform-[a-z0-9-]+$/u);
      match(item.URL ?? 'https:', /^https?:/u);
    }
  });
  expect(faults).toEqual([]);
});

/** Commands that stand for signs, and the signs that are escaped. */
const known = /\\(?:textbackslash|textasciitilde|textasciicircum|textless|textgreater)\{\}|\\[{}&%$#_]/gu;

test('BibTeX is one entry, and no word of it is a command', async () => {
  const faults = await faultyInTime(some(16), async (text) => {
    const { plain } = await given({ url: articleUrl, title: text, language: 'en', paragraphs: [] }, 'bibtex');
    const bare = plain.replace(known, '');
    equal(bare.includes('\\'), false, bare);
    let depth = 0;
    // The one entry ends where its first brace does.
    for (const [at, sign] of [...bare].entries()) {
      if (sign === '{') depth++;
      if (sign === '}') depth--;
      if (depth === 0 && sign === '}') equal(at, [...bare].length - 1);
    }
    equal(depth, 0);
  });
  expect(faults).toEqual([]);
});

test('a wording of the newsroom is words and known variables, or none', async () => {
  const tried = some(4);
  let filled = 0;
  const faults = await faultyInTime(tried, async (text) => {
    const template = `{link} ${text}`;
    if ('fault' in readTemplate(template)) return;
    filled++;
    const { html = '', plain } = await written({
      cited: { url: articleUrl, title: text, language: 'en', paragraphs: [] },
      choice: 'house:a',
      templates: [{ name: 'a', format: 'rich', text: template }],
      accessed,
    });
    equal(plain.includes(articleUrl), true);
    deepEqual([...new Set(strictHtml(html).links)], [articleUrl]);
  });
  expect(filled).toBeGreaterThan(tried.length / 2);
  expect(faults).toEqual([]);
});

test('an address is linked when it is one of the web, and at no other time', () => {
  let linked = 0;
  const faults = faulty(texts, (text) => {
    const href = addressOf({ url: text });
    if (href === undefined) return;
    linked++;
    match(new URL(href).protocol, /^https?:$/u);
  });
  expect(linked).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});
