import { gunzip } from './corpus/gzip.ts';
import { hitsIn, type ProbedCorpus } from './corpus/probed-corpus.ts';
import type { HeldArticle } from './corpus/record.ts';
import { skeletonOf } from './corpus/skeleton.ts';
import { shinglesOf } from './fingerprint/shingles.ts';
import { type Candidate, candidates } from './match/candidates.ts';
import { changedFacts } from './match/changed-facts.ts';
import { formulaWords } from './match/formulas.ts';
import { type ComparedPage, type Match, matchWith, ranked } from './match/sources.ts';
import type { Compared, Trace } from './policy/verdict.ts';
import { wordsOf } from './text/words.ts';

/** All that decides how a page compares with a corpus; two pages of which this is the same compare the same. */
export interface Question {
  /** The text that is matched. */
  text: string;
  /** Keys of articles that are compared even when no fingerprint leads to them. */
  wanted: readonly string[];
  /** Whether articles are looked for by fingerprint, or only the wanted ones compared. */
  among: 'all' | 'wanted';
}

/** What a text has in common with a corpus. The rule is not asked yet. */
export interface Comparison {
  /** Best first. */
  sources: readonly Match[];
  /** Matches with other versions of the same stories, best first. */
  versions: readonly Match[];
  compared: Compared;
  candidates: Trace['candidates'];
  excluded: Trace['excluded'];
  ms: { lookup: number; match: number };
}

/** Milliseconds on a monotonic clock. */
export type Stopwatch = () => number;

/** Answers a question from a corpus. Rejects with `CheckError` when that is damaged. */
export type Compare = (question: Question, corpus: ProbedCorpus, stopwatch: Stopwatch) => Promise<Comparison>;

/** Looks a text up in the corpus and aligns it with the candidates. */
export const compareText: Compare = async ({ text, wanted, among }, corpus, stopwatch) => {
  const started = stopwatch();
  const words = wordsOf(text);
  const shingles = shinglesOf(words);
  const { hits, compared } =
    among === 'wanted' ? { hits: [], compared: corpus.compared } : await hitsIn(corpus, shingles.keys);
  const found = candidates(hits);
  const lookedUp = stopwatch();
  const rows = [...found.map(({ row }) => row), ...(await rowsOf(wanted, corpus))];
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
  return {
    sources,
    versions,
    compared,
    candidates: tracedCandidates(found, articles),
    excluded: [
      ...articles
        .filter((article) => !matches.some((match) => match.article === article))
        .map(({ card }) => ({ key: card.key, why: 'no-passage' as const, words: 0 })),
      ...versions.map((match) => ({
        key: match.article.card.key,
        why: 'version' as const,
        words: match.words,
      })),
    ],
    ms: { lookup: lookedUp - started, match: stopwatch() - lookedUp },
  };
};

async function rowsOf(keys: readonly string[], corpus: ProbedCorpus): Promise<number[]> {
  const rows = await Promise.all(keys.map((key) => corpus.rowOf(key)));
  return rows.filter((row) => row !== undefined);
}

/** The candidates of the index by the keys of their articles. */
function tracedCandidates(
  found: readonly Candidate[],
  articles: readonly HeldArticle[],
): Trace['candidates'] {
  const keys = new Map(articles.map(({ row, card }) => [row, card.key]));
  return found.flatMap(({ row, score }) => {
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
