import type { PageFacts, Role } from './facts.ts';
import type { AgencyLink } from './judged-link.ts';
import type { ClauseOutcome, ClauseResult, Evidence } from './verdict.ts';

/** Places at the head of the material, where a link stands not lower than the first paragraph by definition. */
const head: ReadonlySet<Role> = new Set<Role>(['headline', 'kicker', 'standfirst', 'dateline', 'byline']);

/** Below this share of the material the page is mostly other text, and which paragraph is "first" has two readings. */
const MOSTLY_OTHER = 0.3;

/** What the match says about the material: how much of it, and the block where it begins. */
export interface MatchedPart {
  share: number;
  firstBlock: number;
}

/** The clause "not lower than the first paragraph", for one visible link. */
export function positionClause(
  facts: PageFacts,
  link: AgencyLink,
  matched: MatchedPart | undefined,
): ClauseResult {
  const clause = 'position';
  const reading: Evidence = { code: 'reading', reading: facts.reading };
  const { block } = link.fact;
  if (block === undefined) {
    const result = outsideResult(facts);
    return { clause, result, evidence: [{ code: 'outside-material' }, reading], wouldChange: 'move-up' };
  }
  const place = placeOf(facts, block);
  if (isHigh(facts, block)) return { clause, result: 'met', evidence: [place, reading] };
  if (matched !== undefined && matched.share < MOSTLY_OTHER && block <= matched.firstBlock) {
    const evidence: Evidence[] = [place, { code: 'small-share', share: matched.share }, reading];
    return { clause, result: 'unclear', evidence, wouldChange: 'move-up' };
  }
  return { clause, result: lowResult(facts, block), evidence: [place, reading], wouldChange: 'move-up' };
}

const firstBody = (facts: PageFacts): number => facts.blocks.findIndex((block) => block.role === 'body');

/** Whether a block stands not lower than the first paragraph. */
export function isHigh(facts: PageFacts, block: number): boolean {
  const role = facts.blocks[block]?.role;
  if (role === undefined) return false;
  const first = firstBody(facts);
  if (head.has(role) || role === 'source-line') return first < 0 || block < first;
  return role === 'body' && block === first;
}

function placeOf(facts: PageFacts, block: number): Evidence {
  const role = facts.blocks[block]?.role ?? 'body';
  if (role !== 'body') return { code: 'place', role };
  const paragraph = facts.blocks.slice(0, block + 1).filter((before) => before.role === 'body').length;
  return { code: 'place', role, paragraph };
}

/** A caption above the first paragraph, or with none, is neither head nor paragraph; the rule does not say. */
function lowResult(facts: PageFacts, block: number): ClauseOutcome {
  const first = firstBody(facts);
  return facts.blocks[block]?.role === 'caption' && (first < 0 || block < first) ? 'unclear' : 'not-met';
}

/** Outside a surely found material the link does not count; where the material is a guess, it may belong to it. */
const outsideResult = (facts: PageFacts): ClauseOutcome =>
  facts.reading === 'readability' || facts.reading === 'article-element' ? 'not-met' : 'unclear';
