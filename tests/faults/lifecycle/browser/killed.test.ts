import { afterAll, beforeAll, expect, test } from 'vitest';
import { seeded } from '../../../../scripts/measure/made-articles.ts';
import { endQuietly } from '../../../browser/driver-session.ts';
import { situationOf } from '../../../browser/seen-outside.ts';
import { isFull, record } from '../../record.ts';
import { type Breach, type Harm, LifecycleWorld } from './lifecycle-world.ts';
import { type Phase, phases, writingPhases } from './phases.ts';
import { quantile, timeToVerdict } from './wakes.ts';

const MINUTE = 60_000;
/** Of each phase. */
const KILLS = isFull ? 100 : 1;
const WAKES = isFull ? 100 : 3;
const BROWSER_KILLS = isFull ? 200 : 2;
const harms: readonly Harm[] = ['torn', 'lost', 'twice', 'answer'];
type Found = Breach & { phase: string; turn: number };

let world: LifecycleWorld;

beforeAll(async () => {
  world = await LifecycleWorld.begin();
}, 3 * MINUTE);
afterAll(() => endQuietly(world.packs.session));

/** Has a phase begin, ends something in the middle of it, and looks what came of that. `moment` is a share of its time. */
async function endedIn(
  phase: Phase,
  turn: number,
  moment: number,
  end: () => Promise<void>,
): Promise<Found[]> {
  await phase.begin(world, turn);
  await new Promise((resolve) => setTimeout(resolve, moment * phase.latest));
  await end();
  const breaches = await phase
    .settle(world, turn)
    .catch((error: unknown): Breach[] => [{ harm: 'answer', what: String(error) }]);
  return [...breaches, ...(await world.breaches())].map((breach) => ({ ...breach, phase: phase.name, turn }));
}

/** Reports how often something was ended, and what came of it that must not. */
function report(key: string, times: number, unit: string, found: readonly Found[]): void {
  record({ family: 'lifecycle', key, value: times, unit });
  for (const harm of harms) {
    const value = found.filter((breach) => breach.harm === harm).length;
    record({ family: 'lifecycle', key: `${key}.${harm}`, value, unit: 'breaches', goal: { exactly: 0 } });
  }
}

test(
  `the background ended ${KILLS} times in each of ${phases.length} phases: nothing torn, lost or done twice, the right answer after it wakes`,
  { timeout: isFull ? 170 * MINUTE : 2 * MINUTE },
  async () => {
    const random = seeded(20_261_129);
    const found: Found[] = [];
    const kill = (): Promise<void> => world.packs.session.driver.killBackground();
    // Phase after phase in every round, so that each meets what the others have left.
    for (let turn = 1; turn <= KILLS; turn++) {
      for (const phase of phases) found.push(...(await endedIn(phase, turn, random(), kill)));
      if (isFull) console.log(`${turn * phases.length} kills`, found);
    }
    report('kills', KILLS * phases.length, 'kills of the background', found);
    expect(found).toEqual([]);
  },
);

test(`woken ${WAKES} times, it gives the verdict again`, { timeout: 20 * MINUTE }, async () => {
  const { options, page, packs } = world;
  await page.goto(situationOf(packs.session.world, 'no credit').url);
  const tabId = await page.tabId();
  await timeToVerdict(options, tabId, 'tab-state');
  for (const [question, key] of [
    ['tab-state', 'known'],
    ['check-now', 'checked'],
  ] as const) {
    const times: number[] = [];
    for (let turn = 0; turn < WAKES; turn++) {
      await packs.session.driver.killBackground();
      times.push(await timeToVerdict(options, tabId, question));
    }
    expect(times.filter((time) => !Number.isFinite(time))).toEqual([]);
    const [half, most] = [quantile(times, 0.5), quantile(times, 0.95)];
    record({ family: 'lifecycle', key: `wake.${key}.p50`, value: half, unit: 'ms' });
    const p95 = { family: 'lifecycle', key: `wake.${key}.p95`, value: most, unit: 'ms' } as const;
    // A page that is read again waits for a message that was lost with the background (`page-scanner.ts`).
    record(key === 'known' ? { ...p95, goal: { atMost: 300 } } : p95);
  }
});

test(
  `the browser killed ${BROWSER_KILLS} times while it writes: everything is there again, whole`,
  { timeout: isFull ? 90 * MINUTE : 2 * MINUTE },
  async () => {
    const random = seeded(20_261_130);
    const found: Found[] = [];
    const { packs } = world;
    let emptied = 0;
    const kill = async (): Promise<void> => {
      await packs.session.driver.killBrowser();
      await packs.openPages();
      if (await packs.isWitnessed()) return;
      // What the browser itself has lost the extension cannot hold; it must be able to begin anew.
      emptied++;
      await world.fill();
      await packs.leaveWitness();
    };
    for (let turn = 1; turn <= BROWSER_KILLS; turn++) {
      // Deleted with everything else; a driven Firefox installs the extension anew after each end, which nobody's does.
      await world.options.evaluate('chrome.storage.local.set({ welcomed: true })');
      const phase = writingPhases[turn % writingPhases.length];
      if (phase !== undefined) found.push(...(await endedIn(phase, 1000 + turn, random(), kill)));
      if (isFull)
        console.log(`${turn} kills of the browser, which emptied its profile ${emptied} times`, found);
    }
    report('browser-kills', BROWSER_KILLS, 'kills of the browser', found);
    const note = 'found damaged and emptied by the browser itself';
    record({ family: 'lifecycle', key: 'browser-kills.emptied', value: emptied, unit: 'profiles', note });
    expect(found).toEqual([]);
    expect(emptied).toBeLessThanOrEqual(BROWSER_KILLS / 50);
  },
);
