import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FAMILIES } from '../../../scripts/faults/families.ts';

test('every family has its folder of tests, and every folder its family', () => {
  const folders = readdirSync('tests/faults', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).toSorted()).toEqual(Object.keys(FAMILIES).toSorted());
});
