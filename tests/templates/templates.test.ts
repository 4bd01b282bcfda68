// @vitest-environment node
import { expect, test } from 'vitest';
import { factsOfHtml } from '../../scripts/evaluate/html-facts.ts';
import { checkPage } from '../../utils/check.ts';
import { articleLine } from '../../utils/corpus/article-lines.ts';
import { memoryCorpus } from '../../utils/corpus/memory-corpus.ts';
import { rawArticle } from '../../utils/corpus/raw-article.ts';
import { addressOf, madePages, originals } from './pages.ts';
import type { Expected } from './situations.ts';

const records = originals.map((original) => {
  const line = articleLine(original);
  if ('wrong' in line) throw new Error(line.wrong);
  return rawArticle(line).record;
});
const corpus = memoryCorpus(records);
const pages = madePages();

/** What is said of a page about the clauses that its situation decides. */
async function said(html: string, url: string, expected: Expected): Promise<Expected> {
  const facts = await factsOfHtml(html, url);
  const nobody = { licensedHosts: [], mineHosts: [] };
  const { verdict } = await checkPage(facts, corpus, nobody, { now: 0, stopwatch: () => 0 });
  const clauses = verdict.sources[0]?.clauses ?? [];
  return Object.fromEntries(
    clauses.filter(({ clause }) => clause in expected).map(({ clause, result }) => [clause, result]),
  );
}

test('there are pages enough, and enough of them credit the agency as its rule asks', () => {
  const legitimate = pages.filter(({ expected: { link, position } }) => link === 'met' && position === 'met');
  expect(pages.length).toBeGreaterThan(1000);
  expect(legitimate.length).toBeGreaterThan(500);
  expect(new Set(pages.map(({ name }) => name)).size).toBe(pages.length);
});

test.each(pages.map((page, i) => ({ ...page, url: addressOf(i) })))(
  '$name',
  async ({ html, url, expected }) => {
    expect(await said(html, url, expected)).toEqual(expected);
  },
);
