import type { Match } from '../match/sources.ts';
import * as limits from '../match/thresholds.ts';
import { materialText, type PageFacts } from './facts.ts';
import { parseArticleUrl } from '../ukrinform/address.ts';
import { clausesOf } from './clauses.ts';
import { agencyNaming } from './credit-wording.ts';
import { isEarlier } from './earlier.ts';
import type { Wanted } from './judged-link.ts';
import type { MatchedPart } from './position-clause.ts';
import type { ClauseResult, Source, Status } from './verdict.ts';

/** One source with the status it alone would give the page. */
export interface AssessedSource {
  source: Source;
  status: Extract<Status, 'advertising' | 'common-source' | 'earlier' | 'not-met' | 'unclear' | 'met'>;
}

/** Judges one matched article. Undefined when the match is below the floor of evidence (design §3). */
export function assessMatch(facts: PageFacts, match: Match): AssessedSource | undefined {
  if (match.words < limits.FOUND_OWN_WORDS) return undefined;
  const { card, advertising } = match.article;
  const wanted = wantedOf(match);
  const little = match.ownWords < limits.JUDGED_OWN_WORDS && match.pageShare < limits.JUDGED_PAGE_SHARE;
  const clauses = clausesOf(facts, wanted, matchedPart(facts, match));
  const judged = little ? clauses.map((clause) => neverNotMet(clause, match.ownWords)) : clauses;
  const source: Source = {
    article: card,
    kind: match.kind,
    pageShare: match.pageShare,
    articleShare: match.articleShare,
    ownShare: match.ownShare,
    passages: longest(match.passages),
    clauses: judged,
    ...(little ? { weak: 'little-text' } : {}),
  };
  if (advertising !== undefined) return { source, status: 'advertising' };
  if (match.ownWords < limits.FOUND_OWN_WORDS) return { source, status: 'common-source' };
  if (isOlder(facts, match)) return { source, status: 'earlier' };
  return { source, status: little ? 'unclear' : worst(judged) };
}

/** The page credits the agency, but no held article matches: clauses may be met or unclear, never not met. */
export function assessCredit(facts: PageFacts): AssessedSource | undefined {
  const clauses = clausesOf(facts, undefined, undefined).map((clause) => neverNotMet(clause, 0));
  const linked = facts.links.some((link) => link.block !== undefined) && clauses[0]?.result === 'met';
  const credited = agencyNaming(materialText(facts)).naming === 'credit';
  if (!credited && !(linked && linkedInMaterial(facts))) return undefined;
  const source: Source = {
    kind: 'credited',
    pageShare: 0,
    articleShare: 0,
    ownShare: 0,
    passages: [],
    clauses,
  };
  return { source, status: worst(clauses) };
}

const linkedInMaterial = (facts: PageFacts): boolean =>
  facts.links.some(
    (link) =>
      link.block !== undefined && link.seen.seen === 'visible' && parseArticleUrl(link.url) !== undefined,
  );

function neverNotMet(clause: ClauseResult, words: number): ClauseResult {
  if (clause.result !== 'not-met') return clause;
  const evidence =
    words === 0 ? clause.evidence : [...clause.evidence, { code: 'little-text', words } as const];
  return { ...clause, result: 'unclear', evidence };
}

/** Not met outweighs unclear, unclear outweighs met; what does not apply says nothing. */
function worst(clauses: readonly ClauseResult[]): 'not-met' | 'unclear' | 'met' {
  if (clauses.some((clause) => clause.result === 'not-met')) return 'not-met';
  return clauses.some((clause) => clause.result === 'unclear') ? 'unclear' : 'met';
}

function wantedOf({ article }: Match): Wanted {
  const address = parseArticleUrl(article.card.url);
  return { edition: article.card.edition, ...(address === undefined ? {} : { id: address.id }) };
}

function matchedPart(facts: PageFacts, match: Match): MatchedPart {
  const start = Math.min(...match.passages.map((passage) => passage.page[0]));
  let end = -1;
  const firstBlock = facts.blocks.findIndex((block) => {
    end += block.text.length + 1;
    return end > start;
  });
  return { share: match.pageShare, firstBlock };
}

function isOlder(facts: PageFacts, { article }: Match): boolean {
  const { published } = article.card;
  if (published === undefined || !article.timeCertain) return false;
  return isEarlier(facts, published) && agencyNaming(materialText(facts)).naming === 'none';
}

const longest = (passages: Source['passages']): Source['passages'] =>
  [...passages]
    .sort((a, b) => b.words - a.words)
    .slice(0, limits.MOST_PASSAGES)
    .sort((a, b) => a.page[0] - b.page[0]);
