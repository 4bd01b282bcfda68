import { describe, expect, it, test } from 'vitest';
import { assessCredit } from '../../utils/policy/assess.ts';
import type { PageFacts } from '../../utils/policy/facts.ts';
import { another, block, blocks, clauseNamed, codes, facts, home, link, linkOutside } from './page-facts.ts';

const credit = 'The tower is open again. This is reported by Ukrinform.';
const credited = (changed: Partial<PageFacts> = {}): PageFacts =>
  facts({ blocks: [block('headline'), block('body', credit), block('body')], ...changed });

describe('a page whose original is not held', () => {
  test.each<[string, PageFacts, string | undefined]>([
    ['credits in words', credited(), 'unclear'],
    ['credits in words with a link at the top', credited({ links: [link({ url: home })] }), 'met'],
    ['credits in words with a link too low', credited({ links: [link({ block: 2 })] }), 'unclear'],
    ['links to an article without words of credit', facts({ links: [link()] }), 'met'],
    ['credits in a plain-text draft', credited({ reading: 'plain-text' }), 'unclear'],
    ['says nothing', facts(), undefined],
    ['names the agency only', facts({ blocks: [block('body', 'Ukrinform moved house.')] }), undefined],
    ['gives a photo credit', facts({ blocks: [block('body', 'Photo source: Ukrinform')] }), undefined],
    [
      'gives the source of a picture',
      facts({ blocks: [...blocks(), block('caption', 'The bell. Source: Ukrinform')] }),
      undefined,
    ],
    ['links to the home page only', facts({ links: [link({ url: home, text: 'Ukrinform' })] }), undefined],
    ['links to an article from the menu', facts({ links: [linkOutside({ url: another })] }), undefined],
    [
      'links to an article that readers do not see',
      facts({ links: [link({ seen: { seen: 'hidden', why: 'clipped' } })] }),
      undefined,
    ],
    ['links elsewhere', facts({ links: [link({ url: 'https://verbivka.example/' })] }), undefined],
  ])('%s: %s', (_name, page, status) => {
    expect(assessCredit(page)?.status).toBe(status);
  });

  test.each([
    ['without a link', credited()],
    ['with a link too low', credited({ links: [link({ block: 2 })] })],
    ['with a look-alike', credited({ links: [link({ url: 'https://ukrinforrn.net/' })] })],
    ['with a hidden link', credited({ links: [link({ seen: { seen: 'hidden', why: 'tiny' } })] })],
    ['with a link in the footer', credited({ links: [linkOutside()] })],
  ])('%s has no clause that is not met', (_name, page) => {
    const results = assessCredit(page)?.source.clauses.map(({ result }) => result);
    expect(results).toContain('unclear');
    expect(results).not.toContain('not-met');
  });

  it('leaves the position open where the link is', () => {
    const clauses = assessCredit(credited())?.source.clauses ?? [];
    expect(codes(clauseNamed(clauses, 'link'))).toEqual(['name-only', 'no-link']);
    expect(clauseNamed(clauses, 'position').result).toBe('unclear');
    expect(codes(clauseNamed(clauses, 'position'))).toEqual(['name-only', 'no-link']);
  });

  it('gives a source without article, shares and passages', () => {
    const { source } = assessCredit(credited()) ?? {};
    expect(source).toMatchObject({
      kind: 'credited',
      pageShare: 0,
      articleShare: 0,
      ownShare: 0,
      passages: [],
    });
    expect(source?.article).toBeUndefined();
    expect(source?.weak).toBeUndefined();
  });
});
