import type { ClauseResult } from './verdict.ts';

/** The clause on advertising only ever says whether the original is marked: the mark sets the status, no result. */
export const advertisingClause = (label: string | undefined): ClauseResult => ({
  clause: 'advertising',
  result: 'not-applicable',
  evidence: [
    label === undefined ? { code: 'no-label' } : { code: 'advertising-label', words: label.slice(0, 300) },
  ],
});
