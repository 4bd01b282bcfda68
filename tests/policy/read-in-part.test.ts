import { expect, test } from 'vitest';
import { clausesOf } from '../../utils/policy/clauses.ts';
import type { PageFacts } from '../../utils/policy/facts.ts';
import type { Wanted } from '../../utils/policy/judged-link.ts';
import type { ClauseName, ClauseResult } from '../../utils/policy/verdict.ts';
import { block, clauseNamed, codes, facts, link, linkOutside } from './page-facts.ts';

const wanted: Wanted = { edition: 'de', id: 4180900, foreign: { outlet: 'BBC', host: 'bbc.com' } };
const ofPage = (page: Partial<PageFacts>, name: ClauseName): ClauseResult =>
  clauseNamed(clausesOf(facts(page), wanted, { share: 0.9, firstBlock: 1 }), name);

const named = [block('body', 'The tower is open. This is reported by Ukrinform. Visitors came.')];
const lookAlike = link({ url: 'https://ukrinforrn.net/' });
const hidden = link({ seen: { seen: 'hidden', why: 'tiny' } });

test.each<[string, ClauseName, Partial<PageFacts>]>([
  ['no link and no name', 'link', {}],
  ['the name alone', 'link', { blocks: named }],
  ['a hidden link', 'link', { links: [hidden] }],
  ['a link to a host like the agency’s', 'link', { links: [lookAlike] }],
  ['no link to the outlet', 'foreign', { links: [link()] }],
  ['a link outside what was read of the text', 'position', { links: [linkOutside()] }],
])('%s is held against a page that was read whole, and left open in one read in part', (_, name, page) => {
  const whole = ofPage(page, name);
  const inPart = ofPage({ ...page, cut: true }, name);
  expect(whole.result).toBe('not-met');
  expect(inPart.result).toBe('unclear');
  expect(codes(inPart)).toEqual([...codes(whole), 'read-in-part']);
});

test.each<[string, ClauseName, Partial<PageFacts>, string]>([
  ['a visible link', 'link', { links: [link()] }, 'met'],
  ['a link in the first paragraph', 'position', { links: [link()] }, 'met'],
  ['a link in a lower paragraph', 'position', { links: [link({ block: 3 })] }, 'not-met'],
  ['a link closed to search engines', 'open', { links: [link({ rel: ['nofollow'] })] }, 'not-met'],
])('%s says the same in a page read in part', (_, name, page, result) => {
  expect(ofPage({ ...page, cut: true }, name)).toEqual(ofPage(page, name));
  expect(ofPage(page, name).result).toBe(result);
});

test('where the link is open, so is its place, for the same reason', () => {
  const page = { cut: true, blocks: named };
  expect(ofPage(page, 'position')).toEqual({
    clause: 'position',
    result: 'unclear',
    evidence: ofPage(page, 'link').evidence,
  });
});
