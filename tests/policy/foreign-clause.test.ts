import { expect, test } from 'vitest';
import type { Edition } from '../../utils/ukrinform/article.ts';
import { clausesOf } from '../../utils/policy/clauses.ts';
import type { PageFacts } from '../../utils/policy/facts.ts';
import { clauseNamed, codes, facts, link } from './page-facts.ts';

const relayed = { outlet: 'BBC', host: 'bbc.com' };
const foreign = (edition: Edition, page: Partial<PageFacts>, outlet: typeof relayed | undefined = relayed) =>
  clauseNamed(
    clausesOf(facts(page), { edition, ...(outlet === undefined ? {} : { foreign: outlet }) }, undefined),
    'foreign',
  );
const toBbc = (url: string) => link({ url, block: 2 });

test.each([
  ['the outlet’s host', 'https://www.bbc.com/news/articles/x'],
  ['another host of the same outlet', 'https://www.bbc.co.uk/news/x'],
  ['a subdomain', 'https://news.bbc.co.uk/x'],
  ['plain http and a final dot', 'http://bbc.com./x'],
])('a visible link to %s meets it', (_, url) => {
  const clause = foreign('en', { links: [link(), toBbc(url)] });
  expect([clause.result, codes(clause)]).toEqual(['met', ['foreign-link']]);
});

test.each([
  ['a host that only begins like it', 'https://bbc.com.example/x'],
  ['a host that only ends like it', 'https://notbbc.com/x'],
  ['another outlet', 'https://www.cnn.com/x'],
  ['a script', 'javascript:location="https://bbc.com"'],
])('%s does not', (_, url) => {
  const clause = foreign('en', { links: [link(), toBbc(url)] });
  expect([clause.result, codes(clause), clause.wouldChange]).toEqual([
    'not-met',
    ['no-foreign-link'],
    'add-foreign-link',
  ]);
});

test.each<[Edition, string]>([
  ['uk', 'not-met'],
  ['en', 'not-met'],
  ['de', 'not-met'],
  ['es', 'not-met'],
  ['fr', 'not-met'],
  ['ja', 'not-met'],
  ['ru', 'unclear'],
  ['pl', 'unclear'],
])('without it, under the rule of %s: %s', (edition, result) => {
  expect(foreign(edition, { links: [link()] }).result).toBe(result);
});

test('a page of the outlet itself needs no link to it', () => {
  const clause = foreign('en', { url: 'https://www.bbc.co.uk/news/x', links: [link()] });
  expect([clause.result, clause.evidence]).toEqual([
    'met',
    [{ code: 'foreign-link', url: 'https://www.bbc.co.uk/news/x', outlet: 'BBC' }],
  ]);
});

test('a link that readers may or may not see leaves it open', () => {
  const half = link({ url: 'https://bbc.com/x', seen: { seen: 'unclear', why: 'closed' } });
  expect(foreign('en', { links: [link(), half] }).result).toBe('unclear');
});

test('an outlet whose host is not known cannot be missed', () => {
  const outlet = { outlet: 'Tarvik Evening Post' };
  const clause = clauseNamed(
    clausesOf(facts({ links: [link()] }), { edition: 'en', foreign: outlet }, undefined),
    'foreign',
  );
  expect(clause.result).toBe('unclear');
});

test('an original that relays nobody asks for no second link', () => {
  const clause = clauseNamed(clausesOf(facts({ links: [link()] }), { edition: 'en' }, undefined), 'foreign');
  expect([clause.result, codes(clause)]).toEqual(['not-applicable', ['no-foreign']]);
});

test('a draft without markup shows no links at all', () => {
  expect(foreign('en', { reading: 'plain-text' }).result).toBe('unclear');
});
