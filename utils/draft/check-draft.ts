import { checkPage } from '../check.ts';
import { CheckError } from '../corpus/errors.ts';
import { liveCorpus } from '../corpus/live-corpus.ts';
import type { PageFacts } from '../policy/facts.ts';
import type { Relayed } from '../policy/foreign-clause.ts';
import { couldNotCheck } from '../policy/verdict-of.ts';
import type { Verdict } from '../policy/verdict.ts';
import { remembering } from './remembering.ts';

/** A draft to be checked. */
export interface DraftQuestion {
  facts: PageFacts;
  /** What it is compared with: the articles of these keys, found before, while it is being written; or all held. */
  among: string[] | 'all';
}

/** What was found of a draft. */
export interface DraftAnswer {
  verdict: Verdict;
  /** The outlets that its originals relay, by the key of the article. */
  relayed: Record<string, Relayed>;
}

/** A draft belongs to nobody yet: no list of sites applies. */
const nobody = { licensedHosts: [], mineHosts: [] };

/** Checks a draft as a page is checked; nothing of it is kept. A fault is an answer, never "nothing found". */
export async function checkDraft({ facts, among }: DraftQuestion): Promise<DraftAnswer> {
  const now = Date.now();
  try {
    const { verdict, matches } = await checkPage(facts, remembering(await liveCorpus()), nobody, {
      now,
      stopwatch: () => performance.now(),
      ...(among === 'all' ? {} : { only: among }),
    });
    const relayed = matches.flatMap(({ article: { card, foreign } }) =>
      foreign === undefined ? [] : [[card.key, foreign] as const],
    );
    return { verdict, relayed: Object.fromEntries(relayed) };
  } catch (error) {
    const reason = error instanceof CheckError ? error.reason : 'storage-failed';
    const compared = { articles: 0, editions: [] };
    const trace = { candidates: [], excluded: [], ms: {} };
    return { verdict: couldNotCheck({ compared, checkedAt: now, trace }, reason), relayed: {} };
  }
}
