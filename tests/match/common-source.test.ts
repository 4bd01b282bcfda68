// @vitest-environment node
import { expect, test } from 'vitest';
import { type StatementPair, statementPairs } from '../../scripts/measure/statement-pairs.ts';
import { checkPage } from '../../utils/check.ts';
import { memoryCorpus } from '../../utils/corpus/memory-corpus.ts';
import { FOUND_OWN_WORDS } from '../../utils/match/thresholds.ts';
import type { Verdict } from '../../utils/policy/verdict.ts';
import { WORD_WEIGHT, wordsOf } from '../../utils/text/words.ts';
import { heldArticle, paragraphsOf, uncredited } from './statement-pages.ts';

const pairs = statementPairs();
const named = pairs.map((pair) => [pair.id, pair] as const);
const corpus = memoryCorpus(pairs.map(heldArticle));
const nobody = { licensedHosts: [], mineHosts: [] };

async function verdictOn(paragraphs: readonly string[]): Promise<Verdict> {
  const options = { now: 0, stopwatch: () => 0 };
  return (await checkPage(uncredited(paragraphs), corpus, nobody, options)).verdict;
}

/** Paragraphs of another paper's story in the same language. */
function ownText({ id, lang }: StatementPair): string[] {
  const other = pairs.find((pair) => pair.lang === lang && pair.id !== id);
  const paragraphs = paragraphsOf(other?.page.text ?? '');
  return [paragraphs[0] ?? '', paragraphs.at(-1) ?? ''];
}

test.each(['uk', 'en', 'de', 'ja'])('there are enough pairs: %s', (lang) => {
  expect(pairs.filter((pair) => pair.lang === lang).length).toBeGreaterThanOrEqual(16);
});

/**
 * Statements of which the index keeps a single shingle that the page has: they are hardly longer than two blocks of the
 * index. One alone makes no candidate; what is so short is said of nobody.
 */
const oneShingleLeft: ReadonlySet<string> = new Set(['de-wolf-geteilt', 'uk-verdict']);

test.each([...oneShingleLeft])('too little of a statement to be met: %s', async (id) => {
  const pair = pairs.find((one) => one.id === id);
  expect((await verdictOn(paragraphsOf(pair?.page.text ?? ''))).status).toBe('none');
});

const longer = named.filter(([id]) => !oneShingleLeft.has(id));
test.each(longer)('who quotes the same statement has a common source: %s', async (id, { page }) => {
  const { status, sources } = await verdictOn(paragraphsOf(page.text));
  expect(status).toBe('common-source');
  expect(sources.map(({ article }) => article?.key)).toEqual([id]);
});

test.each(named)('a copy of the article stays a copy: %s', async (id, pair) => {
  const [above = '', below = ''] = ownText(pair);
  const { status, sources } = await verdictOn([above, ...paragraphsOf(pair.article.text), below]);
  expect(status).toBe('not-met');
  expect(sources[0]?.article?.key).toBe(id);
});

/** Pairs whose article says enough below its statement: what is copied from there is above the floor of evidence. */
const telling = named.filter(([, { article }]) => {
  const last = paragraphsOf(article.text).at(-1) ?? '';
  const { count, weights } = wordsOf(last);
  return (
    !/[«„“"「]/u.test(last) && count >= FOUND_OWN_WORDS[weights[0] === WORD_WEIGHT ? 'words' : 'characters']
  );
});

test('most articles say enough below their statement', () => {
  expect(telling.length / pairs.length).toBeGreaterThan(0.8);
});

test.each(telling)('a copy without the first paragraph stays a copy: %s', async (id, pair) => {
  const [above = '', below = ''] = ownText(pair);
  const { status, sources } = await verdictOn([above, ...paragraphsOf(pair.article.text).slice(1), below]);
  expect(status).toBe('not-met');
  expect(sources[0]?.article?.key).toBe(id);
});

test.each(telling)('who also copies the paragraph below the statement copies: %s', async (id, pair) => {
  const last = paragraphsOf(pair.article.text).at(-1) ?? '';
  const { status, sources } = await verdictOn([...paragraphsOf(pair.page.text), last]);
  expect(status).toBe('not-met');
  expect(sources[0]?.article?.key).toBe(id);
});
