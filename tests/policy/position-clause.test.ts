import { describe, expect, it, test } from 'vitest';
import { clausesOf } from '../../utils/policy/clauses.ts';
import type { Block, PageFacts, Reading, Role } from '../../utils/policy/facts.ts';
import { firstMatched, type MatchedPart } from '../../utils/policy/position-clause.ts';
import type { ClauseResult } from '../../utils/policy/verdict.ts';
import { block, clauseNamed, codes, facts, link, linkOutside } from './page-facts.ts';

const position = (page: PageFacts, matched?: MatchedPart): ClauseResult =>
  clauseNamed(clausesOf(page, { edition: 'en', id: 4180900 }, matched), 'position');

/** A page of the given roles with one link in the block at `at`. */
const linkedAt = (roles: readonly Role[], at: number, changed: Partial<PageFacts> = {}): PageFacts =>
  facts({ blocks: roles.map((role): Block => block(role)), links: [link({ block: at })], ...changed });

describe('where the link stands', () => {
  test.each<[string, Role[], number, ClauseResult['result']]>([
    ['headline', ['headline', 'body', 'body'], 0, 'met'],
    ['kicker', ['kicker', 'headline', 'body'], 0, 'met'],
    ['standfirst', ['headline', 'standfirst', 'body'], 1, 'met'],
    ['dateline', ['headline', 'dateline', 'body'], 1, 'met'],
    ['byline', ['headline', 'byline', 'body'], 1, 'met'],
    ['source line above the text', ['headline', 'source-line', 'body'], 1, 'met'],
    ['first paragraph', ['headline', 'byline', 'body', 'body'], 2, 'met'],
    ['headline of a page without paragraphs', ['headline', 'caption'], 0, 'met'],
    ['caption above the text', ['headline', 'caption', 'body'], 1, 'unclear'],
    ['caption of a page without paragraphs', ['headline', 'caption'], 1, 'unclear'],
    ['second paragraph', ['headline', 'body', 'body'], 2, 'not-met'],
    ['caption between paragraphs', ['body', 'caption', 'body'], 1, 'not-met'],
    ['source line below the text', ['headline', 'body', 'source-line'], 2, 'not-met'],
    ['byline below the text', ['headline', 'body', 'byline'], 2, 'not-met'],
    ['dateline below the text', ['headline', 'body', 'dateline'], 2, 'not-met'],
  ])('%s', (_name, roles, at, result) => {
    const clause = position(linkedAt(roles, at));
    expect(clause.result).toBe(result);
    expect(clause.wouldChange).toBe(result === 'met' ? undefined : 'move-up');
    expect(clause.evidence.at(-1)).toEqual({ code: 'reading', reading: 'readability' });
  });

  test.each([
    [1, 1],
    [2, 2],
    [4, 3],
  ])('block %i is counted as paragraph %i', (at, paragraph) => {
    const { evidence } = position(linkedAt(['headline', 'body', 'body', 'caption', 'body'], at));
    expect(evidence[0]).toEqual({ code: 'place', role: 'body', paragraph });
  });

  it('names a place in the head by its role', () => {
    const { evidence } = position(linkedAt(['headline', 'byline', 'body'], 1));
    expect(evidence[0]).toEqual({ code: 'place', role: 'byline' });
  });
});

describe('a link outside the material', () => {
  test.each<[Reading, ClauseResult['result']]>([
    ['readability', 'not-met'],
    ['article-element', 'not-met'],
    ['main-element', 'unclear'],
    ['densest-block', 'unclear'],
    ['plain-text', 'unclear'],
  ])('read by %s: %s', (reading, result) => {
    expect(position(facts({ reading, links: [linkOutside()] }))).toEqual({
      clause: 'position',
      result,
      evidence: [{ code: 'outside-material' }, { code: 'reading', reading }],
      wouldChange: 'move-up',
    });
  });
});

describe('a page that is mostly other text', () => {
  const roles: Role[] = ['headline', 'body', 'body', 'body', 'body'];
  test.each([
    ['in the first matched paragraph', 3, { share: 0.29, firstBlock: 3 }, 'unclear'],
    ['above the first matched paragraph', 2, { share: 0.1, firstBlock: 4 }, 'unclear'],
    ['below the first matched paragraph', 4, { share: 0.1, firstBlock: 3 }, 'not-met'],
    ['in the first paragraph of the page', 1, { share: 0.1, firstBlock: 3 }, 'met'],
    ['but matched by three tenths', 3, { share: 0.3, firstBlock: 3 }, 'not-met'],
  ] as const)('link %s', (_name, at, matched, result) => {
    expect(position(linkedAt(roles, at), matched).result).toBe(result);
  });

  it('shows the share and the paragraph, so that both readings can be followed', () => {
    expect(position(linkedAt(roles, 3), { share: 0.12, firstBlock: 3 }).evidence).toEqual([
      { code: 'place', role: 'body', paragraph: 3 },
      { code: 'small-share', share: 0.12 },
      { code: 'reading', reading: 'readability' },
    ]);
  });

  it('does not excuse a link outside the material', () => {
    const page = facts({ links: [linkOutside()] });
    expect(position(page, { share: 0.1, firstBlock: 3 }).result).toBe('not-met');
  });
});

describe('without a link to judge', () => {
  test.each([
    ['no link', facts()],
    ['a hidden link', facts({ links: [link({ seen: { seen: 'hidden', why: 'tiny' } })] })],
    ['a look-alike', facts({ links: [link({ url: 'https://ukrinforrn.net/' })] })],
  ])('%s: the position does not apply', (_name, page) => {
    expect(position(page)).toEqual({
      clause: 'position',
      result: 'not-applicable',
      evidence: [{ code: 'link-not-met' }],
    });
  });

  test.each([
    ['a half-hidden link', facts({ links: [link({ seen: { seen: 'unclear', why: 'closed' } })] })],
    ['an archived copy', facts({ links: [link({ url: 'https://archive.ph/2026/https://ukrinform.net/' })] })],
    ['a plain-text draft', facts({ reading: 'plain-text' })],
  ])('%s: the position is as unclear as the link', (_name, page) => {
    const clauses = clausesOf(page, undefined, undefined);
    const clause = clauseNamed(clauses, 'position');
    expect(clause.result).toBe('unclear');
    expect(codes(clause)).toEqual(codes(clauseNamed(clauses, 'link')));
  });
});

const blocksOf = (...texts: string[]): PageFacts =>
  facts({ blocks: texts.map((text): Block => ({ text, role: 'body' })) });

test.each<[string, string[], [number, number][], number]>([
  ['in the first block', ['a'.repeat(80), 'b'.repeat(80)], [[0, 60]], 0],
  ['in the second', ['a'.repeat(80), 'b'.repeat(80)], [[81, 140]], 1],
  ['inside a block', ['a'.repeat(80), 'b'.repeat(80)], [[20, 70]], 0],
  ['with the last words of the block above', ['a'.repeat(80), 'b'.repeat(80)], [[60, 140]], 1],
  ['with much of the block above', ['a'.repeat(80), 'b'.repeat(80)], [[30, 140]], 0],
  ['with the whole of a short block', ['a'.repeat(20), 'b'.repeat(80)], [[0, 90]], 0],
  ['at the end of the last block', ['a'.repeat(80)], [[60, 80]], 0],
  [
    'earlier in the second of two passages',
    ['a'.repeat(80), 'b'.repeat(80)],
    [
      [90, 140],
      [10, 60],
    ],
    0,
  ],
  ['nowhere', ['a'], [], -1],
])('the passages begin %s', (_, texts, passages, first) => {
  expect(firstMatched(blocksOf(...texts), passages)).toBe(first);
});
