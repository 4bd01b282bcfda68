// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { record } from '../record.ts';
import { browserFlows } from './browser-flows.ts';
import { withFaults } from './every-call.ts';
import { corpusFlows } from './corpus-flows.ts';
import { packFlows } from './pack-flows.ts';
import { StorageFaults } from './storage-faults.ts';
import { StorageWorld } from './storage-world.ts';
import { counted } from './trial.ts';

const faults = new StorageFaults();
let restore: () => void = () => undefined;
beforeAll(() => (restore = withFaults(faults)));
afterAll(() => restore());

test('every flow makes calls of storage, and all together more than four hundred', async () => {
  const world = await StorageWorld.made(faults);
  const flows = [...browserFlows, ...corpusFlows, ...packFlows];
  const calls: number[] = [];
  for (const flow of flows) calls.push((await counted(flow, world)).calls.length);
  expect(Math.min(...calls)).toBeGreaterThan(0);
  const value = calls.reduce((sum, each) => sum + each, 0);
  expect(value).toBeGreaterThanOrEqual(400);
  record({ family: 'storage', key: 'injections.points', value, unit: 'calls', goal: { atLeast: 400 } });
  record({ family: 'storage', key: 'injections.flows', value: flows.length, unit: 'flows' });
});
