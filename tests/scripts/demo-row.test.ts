import { expect, test } from 'vitest';
import { isExpected } from '../../scripts/demo/row.ts';
import type { Expected } from '../../scripts/world/situations.ts';
import type { ClauseOutcome, Status } from '../../utils/policy/verdict.ts';
import type { TabState } from '../../utils/tab-state.ts';

function verdict(status: Status, link: ClauseOutcome): TabState {
  return {
    state: 'verdict',
    freshness: 'final',
    verdict: {
      status,
      sources: [
        {
          kind: 'verbatim',
          pageShare: 1,
          articleShare: 1,
          ownShare: 1,
          words: { matched: 100, own: 90 },
          passages: [],
          clauses: [{ clause: 'link', result: link, evidence: [] }],
        },
      ],
      compared: { articles: 9, editions: ['uk', 'en'] },
      checkedAt: 0,
      versions: [],
      notes: [],
      trace: { candidates: [], excluded: [], ms: {} },
    },
  };
}

const cases: [what: string, expected: Expected, state: TabState, fits: boolean][] = [
  ['same status and link', { state: 'verdict', status: 'met', link: 'met' }, verdict('met', 'met'), true],
  ['another status', { state: 'verdict', status: 'met' }, verdict('unclear', 'met'), false],
  [
    'another link',
    { state: 'verdict', status: 'not-met', link: 'met' },
    verdict('not-met', 'not-met'),
    false,
  ],
  ['a clause that is not there', { state: 'verdict', position: 'met' }, verdict('met', 'met'), false],
  ['no access as expected', { state: 'no-access' }, { state: 'no-access' }, true],
  ['a verdict where none can be', { state: 'no-access' }, verdict('none', 'met'), false],
];

test.each(cases)('%s', (_, expected, state, fits) => {
  expect(isExpected(expected, state)).toBe(fits);
});
