import type { Match } from '../match/sources.ts';
import * as limits from '../match/thresholds.ts';
import type { PageFacts } from './facts.ts';
import { parseArticleUrl } from '../ukrinform/article-address.ts';
import { judgementOf } from './clauses.ts';
import { agencyNaming } from './credit-wording.ts';
import { isEarlier } from './earlier.ts';
import type { Wanted } from './judged-link.ts';
import { softened } from './little-evidence.ts';
import { firstMatched, type MatchedPart } from './position-clause.ts';
import type { ClauseResult, Source, Status } from './verdict.ts';

/** One source with the status it alone would give the page. */
export interface AssessedSource {
  source: Source;
  status: Extract<Status, 'advertising' | 'common-source' | 'earlier' | 'not-met' | 'unclear' | 'met'>;
}

/** Judges one matched article. Undefined when the match is below the floor of evidence (design §3). */
export function assessMatch(facts: PageFacts, match: Match): AssessedSource | undefined {
  const { advertising, tokens } = match.article;
  const found = limits.FOUND_OWN_WORDS[tokens];
  const deciding = match.decidingWords ?? match.ownWords;
  const ownFound = deciding >= found;
  if (!ownFound && match.words - deciding < found) return undefined;
  const wanted = wantedOf(match);
  const little =
    match.ownWords < limits.JUDGED_OWN_WORDS[tokens] && match.pageShare < limits.JUDGED_PAGE_SHARE;
  const { clauses, places } = judgementOf(facts, wanted, matchedPart(facts, match));
  const judged = little ? softened(clauses, match.ownWords) : clauses;
  const source: Source = {
    ...matchedSource(match, judged),
    places,
    ...(little ? { weak: 'little-text' } : {}),
  };
  if (advertising !== undefined) return { source, status: 'advertising' };
  if (!ownFound) return { source, status: 'common-source' };
  if (isOlder(facts, match) && !givesCredit(facts)) return { source, status: 'earlier' };
  return { source, status: little ? 'unclear' : worst(judged) };
}

/** What a match says of its article, with the clauses judged for it; none for one that is not judged on its own. */
export const matchedSource = (match: Match, clauses: ClauseResult[]): Source => ({
  article: match.article.card,
  kind: match.kind,
  pageShare: match.pageShare,
  articleShare: match.articleShare,
  ownShare: match.ownShare,
  words: { matched: match.words, own: match.ownWords },
  changes: match.changes,
  passages: longest(match.passages),
  clauses,
});

/** The page credits the agency, but no held article matches: clauses may be met or unclear, never not met. */
export function assessCredit(facts: PageFacts): AssessedSource | undefined {
  if (!givesCredit(facts)) return undefined;
  const judgement = judgementOf(facts, undefined, undefined);
  const clauses = softened(judgement.clauses, 0);
  const source: Source = {
    kind: 'credited',
    pageShare: 0,
    articleShare: 0,
    ownShare: 0,
    words: { matched: 0, own: 0 },
    passages: [],
    clauses,
    places: judgement.places,
  };
  return { source, status: worst(clauses) };
}

/** Whether the material words a credit or shows a link to an article of the agency. */
function givesCredit({ blocks, links }: PageFacts): boolean {
  // What stands under a picture credits the picture.
  const lines = blocks.filter(({ role }) => role !== 'caption').map(({ text }) => text);
  if (agencyNaming(lines.join('\n')).naming === 'credit') return true;
  return links.some(
    ({ block, seen, url }) =>
      block !== undefined && seen.seen === 'visible' && parseArticleUrl(url) !== undefined,
  );
}

/** Not met outweighs unclear, unclear outweighs met; what does not apply says nothing. */
function worst(clauses: readonly ClauseResult[]): 'not-met' | 'unclear' | 'met' {
  if (clauses.some((clause) => clause.result === 'not-met')) return 'not-met';
  return clauses.some((clause) => clause.result === 'unclear') ? 'unclear' : 'met';
}

function wantedOf({ article }: Match): Wanted {
  const address = parseArticleUrl(article.card.url);
  return {
    edition: article.card.edition,
    ...(address === undefined ? {} : { id: address.id }),
    ...(article.foreign === undefined ? {} : { foreign: article.foreign }),
    ...(article.advertising === undefined ? {} : { advertising: article.advertising }),
  };
}

const matchedPart = (facts: PageFacts, match: Match): MatchedPart => ({
  share: match.pageShare,
  firstBlock: firstMatched(
    facts,
    match.passages.map(({ page }) => page),
  ),
});

function isOlder(facts: PageFacts, { article }: Match): boolean {
  const { published } = article.card;
  if (published === undefined || !article.timeCertain) return false;
  return isEarlier(facts, published);
}

const longest = (passages: Source['passages']): Source['passages'] =>
  [...passages]
    .sort((a, b) => b.words - a.words)
    .slice(0, limits.MOST_PASSAGES)
    .sort((a, b) => a.page[0] - b.page[0]);
