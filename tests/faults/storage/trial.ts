import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CheckError } from '../../../utils/corpus/errors.ts';
import { forgetCorpus } from '../../../utils/corpus/live-corpus.ts';
import { mend } from '../../../utils/corpus/mend.ts';
import { mendingAlarm } from '../../../utils/corpus/mending.ts';
import { PackFaultError } from '../../../utils/corpus/pack-fault.ts';
import { articlesOf, contentsNow } from './contents.ts';
import type { Flow } from './flow.ts';
import { type End, toItsEnd } from './pump.ts';
import type { Call, Mode } from './storage-faults.ts';
import { checked, collected, packed, type StorageWorld } from './storage-world.ts';

const DAY = 86_400_000;

/** One call that failed in one way. */
export interface Trial {
  flow: Flow;
  at: number;
  mode: Mode;
}

/** What was rejected and nobody waited for, and what was thrown where nobody could catch it. */
export class Uncaught {
  readonly errors: unknown[] = [];
  readonly #note = (error: unknown): void => void this.errors.push(error);

  listen(): void {
    process.on('unhandledRejection', this.#note);
    process.on('uncaughtException', this.#note);
  }

  stop(): void {
    process.off('unhandledRejection', this.#note);
    process.off('uncaughtException', this.#note);
  }
}

/** Every call that a flow makes where nothing fails, and what is so afterwards. */
export async function counted(
  flow: Flow,
  world: StorageWorld,
): Promise<{ calls: readonly Call[]; after: unknown }> {
  await ready(flow, world);
  world.faults.arm();
  const end = await ran(flow, world);
  world.faults.disarm();
  if (end.end !== 'value') throw new Error(`${flow.name} does not work without a fault`, { cause: end });
  const calls = [...world.faults.calls];
  return { calls, after: await healed(flow, world) };
}

async function ready(flow: Flow, world: StorageWorld): Promise<void> {
  await world.begin(flow.from);
  await flow.prepare?.(world);
  forgetCorpus();
}

const ran = (flow: Flow, world: StorageWorld): Promise<End> =>
  toItsEnd(
    () => flow.run(world),
    world.faults,
    () => world.locks.isBusy,
  );

/** Runs a flow with one fault. Gives what is wrong afterwards; nothing where all holds. */
export async function wrongAfter(
  { flow, at, mode }: Trial,
  world: StorageWorld,
  after: unknown,
  uncaught: Uncaught,
): Promise<string[]> {
  await ready(flow, world);
  const before = articlesOf(await contentsNow());
  uncaught.errors.length = 0;
  world.faults.arm(at, mode);
  const end = await ran(flow, world);
  world.faults.disarm();
  const wrong = [...wrongEnd(end)];
  const left = articlesOf(await contentsNow());
  if (flow.erases !== 'articles')
    for (const key of before.keys()) if (!left.has(key)) wrong.push(`the article ${key} is lost`);
  const said = await flow.says?.now();
  if (flow.says !== undefined && !isAllowed(said, flow.says.may)) wrong.push(`it is said: ${String(said)}`);
  wrong.push(...(await wrongVerdicts(flow)));
  const now = await healed(flow, world);
  if (JSON.stringify(now) !== JSON.stringify(after))
    wrong.push(`it does not heal: ${JSON.stringify(now)}, not ${JSON.stringify(after)}`);
  await new Promise((resolve) => setImmediate(resolve));
  for (const error of uncaught.errors)
    wrong.push(`uncaught: ${error instanceof Error ? error.stack : String(error)}`);
  return wrong;
}

const isAllowed = (said: unknown, may: readonly unknown[]): boolean =>
  may.includes(said) || String(said).startsWith('could-not-check');

/** It ends with a value, or says that storage failed. */
function wrongEnd(end: End): string[] {
  if (end.end === 'hangs') return ['it hangs'];
  if (end.end === 'value' || end.error instanceof CheckError || end.error instanceof PackFaultError)
    return [];
  return [`an error of the program: ${end.error instanceof Error ? end.error.stack : String(end.error)}`];
}

/** What is held from the start is found, or could not be checked. */
async function wrongVerdicts({ from, erases, replaces = [] }: Flow): Promise<string[]> {
  if (erases === 'articles') return [];
  forgetCorpus();
  const held = [
    ...(from === 'nothing' ? [] : collected),
    ...(from === 'both' && erases !== 'pack' ? [packed] : []),
  ];
  const wrong: string[] = [];
  for (const id of held) {
    const first = await checked(id);
    const said = first === 'none' && replaces.includes(id) ? await checked(id, 'b') : first;
    if (said !== 'not-met' && said !== 'could-not-check') wrong.push(`of ${id} it is said: ${said}`);
  }
  return wrong;
}

/** The fault is gone and a day has passed: the flow is run again, and what is damaged is mended when the alarm rings. */
async function healed(flow: Flow, world: StorageWorld): Promise<unknown> {
  const run = async (work: () => Promise<unknown>): Promise<unknown> => {
    const end = await toItsEnd(work, world.faults, () => world.locks.isBusy);
    return end.end === 'value' ? end.value : `${end.end} ${end.end === 'error' ? String(end.error) : ''}`;
  };
  for (let time = 0; time < 2; time++) {
    vi.setSystemTime(Date.now() + DAY);
    await run(() => flow.run(world));
    forgetCorpus();
    await checked('own');
    if ((await fakeBrowser.alarms.get(mendingAlarm)) !== undefined) await run(() => mend());
    forgetCorpus();
  }
  const after = flow.after;
  return after === undefined ? 'nothing' : await run(() => after(world));
}
