import type { ClauseName, ClauseOutcome, ClauseResult } from '../../utils/policy/verdict.ts';

/** One result, or all those that the rule leaves open. */
export type Allowed = ClauseOutcome | readonly ClauseOutcome[];

/** One made page: a template with a situation in it, and what the rule says of it. */
export interface MadePage {
  name: string;
  template: string;
  situation: string;
  html: string;
  /** Which of the originals its text comes from. */
  source: string;
  /** Results of the clauses that the situation decides. */
  expected: Partial<Record<ClauseName, Allowed>>;
  /** Only a browser that lays the page out can tell. */
  needsLayout?: true;
}

/** What was said of a page: the original that its text is said to come from, and the clauses. */
export interface Said {
  source: string | undefined;
  clauses: readonly Pick<ClauseResult, 'clause' | 'result' | 'evidence'>[];
}

/** Whether a page credits the agency as its rule asks; a place that the rule does not name is left out. */
export const isLegitimate = ({ expected: { link, position } }: MadePage): boolean =>
  link === 'met' && position === 'met';

const allows = (allowed: Allowed, result: ClauseOutcome): boolean =>
  typeof allowed === 'string' ? allowed === result : allowed.includes(result);

/** What was said otherwise than expected: the source, or a clause with its evidence. */
export function differences(page: MadePage, said: Said): string[] {
  if (said.source !== page.source) return [`source ${said.source ?? 'none'}, expected ${page.source}`];
  return Object.entries(page.expected).flatMap(([name, allowed]) => {
    const given = said.clauses.find(({ clause }) => clause === name);
    if (given !== undefined && allows(allowed, given.result)) return [];
    return [
      `${name} ${given?.result ?? 'not judged'}, expected ${String(allowed)} ${JSON.stringify(given?.evidence)}`,
    ];
  });
}

/** The same for a page of which it is known that it is read otherwise: only what it is wrongly accused of. */
export const accusations = (page: MadePage, said: Said): string[] =>
  isWronglyNotMet(page, said) ? differences(page, said) : [];

/** Whether a page is told that a clause is not met where the rule does not say so. */
export const isWronglyNotMet = ({ expected }: MadePage, { clauses }: Said): boolean =>
  clauses.some(({ clause, result }) => result === 'not-met' && !allows(expected[clause] ?? [], result));
