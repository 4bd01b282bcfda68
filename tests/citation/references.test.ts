import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../utils/citation/bibtex.ts';
import * as core from '../../utils/citation/citation-core.ts';
import { addressOf, type Cited, oneLine } from '../../utils/citation/cited.ts';
import { cslItem, cslJson } from '../../utils/citation/csl-json.ts';
import { anyCited } from './made-paragraphs.ts';

const cited: Cited = {
  url: 'https://www.ukrinform.ua/rubric-culture/4180020-veza-vidkrita.html?utm=1',
  title: 'Вежу відкрито: 50% & {більше}',
  language: 'uk',
  paragraphs: [],
  published: Date.parse('2026-11-24T22:30:00Z'),
};
const accessed = Date.parse('2026-11-29T08:00:00Z');

test('an article is an item of CSL with all that reference programs ask for', () => {
  expect(JSON.parse(cslJson(cited, accessed))).toEqual([
    {
      id: 'ukrinform-uk-4180020',
      'citation-key': 'ukrinform-uk-4180020',
      type: 'article-newspaper',
      title: 'Вежу відкрито: 50% & {більше}',
      'container-title': 'Укрінформ',
      publisher: 'Укрінформ',
      URL: 'https://www.ukrinform.ua/rubric-culture/4180020-veza-vidkrita.html',
      language: 'uk',
      // In Kyiv it was after midnight.
      issued: { 'date-parts': [[2026, 11, 25]] },
      accessed: { 'date-parts': [[2026, 11, 29]] },
    },
  ]);
});

test.each([
  ['https://www.ukrinform.net/', 'webpage', 'https://www.ukrinform.net/'],
  ['javascript:alert(1)', 'webpage', undefined],
])('another page (%s) is a web page, and only addresses of the web are named', (url, type, address) => {
  const item = cslItem({ url, title: 'Ukrinform', language: 'en', paragraphs: [] }, accessed);
  expect(item).toMatchObject({ type, publisher: 'Ukrinform', language: 'en' });
  expect(item.URL).toBe(address);
  expect(item).not.toHaveProperty('issued');
});

test('whatever is cited, the package of reference programs reads it as it was written', () => {
  fc.assert(
    fc.property(anyCited, (any) => {
      const item = cslItem(any, accessed);
      const [read] = new Cite(cslJson(any, accessed)).data;
      expect(read).toMatchObject(item);
    }),
    { numRuns: 50 },
  );
});

describe('BibTeX', () => {
  test('keeps the letters of every script, and escapes what TeX acts upon', () => {
    const entry = bibtex(cslItem(cited, accessed));
    expect(entry).toMatch(/^@article\{ukrinform-uk-4180020,\n/u);
    expect(entry).toContain('title = {Вежу відкрито: 50\\% \\& \\{більше\\}},');
    expect(entry).toContain('url = {https://www.ukrinform.ua/rubric-culture/4180020-veza-vidkrita.html},');
    expect(entry).toContain('year = {2026},');
    expect(entry).toContain('publisher = {Укрінформ},');
  });

  test('is one entry with the address, whatever the title', () => {
    fc.assert(
      fc.property(anyCited, (any) => {
        const entry = bibtex(cslItem(any, accessed));
        const braces = entry.replace(/\\[{}]/gu, '');
        let depth = 0;
        for (const brace of braces.match(/[{}]/gu) ?? []) {
          depth += brace === '{' ? 1 : -1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(entry.replace(/^\turl = .*$/mu, '')).not.toMatch(/(?<!\\)[%$#&~^]/u);
        const read = plugins.input.chain(entry, {
          maxChainLength: 10,
          generateGraph: false,
          strict: true,
          forceType: '@bibtex/text',
          target: '@csl/list+object',
        });
        expect(read.length).toBe(1);
        expect(letters(read[0]?.title ?? '')).toBe(letters(oneLine(any.title)));
        const url = addressOf(any);
        if (url !== undefined && !/[\\{}]/u.test(url)) expect(entry).toContain(`url = {${url}},`);
      }),
      { numRuns: 200 },
    );
  });
});

/** What remains of a title when signs and accents are put aside, which TeX writes in its own way. */
const letters = (text: string): string =>
  text
    .replace(/<[^>]*>/gu, '')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');

test('the part of the package that is built in has what its writer of BibTeX uses', () => {
  expect(core.plugins.dict.has('text')).toBe(true);
  expect(new core.util.Translator([])).toHaveProperty('convertToSource');
});
