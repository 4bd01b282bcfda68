import { expect, test } from 'vitest';
import type { Edition } from '../../utils/ukrinform/article.ts';
import { clausesOf } from '../../utils/policy/clauses.ts';
import type { PageFacts } from '../../utils/policy/facts.ts';
import { clauseNamed, codes, facts, home, link } from './page-facts.ts';

const open = (edition: Edition, page: Partial<PageFacts>) =>
  clauseNamed(clausesOf(facts(page), { edition }, undefined), 'open');

test.each<[Edition, string, string[]]>([
  ['de', 'not-met', ['closed-rel', 'headers-not-examined']],
  ['fr', 'not-met', ['closed-rel', 'headers-not-examined']],
  ['ja', 'not-met', ['closed-rel', 'headers-not-examined']],
  ['uk', 'unclear', ['closed-rel', 'unconfirmed']],
  ['ru', 'unclear', ['closed-rel', 'unconfirmed']],
  ['pl', 'unclear', ['closed-rel', 'unconfirmed']],
  ['en', 'not-applicable', ['not-asked', 'closed-rel']],
  ['es', 'not-applicable', ['not-asked', 'closed-rel']],
])('a nofollow link under the rule of %s: %s', (edition, result, evidence) => {
  const clause = open(edition, { links: [link({ rel: ['noopener', 'nofollow'] })] });
  expect([clause.result, codes(clause)]).toEqual([result, evidence]);
});

test.each(['nofollow', 'ugc', 'sponsored'])('%s closes a link', (rel) => {
  expect(open('de', { links: [link({ rel: [rel] })] }).result).toBe('not-met');
});

test.each(['noopener', 'noreferrer', 'external', 'author'])('%s closes nothing', (rel) => {
  expect(open('de', { links: [link({ rel: [rel] })] }).result).toBe('met');
});

test.each([
  ['noindex', 'not-met'],
  ['noindex, follow', 'not-met'],
  ['index,nofollow', 'not-met'],
  ['none', 'not-met'],
  ['index, follow', 'met'],
  ['max-image-preview:none-of-them', 'met'],
  ['noarchive', 'met'],
  ['', 'met'],
])('a page whose robots meta says "%s": %s', (content, result) => {
  expect(open('de', { links: [link()], robots: [content] }).result).toBe(result);
});

test('a page without the link has nothing to open', () => {
  const clause = open('de', { links: [] });
  expect([clause.result, codes(clause)]).toEqual(['not-applicable', ['link-not-met']]);
});

test('a draft is not on the web yet', () => {
  const { url: _, ...draft } = facts({ links: [link({ rel: ['nofollow'] })] });
  const clause = clauseNamed(clausesOf(draft, { edition: 'de' }, undefined), 'open');
  expect([clause.result, codes(clause)]).toEqual(['not-applicable', ['draft']]);
});

test('of two links equally high the open one is judged', () => {
  const clause = open('de', { links: [link({ rel: ['nofollow'] }), link({ url: home, start: 20 })] });
  expect(clause.result).toBe('met');
});
