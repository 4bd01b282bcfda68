import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { record } from '../record.ts';
import { Stage, type UpdateCase } from './update-case.ts';
import { fileCases } from './update-cases-files.ts';
import { keyCases } from './update-cases-keys.ts';
import { listCases } from './update-cases-list.ts';
import { orderCases } from './update-cases-order.ts';

// The conformance suite of The Update Framework as far as it can be asked of packs, in our own words and with cases of
// our own besides. What cannot be asked stands in the table with its reason.

const cases: readonly UpdateCase[] = [...listCases, ...orderCases, ...keyCases, ...fileCases];
const applicable = cases.flatMap(({ run, ...one }) => (typeof run === 'function' ? [{ ...one, run }] : []));
const others = cases.flatMap(({ run, ...one }) => (typeof run === 'function' ? [] : [{ ...one, ...run }]));
let stage: Stage;
let held = 0;

beforeAll(async () => {
  stage = await Stage.set();
});
afterAll(() => {
  const unit = 'cases';
  record({
    family: 'feeds',
    key: 'update.conformance.held',
    value: held,
    unit,
    goal: { atLeast: applicable.length },
  });
  record({
    family: 'feeds',
    key: 'update.conformance.applicable',
    value: applicable.length,
    unit,
    goal: { atLeast: 40 },
  });
  const reasons = new Set(others.map(({ because }) => because));
  record({
    family: 'feeds',
    key: 'update.conformance.not-applicable',
    value: others.length,
    unit,
    note: [...reasons].join('; '),
  });
});

describe('an update client', () => {
  test.each(applicable)('$suite: $what', async ({ run }) => {
    await run(stage);
    held++;
  });
});

test.each(others)('$suite ($what) cannot be asked of packs: $because', ({ because }) => {
  expect(because).not.toBe('');
});

test('no case stands twice', () => {
  expect(new Set(cases.map(({ suite }) => suite)).size).toBe(cases.length);
});
