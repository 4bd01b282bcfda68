import type { PageFacts } from './facts.ts';
import { type AgencyLink, sortedLinks, type Wanted } from './judged-link.ts';
import { linkClause } from './link-clause.ts';
import { isHigh, type MatchedPart, positionClause } from './position-clause.ts';
import type { ClauseName, ClauseResult } from './verdict.ts';

/** All five clauses in their fixed order. One link is judged: the one that meets most, then the highest. */
export function clausesOf(
  facts: PageFacts,
  wanted: Wanted | undefined,
  matched: MatchedPart | undefined,
): ClauseResult[] {
  const links = sortedLinks(facts, wanted);
  const judged = judgedLink(facts, links.direct);
  const link = linkClause(facts, links, judged, wanted);
  const position: ClauseResult =
    judged === undefined ? withoutLink(link) : positionClause(facts, judged, matched);
  return [link, position, ...(['open', 'foreign', 'advertising'] as const).map(notBuilt)];
}

/** The position clause where no link could be judged: it follows the link clause. */
export const withoutLink = (link: ClauseResult): ClauseResult =>
  link.result === 'unclear'
    ? { clause: 'position', result: 'unclear', evidence: link.evidence }
    : { clause: 'position', result: 'not-applicable', evidence: [{ code: 'link-not-met' }] };

const notBuilt = (clause: ClauseName): ClauseResult => ({
  clause,
  result: 'not-applicable',
  evidence: [{ code: 'not-built' }],
});

/** Rank of a link's target: the article itself says most. */
const levels = { article: 0, 'other-article': 1, page: 2, home: 3 } as const;

/** The visible link that stands high, then in the material, then leads nearest to the article, then comes first. */
function judgedLink(facts: PageFacts, direct: readonly AgencyLink[]): AgencyLink | undefined {
  const rank = ({ fact, level }: AgencyLink): number[] => [
    fact.block !== undefined && isHigh(facts, fact.block) ? 0 : 1,
    fact.block === undefined ? 1 : 0,
    fact.block ?? 0,
    levels[level],
  ];
  return direct
    .filter(({ fact }) => fact.seen.seen === 'visible')
    .sort((a, b) => compared(rank(a), rank(b)))[0];
}

function compared(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((value, i) => value !== b[i]);
  return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}
