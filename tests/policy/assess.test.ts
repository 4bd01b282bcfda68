import { describe, expect, it, test } from 'vitest';
import type { Match } from '../../utils/match/sources.ts';
import { assessMatch } from '../../utils/policy/assess.ts';
import type { PageFacts } from '../../utils/policy/facts.ts';
import type { Passage } from '../../utils/policy/verdict.ts';
import { block, clauseNamed, codes, facts, link, match, original } from './page-facts.ts';

const published = Date.UTC(2026, 10, 24, 12);
const older = '2026-11-24T09:00:00Z';
const dated: Partial<PageFacts> = { dates: { published: [older, older], modified: [] } };
const card: Match['article']['card'] = { ...match().article.card, published };

/** A match of `ownWords` own and `quoted` other words that is `pageShare` of the material. */
const found = (ownWords: number, quoted: number, pageShare: number): Match =>
  match({ ownWords, words: ownWords + quoted, pageShare, kind: 'partial' });

test.each([
  [0, 17, 0.9, undefined],
  [17, 0, 0.9, undefined],
  [17, 17, 0.9, undefined],
  [18, 0, 0.19, 'unclear'],
  [39, 0, 0.19, 'unclear'],
  [39, 200, 0.19, 'unclear'],
  [18, 0, 0.2, 'not-met'],
  [39, 0, 0.2, 'not-met'],
  [40, 0, 0.01, 'not-met'],
  [0, 18, 0.9, 'common-source'],
  [17, 80, 0.01, 'common-source'],
  [18, 80, 0.9, 'not-met'],
] as const)('%i own and %i quoted words, %d of an uncredited page: %s', (own, quoted, share, status) => {
  expect(assessMatch(facts(), found(own, quoted, share))?.status).toBe(status);
});

describe('a match too small to judge', () => {
  const small = found(25, 0, 0.1);

  it('says so, and holds nothing against the page', () => {
    const assessed = assessMatch(facts(), small);
    expect(assessed?.source.weak).toBe('little-text');
    const clauses = assessed?.source.clauses ?? [];
    expect(clauses.map(({ result }) => result)).not.toContain('not-met');
    expect(clauseNamed(clauses, 'link')).toEqual({
      clause: 'link',
      result: 'unclear',
      evidence: [{ code: 'no-credit' }, { code: 'little-text', words: 25 }],
      wouldChange: 'add-link',
    });
  });

  it('leaves the position as unclear as the link', () => {
    const clauses = assessMatch(facts(), small)?.source.clauses ?? [];
    expect(clauseNamed(clauses, 'position').result).toBe('unclear');
    expect(codes(clauseNamed(clauses, 'position'))).toEqual(codes(clauseNamed(clauses, 'link')));
  });

  it('softens a low link to unclear as well', () => {
    const blocks = [...facts().blocks, block('body', 'A last line.')];
    const small3 = match({
      ownWords: 25,
      words: 25,
      pageShare: 0.1,
      passages: [{ page: [0, 40], article: [0, 25], words: 25, own: 25 }],
    });
    const assessed = assessMatch(facts({ blocks, links: [link({ block: 4 })] }), small3);
    const position = clauseNamed(assessed?.source.clauses ?? [], 'position');
    expect(position.result).toBe('unclear');
    expect(codes(position)).toEqual(['place', 'reading', 'little-text']);
  });

  it('is unclear even with a perfect credit, whose clauses stay met', () => {
    const assessed = assessMatch(facts({ links: [link()] }), small);
    expect(assessed?.status).toBe('unclear');
    expect(assessed?.source.clauses.slice(0, 2).map(({ result }) => result)).toEqual(['met', 'met']);
  });
});

describe('a match large enough to judge', () => {
  test.each([
    ['link in the first paragraph', { links: [link()] }, 'met'],
    ['link in the third paragraph', { links: [link({ block: 3 })] }, 'not-met'],
    ['no link', {}, 'not-met'],
    ['half-hidden link', { links: [link({ seen: { seen: 'unclear', why: 'closed' } })] }, 'unclear'],
    ['plain-text draft', { reading: 'plain-text' }, 'unclear'],
  ] as const)('%s: %s', (_name, changed, status) => {
    const assessed = assessMatch(
      facts({ ...changed, links: 'links' in changed ? [...changed.links] : [] }),
      match(),
    );
    expect(assessed?.status).toBe(status);
    expect(assessed?.source.weak).toBeUndefined();
  });

  it('carries the match into the source', () => {
    const given = match();
    expect(assessMatch(facts(), given)?.source).toMatchObject({
      article: given.article.card,
      kind: 'verbatim',
      pageShare: 0.8,
      articleShare: 0.95,
      ownShare: 0.95,
      passages: given.passages,
    });
  });

  it('keeps the longest passages of very many, in page order', () => {
    const passages = Array.from({ length: 60 }, (_, i): Passage => {
      const words = (i * 7) % 60;
      return { page: [i * 10, i * 10 + 9], article: [i, i + 1], words, own: words };
    });
    const kept = assessMatch(facts(), match({ passages }))?.source.passages ?? [];
    expect(kept.length).toBe(40);
    expect(Math.min(...kept.map(({ words }) => words))).toBe(20);
    expect(kept.map(({ page }) => page[0])).toEqual(
      kept.map(({ page }) => page[0]).toSorted((a, b) => a - b),
    );
  });
});

describe('the first matched paragraph of a page that is mostly other text', () => {
  const lengths = facts().blocks.map(({ text }) => text.length + 1);
  const startOf = (at: number): number => lengths.slice(0, at).reduce((sum, length) => sum + length, 0);
  test.each([
    ['its first character', startOf(2), 2, 'unclear'],
    ['its last character', startOf(3) - 2, 2, 'unclear'],
    ['the last character above it', startOf(2) - 2, 2, 'unclear'],
    ['much of the paragraph above it', startOf(2) - 45, 2, 'not-met'],
    ['the first character below it', startOf(3), 2, 'unclear'],
    ['two paragraphs above', startOf(1), 3, 'not-met'],
  ] as const)('passage from %s', (_name, start, at, status) => {
    const passages: Passage[] = [{ page: [start, start + 60], article: [0, 50], words: 50, own: 50 }];
    const links = [link({ block: at })];
    expect(assessMatch(facts({ links }), match({ pageShare: 0.15, passages }))?.status).toBe(status);
  });
});

describe('an original that is advertising', () => {
  test.each([
    ['a large match', match({}, { advertising: 'Advertisement' })],
    ['quotations only', match({ ownWords: 0 }, { advertising: 'Advertisement' })],
    ['an older page', match({}, { advertising: 'Advertisement', card })],
  ])('is a notice with %s', (_name, given) => {
    expect(assessMatch(facts(dated), given)?.status).toBe('advertising');
  });

  it('does not lower the floor of evidence', () => {
    expect(assessMatch(facts(), match({ words: 12, ownWords: 12 }, { advertising: 'PR' }))).toBeUndefined();
  });
});

describe('a page older than the original', () => {
  const credit = block('body', 'This is reported by Ukrinform.');
  const photo = block('caption', 'The bell. Photo source: Ukrinform');
  const fromSource = block('caption', 'The bell in its tower. Source: Ukrinform');
  test.each<[string, Partial<PageFacts>, Partial<Match['article']>, string]>([
    ['without credit', dated, { card }, 'earlier'],
    ['whose date is not certain', dated, { card, timeCertain: false }, 'not-met'],
    ['when the original is undated', dated, {}, 'not-met'],
    ['with one date only', { dates: { published: [older], modified: [] } }, { card }, 'not-met'],
    [
      'that credits the agency in words',
      { ...dated, blocks: [...facts().blocks, credit] },
      { card },
      'not-met',
    ],
    ['that credits it for a photo', { ...dated, blocks: [...facts().blocks, photo] }, { card }, 'earlier'],
    [
      'that names it under a picture',
      { ...dated, blocks: [...facts().blocks, fromSource] },
      { card },
      'earlier',
    ],
    ['that links to an article of the agency', { ...dated, links: [link()] }, { card }, 'met'],
  ])('%s', (_name, changed, article, status) => {
    expect(assessMatch(facts(changed), match({}, article))?.status).toBe(status);
  });

  it('counts as a common source first when only quotations are shared', () => {
    expect(assessMatch(facts(dated), match({ ownWords: 0 }, { card }))?.status).toBe('common-source');
  });
});

it('judges by the edition and number of the matched article', () => {
  const url = original.replace('ukrinform.net', 'ukrinform.fr').replace('4180900', '4180999');
  const evidence = assessMatch(facts({ links: [link({ url })] }), match())?.source.clauses[0]?.evidence ?? [];
  expect(evidence.map(({ code }) => code)).toEqual(['link', 'other-article', 'other-edition']);
});
