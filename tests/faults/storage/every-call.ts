import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { isFull, record } from '../record.ts';
import { areaFaults } from './browser-faults.ts';
import { databaseFaults } from './database-faults.ts';
import type { Flow } from './flow.ts';
import { type Call, type Mode, modes, StorageFaults } from './storage-faults.ts';
import { StorageWorld } from './storage-world.ts';
import { counted, Uncaught, wrongAfter } from './trial.ts';

/** Without the long run one in so many calls fails, each in one way that changes from call to call. */
const SHORT_STEP = 5;

/** The ways in which one call fails in this run. */
const modesOf = (at: number, { writes }: Call): readonly Mode[] => {
  const all: readonly Mode[] = writes ? [...modes, 'full'] : modes;
  if (isFull) return all;
  const mode = all[Math.floor(at / SHORT_STEP) % all.length];
  return at % SHORT_STEP === 0 && mode !== undefined ? [mode] : [];
};

/** Patches whatever storage is, with a clock of its own. Gives what takes it back. */
export function withFaults(faults: StorageFaults): () => void {
  const patches = [databaseFaults(faults), areaFaults(faults)];
  vi.useFakeTimers({ now: 0, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  return () => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
    for (const take of patches) take();
  };
}

/** Makes every call of every flow fail, one at a time, in every way; a test for each flow. */
export function everyCallFails(part: string, flows: readonly Flow[]): void {
  const faults = new StorageFaults();
  const uncaught = new Uncaught();
  let world: StorageWorld;
  let restore = (): void => undefined;
  let points = 0;
  let trials = 0;
  let failures = 0;
  const perFlow: string[] = [];

  beforeAll(async () => {
    restore = withFaults(faults);
    world = await StorageWorld.made(faults);
    uncaught.listen();
  });
  afterAll(() => {
    uncaught.stop();
    restore();
    record({
      family: 'storage',
      key: `injections.points.${part}`,
      value: points,
      unit: 'calls',
      note: perFlow.join('; '),
    });
    record({
      family: 'storage',
      key: `injections.wrong.${part}`,
      value: failures,
      unit: 'faults',
      goal: { atMost: 0 },
    });
    record({ family: 'storage', key: `injections.tried.${part}`, value: trials, unit: 'faults' });
  });

  test.each(flows.map((flow) => [flow.name, flow] as const))('%s', async (_, flow) => {
    const { calls, after } = await counted(flow, world);
    points += calls.length;
    perFlow.push(`${flow.name}: ${calls.length}`);
    const wrong: string[] = [];
    for (const [i, call] of calls.entries())
      for (const mode of modesOf(i + 1 + points, call)) {
        trials++;
        const found = await wrongAfter({ flow, at: i + 1, mode }, world, after, uncaught);
        wrong.push(...found.map((what) => `${call.name} (${i + 1}), ${mode}: ${what}`));
      }
    failures += wrong.length;
    expect(wrong).toEqual([]);
  });
}
