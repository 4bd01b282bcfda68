import type { Validators } from '../ukrinform/fetch.ts';
import { downloaded, failure, type Get, isWebPage } from './pack-download.ts';
import { faultOf, PackFaultError, refusal } from './pack-fault.ts';
import { fill } from './pack-fill.ts';
import { MANIFEST_NAME, MOST_MANIFEST, SIGNATURE_BYTES, SIGNATURE_NAME } from './pack-layout.ts';
import type { PackState } from './pack-state.ts';
import { packRecords, type PackRecords, saveComing, saveValidators } from './pack-store.ts';
import type { Target } from './pack-swap.ts';
import { judged, trustFrom } from './pack-update.ts';
import { backOff, LONGEST_PACK_ROUND } from './politeness.ts';

/** What syncing touches besides the store; everything has a real counterpart in `pack-alarm.ts`. */
export interface SyncWorld {
  /** The build's key. */
  key: string;
  get: Get;
  save(state: PackState): Promise<void>;
  /** Bytes that may be added to what is stored. */
  room(): Promise<number>;
  /** Whether the older parts are wanted too. */
  old(): Promise<boolean>;
  /** False while the user saves data or has switched packs off; asked before every request. */
  allowed(): Promise<boolean>;
  /** The held pack is another one now. */
  changed(): void;
  /** So many bytes have come of the file that is being downloaded. */
  arriving(bytes: number): void;
  now(): number;
  random(): number;
}

const DAY = 86_400_000;
/** Bytes in a day, without the older parts: a publisher's mistake must not use up a metered line. */
const MOST_A_DAY = 200_000_000;
/** Where there was no room for older parts, they are not tried for so long. */
const NARROW_FOR = 7 * DAY;

/** Ends an attempt without a fault: the user saves data now. */
class NotAllowed extends Error {}

/**
 * Brings the held pack up to the generation that the origin offers: asks for its list, then for the files that are not
 * here yet, one by one; each is checked and stored as it comes, so that a killed worker goes on where it was. Until all
 * are here and read back, the last good generation answers. A failure is noted in the state, with when to try again.
 */
export async function syncPack(state: PackState, world: SyncWorld): Promise<void> {
  if (world.now() < state.notBefore || !(await world.allowed())) return;
  try {
    const records = await packRecords();
    const target = await offered(records, world);
    await fromOrigin(target, state, world);
    Object.assign(state, {
      failures: 0,
      fault: '',
      next: world.now() + LONGEST_PACK_ROUND * (0.6 + 0.4 * world.random()),
    });
  } catch (error) {
    if (error instanceof NotAllowed) return;
    const fault = faultOf(error);
    if (fault === undefined) throw error;
    state.failures++;
    state.fault = fault.fault;
    state.notBefore = world.now() + backOff(state.failures, world.random(), fault.retryAfter);
  }
  await world.save(state);
}

async function ask(world: SyncWorld, ...request: Parameters<Get>): ReturnType<Get> {
  if (!(await world.allowed())) throw new NotAllowed();
  return await world.get(...request);
}

/** The generation that the origin offers, once its list is accepted and noted. */
async function offered(records: PackRecords, world: SyncWorld): Promise<Target> {
  const known = knownTarget(records);
  const unless = known === undefined ? {} : { unless: known.record.validators };
  const answer = await ask(world, MANIFEST_NAME, { most: MOST_MANIFEST, ...unless });
  if (answer.result === 'unchanged' && known !== undefined) return known;
  if (answer.result === 'failed' && answer.why === 'too-large') throw new PackFaultError('too-large');
  if (answer.result === 'cut') throw new PackFaultError('network');
  if (answer.result !== 'ok') throw failure(answer);
  if (isWebPage(answer.bytes)) throw new PackFaultError('portal');
  const signature = await signatureBytes(world);
  const verdict = await judged(answer.bytes, signature, trustFrom(records.trust, world.key));
  if (verdict.result === 'refused') throw refusal(verdict);
  const { bytes, validators } = answer;
  if (verdict.hash === known?.record.hash) return await withValidators(known, validators);
  const record = await saveComing({ bytes, hash: verdict.hash, validators }, verdict.trust);
  return { of: 'coming', record, manifest: verdict.manifest };
}

/** What is being downloaded, else what is held, as far as it can be read. Its validators lie with it, never without. */
function knownTarget({ coming, held }: PackRecords): Target | undefined {
  const record = coming ?? held;
  if (record === undefined || 'wrong' in record.manifest) return undefined;
  return { of: coming === undefined ? 'pack' : 'coming', record, manifest: record.manifest };
}

async function withValidators(target: Target, validators: Validators): Promise<Target> {
  await saveValidators(target.of, validators);
  return { ...target, record: { ...target.record, validators } };
}

async function signatureBytes(world: SyncWorld): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await ask(world, SIGNATURE_NAME, { most: SIGNATURE_BYTES });
  if (answer.result === 'ok') return answer.bytes;
  if (answer.result === 'failed' && answer.why === 'too-large') throw new PackFaultError('bad-signature');
  throw answer.result === 'cut' ? new PackFaultError('network') : failure(answer);
}

/** Fills the target from the origin, file by file. */
async function fromOrigin(target: Target, state: PackState, world: SyncWorld): Promise<void> {
  const { held } = await packRecords();
  const old = (await world.old()) || held?.opened === true;
  const filled = await fill(target, old && world.now() >= state.narrowUntil, held?.opened ?? false, {
    file: async (file) => {
      spend(file.bytes, old, state, world.now());
      return await downloaded(file, (...request) => ask(world, ...request), world.arriving);
    },
    async stored() {
      world.arriving(0);
      await world.save(state);
    },
    room: world.room,
  });
  if (filled.narrowed) state.narrowUntil = world.now() + NARROW_FOR;
  if (filled.changed) world.changed();
}

function spend(bytes: number, old: boolean, state: PackState, now: number): void {
  if (now < state.spent.since || now >= state.spent.since + DAY) state.spent = { since: now, bytes: 0 };
  state.spent.bytes += bytes;
  if (!old && state.spent.bytes > MOST_A_DAY)
    throw new PackFaultError('budget', { retryAfter: (state.spent.since + DAY - now) / 1000 });
}
