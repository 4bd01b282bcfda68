import { expect, test } from 'vitest';
import { advertisingClause } from '../../utils/policy/advertising-clause.ts';
import { assessMatch } from '../../utils/policy/assess.ts';
import { clauseNamed, facts, match } from './page-facts.ts';

test('it never judges; an unmarked original says so', () => {
  expect(advertisingClause(undefined)).toEqual({
    clause: 'advertising',
    result: 'not-applicable',
    evidence: [{ code: 'no-label' }],
  });
});

test('the label of the original is its evidence and sets the status', () => {
  const assessed = assessMatch(facts(), match({}, { advertising: 'Advertisement' }));
  expect(assessed?.status).toBe('advertising');
  expect(clauseNamed(assessed?.source.clauses ?? [], 'advertising')).toEqual({
    clause: 'advertising',
    result: 'not-applicable',
    evidence: [{ code: 'advertising-label', words: 'Advertisement' }],
  });
});
