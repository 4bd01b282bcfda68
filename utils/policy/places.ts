import type { LinkFact, PageFacts } from './facts.ts';
import { firstParagraph, type MatchedPart } from './position-clause.ts';
import type { ClauseResult, Evidence, Places } from './verdict.ts';

/** Where the judged link stands, or else the one that the link clause names, and what counts as the first paragraph. */
export function placesOf(
  facts: PageFacts,
  judged: LinkFact | undefined,
  link: ClauseResult,
  matched: MatchedPart | undefined,
): Places {
  const fact = judged ?? linkNamed(facts, link);
  const paragraph = firstParagraph(facts, fact?.block, matched);
  return {
    ...(fact === undefined ? {} : { link: facts.links.indexOf(fact) }),
    ...(paragraph === undefined ? {} : { paragraph }),
  };
}

/** The first link that the evidence speaks of. What no reader can see cannot be shown to one. */
function linkNamed({ links }: PageFacts, { evidence: [first] }: ClauseResult): LinkFact | undefined {
  return first === undefined
    ? undefined
    : links.find((link) => link.seen.seen !== 'hidden' && speaksOf(first, link));
}

function speaksOf(evidence: Evidence, { url, href, text }: LinkFact): boolean {
  switch (evidence.code) {
    case 'half-hidden-link':
    case 'indirect-link':
    case 'look-alike':
      return evidence.url === url;
    case 'dead-link':
      return href === '' && evidence.words === text;
    default:
      return false;
  }
}
