import type { PageFacts } from './facts.ts';
import type { ClauseResult } from './verdict.ts';

/** Of a page that was read in part, what was not found there may stand in the rest: it is unclear, not missing. */
export function asReadInPart(clause: ClauseResult, { cut }: PageFacts): ClauseResult {
  if (!cut || !restsOnAbsence(clause)) return clause;
  return { ...clause, result: 'unclear', evidence: [...clause.evidence, { code: 'read-in-part' }] };
}

/** A link that was read stands where it stands and is as open as it is; only what was not seen may be elsewhere. */
const restsOnAbsence = ({ clause, result, evidence }: ClauseResult): boolean =>
  result === 'not-met' &&
  (clause === 'link' || clause === 'foreign' || evidence.some(({ code }) => code === 'outside-material'));
