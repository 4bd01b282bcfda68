import { checkPage } from '../check.ts';
import { CheckError } from '../corpus/errors.ts';
import { liveCorpus } from '../corpus/live-corpus.ts';
import type { PageFacts } from '../policy/facts.ts';
import type { Relayed } from '../policy/foreign-clause.ts';
import { couldNotCheck } from '../policy/verdict-of.ts';
import type { Verdict } from '../policy/verdict.ts';
import { type FoundArticle, foundArticle } from './found-articles.ts';
import { nobody } from './nobody.ts';

/** What was found of a draft. */
export interface DraftAnswer {
  verdict: Verdict;
  /** The outlets that its originals relay, by the key of the article. */
  relayed: Record<string, Relayed>;
  /** Its sources, for checking it again while it is being written. */
  found: FoundArticle[];
}

/** Checks a draft as a page is checked; nothing of it is kept. A fault is an answer, never "nothing found". */
export async function checkDraft(facts: PageFacts): Promise<DraftAnswer> {
  const now = Date.now();
  try {
    const { verdict, matches } = await checkPage(facts, await liveCorpus(), nobody, {
      now,
      stopwatch: () => performance.now(),
    });
    const relayed = matches.flatMap(({ article: { card, foreign } }) =>
      foreign === undefined ? [] : [[card.key, foreign] as const],
    );
    const found = matches.map(({ article }) => foundArticle(article));
    return { verdict, relayed: Object.fromEntries(relayed), found };
  } catch (error) {
    const reason = error instanceof CheckError ? error.reason : 'storage-failed';
    const compared = { articles: 0, editions: [] };
    const trace = { candidates: [], excluded: [], ms: {} };
    return { verdict: couldNotCheck({ compared, checkedAt: now, trace }, reason), relayed: {}, found: [] };
  }
}
