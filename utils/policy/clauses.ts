import { advertisingClause } from './advertising-clause.ts';
import type { PageFacts } from './facts.ts';
import { type AgencyLink, sortedLinks, type Wanted } from './judged-link.ts';
import { foreignClause } from './foreign-clause.ts';
import { linkClause } from './link-clause.ts';
import { closedBy, openClause } from './open-clause.ts';
import { placesOf } from './places.ts';
import { isHigh, type MatchedPart, positionClause } from './position-clause.ts';
import { asReadInPart } from './read-in-part.ts';
import type { ClauseResult, Places } from './verdict.ts';

/** What the rule says of a page, and where on it. */
interface Judgement {
  clauses: ClauseResult[];
  places: Places;
}

/** All five clauses in their fixed order. */
export const clausesOf = (
  facts: PageFacts,
  wanted: Wanted | undefined,
  matched: MatchedPart | undefined,
): ClauseResult[] => judgementOf(facts, wanted, matched).clauses;

/** The clauses with their places. One link is judged: the one that meets most, then the highest. */
export function judgementOf(
  facts: PageFacts,
  wanted: Wanted | undefined,
  matched: MatchedPart | undefined,
): Judgement {
  const links = sortedLinks(facts, wanted);
  const judged = judgedLink(facts, links.direct, matched);
  const link = asReadInPart(linkClause(facts, links, judged, wanted), facts);
  const position: ClauseResult =
    judged === undefined ? withoutLink(link) : asReadInPart(positionClause(facts, judged, matched), facts);
  const edition = wanted?.edition ?? judged?.edition ?? links.direct[0]?.edition ?? 'en';
  const clauses = [
    link,
    position,
    openClause(facts, judged, edition),
    asReadInPart(foreignClause(facts, wanted?.foreign, edition), facts),
    advertisingClause(wanted?.advertising),
  ];
  return { clauses, places: placesOf(facts, judged?.fact, link, matched) };
}

/** The position clause where no link could be judged: it follows the link clause. */
export const withoutLink = (link: ClauseResult): ClauseResult =>
  link.result === 'unclear'
    ? { clause: 'position', result: 'unclear', evidence: link.evidence }
    : { clause: 'position', result: 'not-applicable', evidence: [{ code: 'link-not-met' }] };

/** Rank of a link's target: the article itself says most. */
const levels = { article: 0, 'other-article': 1, page: 2, home: 3 } as const;

/**
 * The visible link that stands high, then is open to search engines, then stands in the material, then comes first,
 * then leads nearest to the article.
 */
function judgedLink(
  facts: PageFacts,
  direct: readonly AgencyLink[],
  matched: MatchedPart | undefined,
): AgencyLink | undefined {
  const rank = (link: AgencyLink): number[] => {
    const { fact, level } = link;
    return [
      fact.block !== undefined && isHigh(facts, fact.block, matched) ? 0 : 1,
      closedBy(facts, link) === undefined ? 0 : 1,
      fact.block === undefined ? 1 : 0,
      fact.block ?? 0,
      levels[level],
    ];
  };
  return direct
    .filter(({ fact }) => fact.seen.seen === 'visible')
    .sort((a, b) => compared(rank(a), rank(b)))[0];
}

function compared(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((value, i) => value !== b[i]);
  return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}
