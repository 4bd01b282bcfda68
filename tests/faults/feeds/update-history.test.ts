import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mend } from '../../../utils/corpus/mend.ts';
import { deletePack, packRecords } from '../../../utils/corpus/pack-store.ts';
import { sha256 } from '../../../utils/corpus/signature.ts';
import { answering as answeringFor } from '../../corpus/fake-origin.ts';
import { foundIn } from '../../corpus/fake-sync-world.ts';
import { type MadePack, madePack, type Publisher, publisher } from '../../corpus/made-pack.ts';
import { isFull, record } from '../record.ts';
import { locks, tampered, UpdateClient, wholeGeneration } from './update-client.ts';

// Random histories of a server, a disk and a user, against a model that only knows which packs were ever published: the
// generation never decreases, what answers is one of these packs, and afterwards the newest is reached.

const HISTORIES = isFull ? 1000 : 100;
const LAST = 12;
/** Published at the end only. */
const END = LAST + 1;
/** From here on lists name the next key; from there on it signs them. */
const NAMED = 5;
const MOVED = 8;
let own: Publisher;
let next: Publisher;
let stranger: Publisher;
let published: MadePack[];
let rivals: MadePack[];
let forged: MadePack[];
let far: MadePack[];
/** The generations of all that the publisher ever signed for it, by the hash of their lists. */
const genuine = new Map<string, number>();
const counts = { actions: 0, decreased: 0, unreached: 0 };

beforeAll(async () => {
  [own, next, stranger] = await Promise.all([publisher(), publisher(), publisher()]);
  const generations = Array.from({ length: END }, (_, i) => i + 1);
  const keysAt = (generation: number): string[] =>
    generation < NAMED ? [own.key] : generation < MOVED ? [own.key, next.key] : [next.key];
  const signerAt = (generation: number): Publisher => (generation < MOVED ? own : next);
  const made = (generation: number, id: number, by: Publisher, number = generation): Promise<MadePack> =>
    madePack(by, number, [{ ids: [10], tier: 'old' }, { ids: [1000, id] }], {
      keys: keysAt(generation),
    });
  published = await Promise.all(generations.map((of) => made(of, 2000 + of, signerAt(of))));
  rivals = await Promise.all(generations.map((of) => made(of, 3000 + of, signerAt(of))));
  forged = await Promise.all(generations.map((of) => made(of, 4000 + of, stranger)));
  for (const pack of [...published, ...rivals])
    genuine.set(await sha256(pack.bytes), pack.manifest.generation);
  far = await Promise.all(generations.map((of) => made(of, 5000 + of, signerAt(of), 2 ** 52 + of)));
});
afterAll(() => {
  const figure = (
    key: string,
    value: number,
    unit: string,
    goal: { exactly: number } | { atLeast: number },
  ) => record({ family: 'feeds', key: `update.histories${key}`, value, unit, goal });
  figure('', HISTORIES, 'histories', { atLeast: HISTORIES });
  figure('.actions', counts.actions, 'actions', { atLeast: HISTORIES });
  figure('.decreased', counts.decreased, 'times', { exactly: 0 });
  figure('.unreached', counts.unreached, 'histories', { exactly: 0 });
});

const generation = fc.integer({ min: 1, max: LAST });
const bad = fc.constantFrom('gone', 'portal', 'damaged', 'broken', 'unchanged', 'down');
const action = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('publish' as const), generation }) },
  fc.record({
    do: fc.constant('offer' as const),
    what: fc.constantFrom('rival', 'forged', 'far', 'bad-signature', 'mixed'),
    generation,
    other: generation,
  }),
  fc.record({
    do: fc.constant('fail' as const),
    how: bad,
    what: fc.constantFrom(/json$/u, /sig$/u, /^files/u, /./u),
  }),
  fc.record({ do: fc.constant('kill' as const), step: fc.integer({ min: 1, max: 12 }) }),
  fc.record({
    do: fc.constant('damage' as const),
    what: fc.constantFrom('list', 'file', 'trust', 'coming', 'record'),
  }),
  fc.record({
    do: fc.constant('user' as const),
    does: fc.constantFrom(
      'delete' as const,
      'old' as const,
      'no-old' as const,
      'full' as const,
      'room' as const,
    ),
  }),
  fc.record({ do: fc.constant('clock' as const), days: fc.integer({ min: -400, max: 400 }) }),
);
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;

const at = (list: readonly MadePack[], number: number): MadePack => list[number - 1] as MadePack;

function offered(act: Extract<Action, { do: 'offer' }>): MadePack {
  const pack = at(published, act.generation);
  switch (act.what) {
    case 'rival':
      return at(rivals, act.generation);
    case 'forged':
      return at(forged, act.generation);
    case 'far':
      return at(far, act.generation);
    case 'bad-signature':
      return { ...pack, signature: at(published, act.other).signature.with(0, 7) };
    default:
      return { ...pack, files: at(published, act.other).files };
  }
}

const answers: Record<string, () => Response> = {
  gone: () => new Response('', { status: 404 }),
  portal: () => new Response('<html>'),
  damaged: () => new Response('damaged'),
  broken: () => new Response(new ReadableStream({ pull: (body) => body.error(new Error('reset')) })),
  unchanged: () => new Response(null, { status: 304 }),
  down: () => new Response('', { status: 503, headers: { 'retry-after': '100' } }),
};

async function damaged(what: string): Promise<void> {
  const { files } = await packRecords();
  const [name = ''] = files;
  if (what === 'file') await tampered('packFiles', name, (file) => ({ ...file, file: new Blob(['x']) }));
  else if (what === 'trust') await tampered('state', 'trust', () => undefined);
  else if (what === 'record') await tampered('state', 'pack', () => undefined);
  else
    await tampered('state', what === 'list' ? 'pack' : 'coming', ({ bytes, ...held }) => ({
      ...held,
      bytes: (bytes as Uint8Array).with(50, 0),
    }));
}

async function byUser({ world }: UpdateClient, does: Extract<Action, { do: 'user' }>['does']): Promise<void> {
  if (does === 'delete') await deletePack();
  else if (does === 'full' || does === 'room') world.free = does === 'full' ? 10 : Infinity;
  else world.wantsOld = does === 'old';
}

/**
 * Does it and looks for a newer pack, as a life of a worker that may end in the middle. Gives whether the disk has lost
 * everything that tells which packs were taken, as in a new browser.
 */
async function acted(client: UpdateClient, act: Action): Promise<boolean> {
  const { origin, world } = client;
  switch (act.do) {
    case 'publish':
      origin.faults = [];
      origin.pack = at(published, act.generation);
      break;
    case 'offer':
      origin.pack = offered(act);
      break;
    case 'fail':
      origin.faults = [answeringFor(act.what, answers[act.how] ?? (() => new Response('')))];
      break;
    case 'kill': {
      let left = act.step;
      world.step = () => {
        if (--left <= 0) throw new Error('killed');
      };
      break;
    }
    case 'damage':
      await damaged(act.what);
      break;
    case 'user':
      await byUser(client, act.does);
      break;
    case 'clock':
      world.clock += act.days * 86_400_000;
  }
  const forgotten = (await packRecords()).trust === undefined;
  await client.round().catch((error: unknown) => {
    if (act.do !== 'kill') throw error;
  });
  world.step = () => undefined;
  return forgotten;
}

/** The generation that is held, and 0 where none is or can be read. */
async function heldNow(): Promise<number> {
  const { held } = await packRecords();
  if (held === undefined || 'wrong' in held.manifest) return 0;
  expect(genuine.get(held.hash)).toBe(held.manifest.generation);
  return held.manifest.generation;
}

test(`${HISTORIES} histories: the generation never decreases, and the newest is reached after all`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 4, maxLength: isFull ? 20 : 8 }), async (actions) => {
      const client = new UpdateClient(at(published, 1), own.key);
      let highest = 0;
      for (const act of actions) {
        if (await acted(client, act)) highest = 0;
        counts.actions++;
        const now = await heldNow();
        if (now !== 0 && now < highest) counts.decreased++;
        if (now !== 0) expect(now).toBeGreaterThanOrEqual(highest);
        highest = Math.max(highest, now);
      }
      client.origin.faults = [];
      client.world.free = Infinity;
      // Whoever looks often enough meets a list that names the next key.
      for (const number of [NAMED, MOVED, END]) await client.offered(at(published, number));
      // A file that the disk has changed is met by a check of a page, which asks for mending.
      await mend(locks);
      await client.round();
      await client.round();
      counts.unreached++;
      expect(client.world.saved.fault).toBe('');
      expect(await heldNow()).toBe(END);
      expect(await wholeGeneration()).toBe(END);
      expect(await foundIn([1000, 2000 + END])).toHaveLength(2);
      counts.unreached--;
    }),
    { numRuns: HISTORIES, seed: 20_261_129, endOnFailure: false },
  );
});
