// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { inDatabase } from '../../utils/corpus/database.ts';
import { filesOfParts, heldParts, packRecords, storedFile } from '../../utils/corpus/pack-store.ts';
import { sha256 } from '../../utils/corpus/signature.ts';
import { FakeOrigin } from './fake-origin.ts';
import { foundIn, FakeSyncWorld } from './fake-sync-world.ts';
import { type MadePack, madePack, type Publisher, publisher } from './made-pack.ts';
import { MortalStorage } from './mortal-storage.ts';

let storage: MortalStorage;
let own: Publisher;
let generations: MadePack[];
/** What is found of the articles while each generation is held. */
const articles = [[], [1000, 1001], [1000, 1001, 2000], [2000, 3000]];
const all = [1000, 1001, 2000, 3000];

beforeAll(async () => {
  storage = new MortalStorage();
  own = await publisher();
  const shared = { ids: [1000, 1001] };
  generations = [
    await madePack(own, 1, [shared]),
    await madePack(own, 2, [shared, { ids: [2000] }]),
    await madePack(own, 3, [{ ids: [2000] }, { ids: [3000] }]),
  ];
});
afterAll(() => storage.restore());

function fresh(): { origin: FakeOrigin; world: FakeSyncWorld } {
  vi.stubGlobal('indexedDB', new IDBFactory());
  storage.live();
  const origin = new FakeOrigin(generations[0] as MadePack);
  const world = new FakeSyncWorld(origin, own.key);
  world.step = storage.step;
  return { origin, world };
}

/** One life that is killed at a step, or lives to its end. Resolves to whether it was killed. */
async function lifeOf(world: FakeSyncWorld, killAt: number): Promise<boolean> {
  storage.live(killAt);
  await world.live().catch(() => undefined);
  const killed = storage.wasKilled;
  storage.live();
  return killed;
}

/** The held generation, every file of which must be what its name says, and answer. */
async function whole(): Promise<number> {
  const { held } = await packRecords();
  if (held === undefined) return 0;
  const { manifest } = held;
  if ('wrong' in manifest) throw new Error(manifest.wrong);
  for (const { sha256: name, bytes } of filesOfParts(heldParts(held, manifest), manifest)) {
    const file = await inDatabase((database) => storedFile(database, name));
    expect([file?.size, await sha256((await file?.arrayBuffer()) ?? new ArrayBuffer())]).toEqual([
      bytes,
      name,
    ]);
  }
  expect(await foundIn(all)).toEqual(articles[manifest.generation]);
  return manifest.generation;
}

async function stepsOf(generation: number): Promise<number> {
  const { origin, world } = fresh();
  for (let held = 0; held < generation; held++) {
    origin.pack = generations[held] as MadePack;
    storage.live();
    await world.live();
    world.clock += 9 * 3_600_000;
  }
  return storage.steps;
}

test.each([1, 2, 3])(
  'killed at any one step on the way to generation %i: the last or the new one is whole, and the next life ends it',
  async (generation) => {
    const steps = await stepsOf(generation);
    expect(steps).toBeGreaterThan(30);
    for (let step = 1; step <= steps; step++) {
      const { origin, world } = fresh();
      for (let held = 0; held < generation - 1; held++) {
        origin.pack = generations[held] as MadePack;
        await world.live();
        world.clock += 9 * 3_600_000;
      }
      origin.pack = generations[generation - 1] as MadePack;
      origin.requests.length = 0;
      expect(await lifeOf(world, step), `step ${step}`).toBe(true);
      expect([generation - 1, generation]).toContain(await whole());
      world.clock += 24 * 3_600_000;
      await world.live();
      expect(await whole(), `after step ${step}`).toBe(generation);
      // At most the file under way is fetched twice.
      const files = origin.names().filter((name) => name === 'file');
      const needed = [4, 3, 3][generation - 1] ?? 0;
      expect(files.length, `step ${step}`).toBeLessThanOrEqual(needed + 1);
      expect(new Set((await packRecords()).files)).toEqual(new Set(origin.pack.files.keys()));
    }
  },
);

/** Numbers from 0 to 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Enough to meet every step several times; a full run goes on. */
const KILLS = process.env.DZHERELO_FULL === '1' ? 400 : 60;

test(`killed ${KILLS} times at random while generations come: never torn, never older, never lost`, async () => {
  const random = seeded(20_261_124);
  let kills = 0;
  while (kills < KILLS) {
    const { origin, world } = fresh();
    let held = 0;
    for (const next of generations) {
      origin.pack = next;
      for (let life = 0; (await whole()) < next.manifest.generation; life++) {
        // Later lives may live longer, so that the end comes.
        if (await lifeOf(world, 1 + Math.floor(random() * (20 + 10 * life)))) kills++;
        const now = await whole();
        expect(now).toBeGreaterThanOrEqual(held);
        held = now;
        world.clock += 24 * 3_600_000;
      }
    }
  }
  expect(kills).toBeGreaterThanOrEqual(KILLS);
});
