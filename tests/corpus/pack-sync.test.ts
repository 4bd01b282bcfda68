// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { packRecords, saveFile } from '../../utils/corpus/pack-store.ts';
import { answering, FakeOrigin } from './fake-origin.ts';
import { foundIn, FakeSyncWorld } from './fake-sync-world.ts';
import { type MadePack, madePack, type Publisher, publisher } from './made-pack.ts';

const HOUR = 3_600_000;
let own: Publisher;
let first: MadePack;
let second: MadePack;
let origin: FakeOrigin;
let world: FakeSyncWorld;

beforeAll(async () => {
  own = await publisher();
  first = await madePack(own, 1, [{ ids: [1000, 1001] }]);
  // One part stays, one is new: three files more.
  second = await madePack(own, 2, [{ ids: [1000, 1001] }, { ids: [2000] }]);
});
beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  origin = new FakeOrigin(first);
  world = new FakeSyncWorld(origin, own.key);
});

const generation = async (): Promise<number | undefined> => {
  const manifest = (await packRecords()).held?.manifest;
  return manifest === undefined || 'wrong' in manifest ? undefined : manifest.generation;
};
/** The next round. */
async function later(): Promise<void> {
  world.clock += 9 * HOUR;
  await world.live();
}

test('a first pack is fetched whole, and its articles are found', async () => {
  await world.live();
  expect(origin.names()).toEqual(['manifest.json', 'manifest.sig', 'file', 'file', 'file', 'file']);
  expect(await foundIn([1000, 1001, 2000])).toEqual([1000, 1001]);
  expect(world.saved).toMatchObject({ failures: 0, fault: '' });
  expect(world.saved.next - world.clock).toBe(6 * HOUR);
  expect(world.changes).toBe(1);
});

test('of the next one only the files that are not held are fetched, and those of the last are deleted', async () => {
  await world.live();
  origin.pack = second;
  origin.requests.length = 0;
  await later();
  expect(origin.names()).toEqual(['manifest.json', 'manifest.sig', 'file', 'file', 'file']);
  expect(await foundIn([1000, 1001, 2000])).toEqual([1000, 1001, 2000]);
  origin.pack = await madePack(own, 3, [{ ids: [2000] }]);
  await later();
  expect(await foundIn([1000, 1001, 2000])).toEqual([2000]);
  expect([...(await packRecords()).files].toSorted()).toEqual([...origin.pack.files.keys()].toSorted());
});

test('nothing newer costs one request that names the version that is held', async () => {
  await world.live();
  origin.requests.length = 0;
  await later();
  expect(origin.names()).toEqual(['manifest.json']);
  expect(origin.requests[0]?.headers).toEqual({ 'if-none-match': expect.stringMatching(/^"[0-9a-f]{8}"$/u) });
  expect(world.changes).toBe(1);
});

test('a version that only has another name is noted, and nothing is fetched', async () => {
  await world.live();
  origin.faults = [
    answering('manifest.json', () => new Response(first.bytes, { headers: { 'last-modified': 'today' } })),
  ];
  await later();
  expect((await packRecords()).held?.validators).toEqual({ modified: 'today' });
  expect(world.changes).toBe(1);
});

test('requests carry no cookies, referrer or cache', async () => {
  await world.live();
  for (const { init } of origin.requests)
    expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
});

test('where the pack was lost, the list is asked for whole again', async () => {
  await world.live();
  vi.stubGlobal('indexedDB', new IDBFactory());
  origin.requests.length = 0;
  await later();
  expect(origin.requests[0]?.headers).toEqual({});
  expect(await generation()).toBe(1);
});

test('“not changed” where nothing is held is a fault of the server, and tried again', async () => {
  origin.faults = [answering('manifest.json', () => new Response(null, { status: 304 }))];
  await world.live();
  expect(world.saved).toMatchObject({ failures: 1, fault: 'http' });
  origin.faults = [];
  await later();
  expect(await generation()).toBe(1);
});

test('a file that was lost or damaged after all is fetched again', async () => {
  await world.live();
  const [name = ''] = (await packRecords()).files;
  await saveFile(name, new Blob(['damaged']));
  origin.pack = second;
  await later();
  expect(await generation()).toBe(1);
  expect(world.saved.fault).toBe('damaged-file');
  await later();
  expect(await generation()).toBe(2);
  expect(await foundIn([1000, 1001, 2000])).toEqual([1000, 1001, 2000]);
});

describe('nothing is asked', () => {
  test('while the user saves data', async () => {
    world.allows = false;
    await world.live();
    expect(origin.requests).toEqual([]);
  });

  test('any more once the user begins to, and it goes on afterwards without a failure', async () => {
    origin.faults = [
      answering(/^files/u, () => {
        world.allows = false;
        return undefined;
      }),
    ];
    await world.live();
    expect(origin.names()).toEqual(['manifest.json', 'manifest.sig', 'file']);
    expect(world.saved.failures).toBe(0);
    origin.faults = [];
    world.allows = true;
    await world.live();
    expect(origin.names().slice(3)).toEqual(['manifest.json', 'file', 'file', 'file']);
    expect(await generation()).toBe(1);
  });
});

test('a day has its limit of bytes', async () => {
  world.saved.spent = { since: world.clock - HOUR, bytes: 199_999_900 };
  await world.live();
  expect(world.saved.fault).toBe('budget');
  expect(world.saved.notBefore).toBeGreaterThanOrEqual(world.clock + 23 * HOUR - 1000);
  world.clock += 24 * HOUR;
  await world.live();
  expect(await generation()).toBe(1);
});

describe('of older parts', () => {
  beforeEach(async () => {
    origin.pack = await madePack(own, 4, [
      { ids: [10], tier: 'old' },
      { ids: [11], tier: 'old' },
      { ids: [1000] },
    ]);
  });
  const all = [10, 11, 1000];

  test('none is fetched unless it is wanted', async () => {
    await world.live();
    expect(await foundIn(all)).toEqual([1000]);
    world.wantsOld = true;
    await later();
    expect(await foundIn(all)).toEqual(all);
    world.wantsOld = false;
    await later();
    expect(await foundIn(all)).toEqual([1000]);
  });

  test('the newest are fetched for which there is room', async () => {
    world.wantsOld = true;
    const oldest = origin.pack.manifest.parts[0];
    const bytes = (list: { bytes: number }[]): number => list.reduce((sum, file) => sum + file.bytes, 0);
    const everything = bytes([...origin.pack.files].map(([, { size }]) => ({ bytes: size })));
    world.free = everything - bytes(oldest === undefined ? [] : [oldest.cards]);
    await world.live();
    expect(await foundIn(all)).toEqual([11, 1000]);
  });

  test('those that are held go first when there is no room for what is newer', async () => {
    world.wantsOld = true;
    await world.live();
    origin.pack = await madePack(own, 5, [
      { ids: [10], tier: 'old' },
      { ids: [11], tier: 'old' },
      { ids: [1000, 3000, 3001] },
    ]);
    world.room = async () => ((await packRecords()).files.size > 4 ? 0 : Infinity);
    await later();
    expect(await generation()).toBe(5);
    expect(await foundIn([...all, 3000])).toEqual([1000, 3000]);
    expect(world.saved.narrowUntil).toBeGreaterThan(world.clock);
    expect(world.saved.fault).toBe('');
  });

  test('without room for the recent part the last good generation stays', async () => {
    await world.live();
    world.free = 10;
    origin.pack = await madePack(own, 5, [{ ids: [1000, 3000] }]);
    await later();
    expect(world.saved.fault).toBe('no-room');
    expect(await foundIn([1000])).toEqual([1000]);
    world.free = Infinity;
    await later();
    expect(await generation()).toBe(5);
  });
});
