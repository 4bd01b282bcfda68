import { type Compare, compareText, type Stopwatch } from './compare-text.ts';
import type { ProbedCorpus } from './corpus/probed-corpus.ts';
import type { Match } from './match/sources.ts';
import { materialText, type PageFacts } from './policy/facts.ts';
import { type HostLists, isOwnSite } from './policy/own-site.ts';
import { verdictOf } from './policy/verdict-of.ts';
import type { Verdict } from './policy/verdict.ts';
import { parseArticleUrl, articleKey } from './ukrinform/article-address.ts';

/** A verdict and the matches it was made of, best first. */
export interface Check {
  verdict: Verdict;
  matches: readonly Match[];
}

/**
 * Checks one page: compares its material with the corpus and judges the page by what its own links say. `only` restricts
 * the comparison to the articles of these keys, however weak the candidates. Rejects with `CheckError` on a damaged corpus.
 */
export async function checkPage(
  facts: PageFacts,
  corpus: ProbedCorpus,
  lists: HostLists,
  options: { now: number; stopwatch: Stopwatch; only?: readonly string[]; compare?: Compare },
): Promise<Check> {
  const { now, stopwatch, only, compare = compareText } = options;
  const frame = { facts, checkedAt: now };
  if (isOwnSite(facts.url, lists)) {
    const trace = { candidates: [], excluded: [], ms: {} };
    const { compared } = corpus;
    return { verdict: verdictOf({ ...frame, compared, trace, ownSite: true, matches: [] }), matches: [] };
  }
  const question = {
    text: materialText(facts),
    wanted: only ?? linkedKeys(facts),
    among: only === undefined ? ('all' as const) : ('wanted' as const),
  };
  const { sources, versions, compared, candidates, excluded, ms } = await compare(
    question,
    corpus,
    stopwatch,
  );
  const started = stopwatch();
  const trace = { candidates, excluded, ms };
  const verdict = verdictOf({ ...frame, compared, trace, ownSite: false, matches: sources, versions });
  verdict.trace = { ...verdict.trace, ms: { ...ms, assess: stopwatch() - started } };
  return { verdict, matches: sources };
}

const MOST_LINKED = 8;

/** Articles that the page links to are compared even when no fingerprint led to them. */
export function linkedKeys(facts: PageFacts): string[] {
  const addresses = facts.links
    .map((link) => parseArticleUrl(link.url))
    .filter((address) => address !== undefined);
  return [...new Set(addresses.map(articleKey))].slice(0, MOST_LINKED);
}
