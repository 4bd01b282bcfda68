import { withoutLink } from './clauses.ts';
import type { ClauseResult } from './verdict.ts';

/** On little evidence nothing is held against a page: what is not met becomes unclear, and so does what hangs on it. */
export function softened(clauses: readonly ClauseResult[], words: number): ClauseResult[] {
  const soft = clauses.map((clause) => neverNotMet(clause, words));
  const link = soft.find(({ clause, result }) => clause === 'link' && result === 'unclear');
  return link === undefined
    ? soft
    : soft.map((clause) => (clause.clause === 'position' ? withoutLink(link) : clause));
}

function neverNotMet(clause: ClauseResult, words: number): ClauseResult {
  if (clause.result !== 'not-met') return clause;
  const evidence =
    words === 0 ? clause.evidence : [...clause.evidence, { code: 'little-text', words } as const];
  return { ...clause, result: 'unclear', evidence };
}
