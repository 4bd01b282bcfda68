// @vitest-environment node
import { expect, test } from 'vitest';
import { assessCredit, assessMatch } from '../../utils/policy/assess.ts';
import { judgementOf } from '../../utils/policy/clauses.ts';
import type { Block, LinkFact, PageFacts } from '../../utils/policy/facts.ts';
import type { Places } from '../../utils/policy/verdict.ts';
import { another, block, facts, home, link, linkOutside, match, original } from './page-facts.ts';

const wanted = { edition: 'en', id: 4180900 } as const;
const placesIn = (page: Partial<PageFacts>, firstBlock = 1): Places =>
  judgementOf(facts(page), wanted, { share: 0.9, firstBlock }).places;
const lookAlike = 'https://www.ukrinforn.net/a';
const short = 'https://web.archive.org/web/2026/https://www.ukrinform.net/';

test.each<[string, LinkFact[], number | undefined]>([
  ['no link', [], undefined],
  ['the judged link', [link()], 0],
  ['of several links the judged one', [link({ block: 3 }), link({ block: 1 })], 1],
  ['of two links to one address the one that stands higher', [linkOutside(), link({ block: 2 })], 1],
  ['of two in one place the open one', [link({ rel: ['nofollow'] }), link()], 1],
  ['another article', [link({ url: another })], 0],
  ['a hidden link before the visible one', [link({ seen: { seen: 'hidden', why: 'tiny' } }), link()], 1],
  ['a hidden link alone cannot be shown', [link({ seen: { seen: 'hidden', why: 'tiny' } })], undefined],
  ['a faint link', [link({ seen: { seen: 'unclear', why: 'faint' } })], 0],
  ['an indirect link', [link({ url: 'https://paper.example/' }), link({ url: short })], 1],
  ['a look-alike host', [link({ url: lookAlike })], 0],
  ['a hidden look-alike', [link({ url: lookAlike, seen: { seen: 'hidden', why: 'tiny' } })], undefined],
  [
    'a link without an address',
    [link({ url: '', href: '', text: 'Ukrinform', seen: { seen: 'unclear', why: 'not-clickable' } })],
    0,
  ],
])('%s', (_, links, place) => {
  expect(placesIn({ links }).link).toBe(place);
});

const pieces: Block[] = [
  block('headline'),
  { ...block('headline', 'One'), piece: 1 },
  { ...block('body', 'Of one.'), piece: 1 },
  { ...block('headline', 'Two'), piece: 2 },
  { ...block('byline', 'Of two.'), piece: 2 },
  { ...block('body', 'Of two.'), piece: 2 },
];

test.each<[string, Partial<PageFacts>, number, number | undefined]>([
  ['of a page', {}, 1, 1],
  ['of the piece that holds the match', { blocks: pieces }, 5, 5],
  ['of the other piece', { blocks: pieces }, 2, 2],
  ['there is none', { blocks: [block('headline'), block('caption')] }, 0, undefined],
])('the first paragraph %s', (_, page, firstBlock, place) => {
  expect(placesIn(page, firstBlock).paragraph).toBe(place);
});

test('without a match it is that around the judged link', () => {
  const page = facts({ blocks: pieces, links: [link({ block: 4, url: home })] });
  expect(judgementOf(page, undefined, undefined).places).toEqual({ link: 0, paragraph: 5 });
  expect(judgementOf(facts(), undefined, undefined).places).toEqual({});
});

test('a source carries its places', () => {
  const page = facts({ links: [link({ url: original })] });
  expect(assessMatch(page, match())?.source.places).toEqual({ link: 0, paragraph: 1 });
  expect(assessCredit(page)?.source.places).toEqual({ link: 0, paragraph: 1 });
});
