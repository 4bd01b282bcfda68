import { describe, expect, it, test } from 'vitest';
import { clausesOf } from '../../utils/policy/clauses.ts';
import type { LinkFact } from '../../utils/policy/facts.ts';
import { clauseNames } from '../../utils/policy/verdict.ts';
import { another, block, clauseNamed, facts, home, link, linkOutside, original } from './page-facts.ts';

const list = 'https://www.ukrinform.net/rubric-society';

/** The address of the link that was judged. */
function judgedUrl(links: LinkFact[]): string | undefined {
  const clauses = clausesOf(facts({ links }), { edition: 'en', id: 4180900 }, undefined);
  const evidence = clauseNamed(clauses, 'link').evidence.find(({ code }) => code === 'link');
  return evidence?.code === 'link' ? evidence.url : undefined;
}

describe('the clauses of a page', () => {
  test.each([
    ['without a link', []],
    ['with a link', [link()]],
  ])('%s are all listed, always in the same order', (_name, links) => {
    const clauses = clausesOf(facts({ links }), undefined, undefined);
    expect(clauses.map(({ clause }) => clause)).toEqual([
      'link',
      'position',
      'open',
      'foreign',
      'advertising',
    ]);
    expect(clauses.map(({ clause }) => clause)).toEqual(clauseNames);
  });
});

describe('the one link that is judged', () => {
  test.each<[string, LinkFact[], string]>([
    [
      'meets both clauses, although a nearer one stands lower',
      [link({ block: 2 }), link({ url: home })],
      home,
    ],
    ['stands in the material rather than in the menu', [linkOutside(), link({ url: home, block: 3 })], home],
    [
      'is the highest of those too low',
      [link({ url: another, block: 3 }), link({ url: list, block: 2 })],
      list,
    ],
    ['is the highest of those high enough', [link({ url: another }), link({ url: home, block: 0 })], home],
    ['leads nearest to the article within one block', [link({ url: home }), link()], original],
    ['prefers another article to a list', [link({ url: list }), link({ url: another })], another],
    ['prefers a list to the home page', [link({ url: home }), link({ url: list })], list],
    [
      'is one that readers see',
      [link({ seen: { seen: 'hidden', why: 'tiny' } }), link({ url: home, block: 3 })],
      home,
    ],
    [
      'is not a half-hidden one either',
      [link({ seen: { seen: 'unclear', why: 'small' } }), link({ url: home, block: 3 })],
      home,
    ],
  ])('%s', (_name, links, url) => {
    expect(judgedUrl(links)).toBe(url);
    expect(judgedUrl(links.toReversed())).toBe(url);
  });

  it('stands in the first paragraph rather than in a caption above it', () => {
    const page = facts({
      blocks: [block('headline'), block('caption'), block('body')],
      links: [link({ block: 1 }), link({ url: home, block: 2 })],
    });
    expect(clauseNamed(clausesOf(page, undefined, undefined), 'position').result).toBe('met');
  });

  it('is the first in reading order among equals', () => {
    const [one, two] = ['https://www.ukrinform.net/tag-towers', 'https://www.ukrinform.net/tag-bells'];
    expect(judgedUrl([link({ url: one }), link({ url: two })])).toBe(one);
    expect(judgedUrl([link({ url: two }), link({ url: one })])).toBe(two);
  });

  it('is judged alone: both clauses speak of the same link', () => {
    const links = [link({ block: 3 }), link({ url: home, block: 1 })];
    const clauses = clausesOf(facts({ links }), { edition: 'en', id: 4180900 }, undefined);
    expect(clauses.slice(0, 2).map(({ result }) => result)).toEqual(['met', 'met']);
    expect(clauses[1]?.evidence[0]).toEqual({ code: 'place', role: 'body', paragraph: 1 });
  });

  it('is found among many', () => {
    const many = Array.from({ length: 500 }, (_, i) => link({ url: `${list}?page=${i}`, block: 3 }));
    expect(judgedUrl([...many, link({ block: 1 })])).toBe(original);
  });
});
