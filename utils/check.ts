import { type Corpus, hitsOf } from './corpus/corpus.ts';
import { gunzip } from './corpus/gzip.ts';
import type { HeldArticle } from './corpus/record.ts';
import { skeletonOf } from './corpus/skeleton.ts';
import { shinglesOf } from './fingerprint/shingles.ts';
import { type Candidate, candidates } from './match/candidates.ts';
import { changedFacts } from './match/changed-facts.ts';
import { formulaWords } from './match/formulas.ts';
import { type ComparedPage, type Match, matchWith, ranked } from './match/sources.ts';
import { materialText, type PageFacts } from './policy/facts.ts';
import { type HostLists, isOwnSite } from './policy/own-site.ts';
import { verdictOf } from './policy/verdict-of.ts';
import type { Trace, Verdict } from './policy/verdict.ts';
import { wordsOf } from './text/words.ts';
import { parseArticleUrl, articleKey } from './ukrinform/article-address.ts';

/** A verdict and the matches it was made of, best first. */
export interface Check {
  verdict: Verdict;
  matches: Match[];
}

/** Milliseconds on a monotonic clock. */
type Stopwatch = () => number;

/**
 * Checks one page: looks its material up in the corpus, aligns the candidates and judges the page. `only` restricts
 * the comparison to one article key, however weak the candidate. Rejects with `CheckError` on a damaged corpus.
 */
export async function checkPage(
  facts: PageFacts,
  corpus: Corpus,
  lists: HostLists,
  options: { now: number; stopwatch: Stopwatch; only?: string },
): Promise<Check> {
  const { now, stopwatch } = options;
  const trace: Trace = { candidates: [], excluded: [], ms: {} };
  const frame = { facts, compared: corpus.compared, checkedAt: now, trace };
  if (isOwnSite(facts.url, lists))
    return { verdict: verdictOf({ ...frame, ownSite: true, matches: [] }), matches: [] };

  const started = stopwatch();
  const text = materialText(facts);
  const words = wordsOf(text);
  const shingles = shinglesOf(words);
  const found = options.only === undefined ? candidates(hitsOf(corpus.segments, shingles.keys)) : [];
  const lookedUp = stopwatch();
  const rows = [...found.map(({ row }) => row), ...(await wantedRows(facts, corpus, options.only))];
  const articles = await corpus.articles([...new Set(rows)]);
  const page: ComparedPage = {
    words,
    bytes: skeletonOf(words),
    ...(corpus.isFormula === undefined
      ? {}
      : { formulas: formulaWords(shingles, words.count, corpus.isFormula) }),
  };
  const matches = articles.map((article) => matchWith(page, article)).filter((match) => match !== undefined);
  const { sources, versions } = ranked(matches);
  await Promise.all(sources.map((match) => withChangedFacts(match, text)));
  const matched = stopwatch();
  tracedCandidates(trace, found, articles);
  for (const { card } of articles.filter((article) => !matches.some((match) => match.article === article)))
    trace.excluded.push({ key: card.key, why: 'no-passage', words: 0 });
  for (const { article, words: count } of versions)
    trace.excluded.push({ key: article.card.key, why: 'version', words: count });
  const verdict = verdictOf({ ...frame, ownSite: false, matches: sources, versions });
  verdict.trace.ms = { lookup: lookedUp - started, match: matched - lookedUp, assess: stopwatch() - matched };
  return { verdict, matches: sources };
}

/** Puts the candidates of the index into the trace, by the keys of their articles. */
function tracedCandidates(trace: Trace, found: readonly Candidate[], articles: readonly HeldArticle[]): void {
  const keys = new Map(articles.map(({ row, card }) => [row, card.key]));
  trace.candidates = found.flatMap(({ row, score }) => {
    const key = keys.get(row);
    return key === undefined ? [] : [{ key, score }];
  });
}

/** Adds changed numbers and names where the original's text is held. A text that does not unpack is as if not held. */
async function withChangedFacts(match: Match, pageText: string): Promise<void> {
  const packed = match.article.text;
  if (packed === undefined) return;
  try {
    const text = await gunzip(packed);
    const words = wordsOf(text);
    // The skeleton was made from this text; where it was not, indices would name other words.
    if (words.count !== match.article.skeleton.length) return;
    const pairs = changedFacts(match.changes.changed, { text, words }, pageText);
    match.changes.facts = { held: 'compared', pairs };
  } catch {
    match.changes.facts = { held: 'needs-original' };
  }
}

/** Articles that the page links to are compared even when no fingerprint led to them. */
async function wantedRows(facts: PageFacts, corpus: Corpus, only: string | undefined): Promise<number[]> {
  const keys = only === undefined ? linkedKeys(facts) : [only];
  const rows = await Promise.all(keys.map((key) => corpus.rowOf(key)));
  return rows.filter((row) => row !== undefined);
}

const MOST_LINKED = 8;

function linkedKeys(facts: PageFacts): string[] {
  const addresses = facts.links
    .map((link) => parseArticleUrl(link.url))
    .filter((address) => address !== undefined);
  return [...new Set(addresses.map(articleKey))].slice(0, MOST_LINKED);
}
