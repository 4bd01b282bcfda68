// @vitest-environment node
import { expect, test } from 'vitest';
import { sealed, soundTrust } from '../../utils/corpus/sealed-trust.ts';

const trust = {
  root: 'a'.repeat(64),
  keys: ['a'.repeat(64), 'b'.repeat(64)],
  generation: 7,
  hash: 'c'.repeat(64),
};

test('what was sealed comes back without its seal', async () => {
  expect(await soundTrust(await sealed(trust))).toEqual(trust);
});

test.each<[string, (record: Record<string, unknown>) => unknown]>([
  ['none', () => undefined],
  ['a text', () => 'trust'],
  ['an empty one', () => ({})],
  ['one without a seal', (record) => ({ ...record, seal: undefined })],
  ['one of another generation', (record) => ({ ...record, generation: 6 })],
  ['one of no generation', (record) => ({ ...record, generation: Number.NaN })],
  ['one of another root', (record) => ({ ...record, root: '' })],
  ['one of fewer keys', (record) => ({ ...record, keys: ['a'.repeat(64)] })],
  ['one whose keys are none', (record) => ({ ...record, keys: [5] })],
  ['one whose keys are no list', (record) => ({ ...record, keys: 'ab' })],
  ['one of another hash', (record) => ({ ...record, hash: 'd'.repeat(64) })],
])('%s is not believed, and the next is', async (_, damaged) => {
  const record = await sealed(trust);
  expect(await soundTrust(damaged({ ...record }))).toBeUndefined();
  expect(await soundTrust(damaged({ ...record }), record)).toEqual(trust);
});
