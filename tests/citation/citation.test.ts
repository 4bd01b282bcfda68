import { describe, expect, it, test } from 'vitest';
import { citation } from '../../utils/citation/citation.ts';
import type { Cited, Clip } from '../../utils/citation/cited.ts';
import { creditSentences } from '../../utils/citation/wording.ts';
import { agencyNaming } from '../../utils/policy/credit-wording.ts';
import type { Edition } from '../../utils/ukrinform/article.ts';
import { editionFacts, editions } from '../../utils/ukrinform/editions.ts';

const url = 'https://www.ukrinform.net/rubric-society/4180900-lantern-tower-repaired.html';
const cited = (changed: Partial<Cited> = {}): Required<Clip> =>
  citation({ url, title: 'Lantern tower repaired', language: 'en', paragraphs: [], ...changed });
const link = `<a href="${url}">Ukrinform</a>`;

describe('where the credit stands', () => {
  it('follows the title when no words were taken', () => {
    expect(cited()).toEqual({
      html: `<p>Lantern tower repaired. This is reported by ${link}.</p>`,
      plain: `Lantern tower repaired. This is reported by Ukrinform (${url}).`,
    });
  });

  it('follows the first paragraph taken, and the others follow it', () => {
    expect(cited({ paragraphs: ['The tower is open.', 'The bell rings.', 'Visitors came.'] })).toEqual({
      html: `<p>The tower is open. This is reported by ${link}.</p>\n<p>The bell rings.</p>\n<p>Visitors came.</p>`,
      plain: `The tower is open. This is reported by Ukrinform (${url}).\n\nThe bell rings.\n\nVisitors came.`,
    });
  });

  it('skips empty paragraphs, so that the first one with words carries the link', () => {
    const { html } = cited({
      paragraphs: ['', ' \n\t', '\u0000', 'The tower is open.', '', 'The bell rings.'],
    });
    expect(html).toBe(`<p>The tower is open. This is reported by ${link}.</p>\n<p>The bell rings.</p>`);
  });

  it('stands alone when there is neither title nor text', () => {
    expect(cited({ title: '\u0007 ' })).toEqual({
      html: `<p>This is reported by ${link}.</p>`,
      plain: `This is reported by Ukrinform (${url}).`,
    });
  });
});

describe('how the text before it ends', () => {
  test.each<[string, Edition, string]>([
    ['The tower is open', 'en', 'The tower is open. '],
    ['The tower is open.', 'en', 'The tower is open. '],
    ['Is the tower open?', 'en', 'Is the tower open? '],
    ['Open at last!', 'en', 'Open at last! '],
    ['And then…', 'en', 'And then… '],
    ['“The tower is open.”', 'en', '“The tower is open.” '],
    ['“The tower is open”', 'en', '“The tower is open”. '],
    ['Вежу (нарешті) відкрито', 'uk', 'Вежу (нарешті) відкрито. '],
    ['塔が再開', 'ja', '塔が再開。'],
    ['塔が再開した。', 'ja', '塔が再開した。'],
    ['「塔は開いた。」', 'ja', '「塔は開いた。」'],
  ])('%s (%s)', (title, language, lead) => {
    const { before, name } = creditSentences[language];
    expect(cited({ title, language }).plain.startsWith(`${lead}${before}${name}`)).toBe(true);
  });
});

describe.each(editions)('a citation in $edition', ({ edition }) => {
  const own = `https://www.${editionFacts(edition).host}/rubric-society/4180900-x.html`;
  const { html, plain } = cited({ language: edition, url: own, paragraphs: ['Aa.', 'Bb.'] });

  it('links the agency’s name, as the edition writes it, in the first paragraph', () => {
    const [first = '', ...others] = html.split('\n');
    expect(first).toContain(`<a href="${own}">${editionFacts(edition).name}</a>`);
    expect(others).toEqual(['<p>Bb.</p>']);
  });

  it('words a credit that is recognised as one', () => {
    expect(agencyNaming(plain).naming).toBe('credit');
  });
});

describe('the address', () => {
  test.each([
    ['http, no www', 'http://ukrinform.net/rubric-society/4180900-lantern-tower-repaired.html'],
    ['AMP', 'https://www.ukrinform.net/amp/rubric-society/4180900-lantern-tower-repaired.html'],
    ['tracked', `${url}?fbclid=abc#top`],
  ])('of an article is its one canonical one (%s)', (_name, spelled) => {
    expect(cited({ url: spelled })).toEqual(cited());
  });

  test.each([
    ['https://www.ukrinform.net/', 'https://www.ukrinform.net/'],
    ['http://verbivka.example/a?b=1&c="2"', 'http://verbivka.example/a?b=1&c=%222%22'],
    ["https://verbivka.example/it's", "https://verbivka.example/it's"],
  ])('of another page is linked as it is: %s', (given, href) => {
    const { html, plain } = cited({ url: given });
    const anchor = new DOMParser().parseFromString(html, 'text/html').querySelector('a');
    expect(anchor?.getAttribute('href')).toBe(href);
    expect(plain).toContain(`(${href})`);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)//ukrinform.net',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://www.ukrinform.net/4180900',
    'file:///etc/motd',
    'mailto:desk@verbivka.example',
    'ftp://www.ukrinform.net/rubric-society/4180900-x.html',
    '//www.ukrinform.net/',
    'nonsense',
    '',
  ])('is not linked unless it is http(s): %s', (given) => {
    expect(cited({ url: given })).toEqual({
      html: '<p>Lantern tower repaired. This is reported by Ukrinform.</p>',
      plain: 'Lantern tower repaired. This is reported by Ukrinform.',
    });
  });
});
