import type { ClauseName, ClauseOutcome } from '../../utils/policy/verdict.ts';
import { headSituations } from './situations-head.ts';
import { lowSituations } from './situations-low.ts';
import { partSituations } from './situations-part.ts';
import { targetSituations } from './situations-target.ts';
import type { Setting, Slot, Story, Template } from './story.ts';

/** A way of putting the credit into a page, and what the rule says of it. */
export interface Situation {
  name: string;
  /** The part that a template must have a place for. */
  needs?: Slot;
  /** The lowest paragraph, counted from the first, that a reader must see without opening anything. */
  reaches?: number;
  set(story: Story, template: Template): Setting;
  expected(story: Story): Expected;
}

/** Results of the clauses that the situation decides. */
export type Expected = Partial<Record<ClauseName, ClauseOutcome>>;

export const situations: readonly Situation[] = [
  ...headSituations,
  ...lowSituations,
  ...targetSituations,
  ...partSituations,
];
