import { type Corpus, hitsOf } from './corpus/corpus.ts';
import type { HeldArticle } from './corpus/record.ts';
import { skeletonOf } from './corpus/skeleton.ts';
import { shinglesOf } from './fingerprint/shingles.ts';
import { candidates } from './match/candidates.ts';
import { type Match, matchWith, ranked } from './match/sources.ts';
import { materialText, type PageFacts } from './policy/facts.ts';
import { type HostLists, isOwnSite } from './policy/own-site.ts';
import { verdictOf } from './policy/verdict-of.ts';
import type { Trace, Verdict } from './policy/verdict.ts';
import { wordsOf } from './text/words.ts';
import { parseArticleUrl, articleKey } from './ukrinform/address.ts';

/** A verdict, the matches it judged, and versions of the same stories that were not judged on their own. */
export interface Check {
  verdict: Verdict;
  matches: Match[];
  versions: Match[];
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
  const trace: Trace = { candidates: [], ms: {} };
  const frame = { facts, compared: corpus.compared, checkedAt: now, trace };
  if (isOwnSite(facts.url, lists))
    return { verdict: verdictOf({ ...frame, ownSite: true, matches: [] }), matches: [], versions: [] };

  const started = stopwatch();
  const words = wordsOf(materialText(facts));
  const found = options.only === undefined ? candidates(hitsOf(corpus.segments, shinglesOf(words).keys)) : [];
  const lookedUp = stopwatch();
  const rows = [...found.map(({ row }) => row), ...(await wantedRows(facts, corpus, options.only))];
  const articles = await corpus.articles([...new Set(rows)]);
  const bytes = skeletonOf(words);
  const all = articles
    .map((article) => matchWith(words, bytes, article))
    .filter((match) => match !== undefined);
  const { sources, versions } = ranked(all);
  const matched = stopwatch();
  trace.candidates = found.flatMap(({ row, score }) => {
    const article = articles.find((held: HeldArticle) => held.row === row);
    return article === undefined ? [] : [{ key: article.card.key, score }];
  });
  const verdict = verdictOf({ ...frame, ownSite: false, matches: sources });
  trace.ms = { lookup: lookedUp - started, match: matched - lookedUp, assess: stopwatch() - matched };
  return { verdict, matches: sources, versions };
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
