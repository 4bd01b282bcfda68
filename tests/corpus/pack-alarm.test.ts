// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { notingRefusal } from '../../utils/corpus/archive-refusal.ts';
import { StorageError } from '../../utils/corpus/errors.ts';
import {
  packAlarm,
  schedulePack,
  statusOfPack,
  syncNow,
  syncOnAlarm,
  syncWhenFree,
} from '../../utils/corpus/pack-alarm.ts';
import { PACK_LOCK } from '../../utils/corpus/pack-opening.ts';
import {
  emptyPackState,
  type PackState,
  readPackState,
  writePackState,
} from '../../utils/corpus/pack-state.ts';
import { checkedSource, packSource } from '../../utils/corpus/pack-source.ts';
import { deletePack, saveCopied } from '../../utils/corpus/pack-store.ts';
import { writeSettings } from '../../utils/settings.ts';
import { answering, FakeOrigin, ORIGIN } from './fake-origin.ts';
import { foundIn } from './fake-sync-world.ts';
import { madePack, type Publisher, publisher } from './made-pack.ts';

const now = Date.UTC(2026, 10, 25, 8);
const MINUTE = 60_000;
let own: Publisher;
let origin: FakeOrigin;
let held: Set<string>;

/** A build with a source of packs. */
const withSource = (): void => {
  vi.stubEnv('WXT_PACK_ORIGIN', ORIGIN);
  vi.stubEnv('WXT_PACK_KEY', own.key);
};

beforeEach(async () => {
  own = await publisher();
  origin = new FakeOrigin(
    await madePack(own, 1, [{ ids: [10], tier: 'old' }, { ids: [1000] }], { builtAt: now - 3 * 86_400_000 }),
  );
  held = new Set();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('fetch', origin.fetch);
  const request = async (name: string, ...rest: unknown[]): Promise<unknown> => {
    const work = rest.at(-1) as (lock: unknown) => Promise<unknown>;
    // Without options the lock is waited for.
    while (held.has(name)) {
      if (rest.length > 1) return work(null);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    held.add(name);
    return work({ name }).finally(() => held.delete(name));
  };
  const estimate = async () => ({ quota: 1e9, usage: 0 });
  vi.stubGlobal('navigator', { locks: { request }, storage: { estimate } });
  Object.assign(fakeBrowser.runtime, { getPlatformInfo: async () => ({}) });
  vi.useFakeTimers({ now, toFake: ['Date'] });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

const alarm = async (): Promise<number | undefined> =>
  (await fakeBrowser.alarms.get(packAlarm))?.scheduledTime;

test('a build without a source sets no alarm, asks nothing and says so', async () => {
  await syncOnAlarm();
  expect(await alarm()).toBeUndefined();
  expect(origin.requests).toEqual([]);
  expect(await statusOfPack()).toEqual({ activity: { doing: 'nothing' } });
});

test('the first look is set for half a minute to a minute after the start', async () => {
  withSource();
  await schedulePack();
  expect(await alarm()).toBeGreaterThanOrEqual(now + MINUTE / 2);
  expect(await alarm()).toBeLessThanOrEqual(now + MINUTE);
});

test('on the alarm a pack is fetched, the next round is set, and what is held is told', async () => {
  withSource();
  await syncOnAlarm();
  expect(await foundIn([10, 1000])).toEqual([1000]);
  const next = (await alarm()) ?? 0;
  expect(next).toBeGreaterThan(now + 4 * 3_600_000);
  expect(await statusOfPack()).toEqual({
    origin: ORIGIN,
    activity: { doing: 'waiting', until: next },
    held: {
      generation: 1,
      builtAt: now - 3 * 86_400_000,
      daysOld: 3,
      bytes: expect.any(Number),
      compared: { articles: 1, editions: ['en'], to: expect.any(Number) },
      partly: true,
    },
    olderBytes: expect.any(Number),
  });
});

test('before its time nothing is asked, unless the user asks', async () => {
  withSource();
  await writePackState({ ...emptyPackState(), next: now + MINUTE, notBefore: now + MINUTE });
  await syncOnAlarm();
  expect(origin.requests).toEqual([]);
  await syncWhenFree();
  expect(await foundIn([1000])).toEqual([1000]);
});

test('two contexts at once: one asks, and no file is fetched twice', async () => {
  withSource();
  await Promise.all([syncOnAlarm(), syncWhenFree(), syncOnAlarm()]);
  const files = origin.requests.map(({ name }) => name).filter((name) => name.startsWith('files/'));
  expect(files.length).toBeGreaterThan(0);
  expect(new Set(files).size).toBe(files.length);
});

test('asked for while another task has the lock, it is told to wait, and looks once the task is over', async () => {
  withSource();
  let end: () => void = () => undefined;
  const other = navigator.locks.request(PACK_LOCK, () => new Promise<void>((resolve) => (end = resolve)));
  // The second wish is the first one's.
  const wishes = Promise.all([syncWhenFree(), syncWhenFree()]);
  expect((await syncNow()).activity).toEqual({ doing: 'queued' });
  expect(origin.requests).toEqual([]);
  origin.faults = [
    answering(/^manifest\.json$/u, () => {
      seen = statusOfPack();
      return undefined;
    }),
  ];
  let seen: ReturnType<typeof statusOfPack> | undefined;
  end();
  await Promise.all([other, wishes]);
  expect((await seen)?.activity).toEqual({ doing: 'looking' });
  expect(await foundIn([1000])).toEqual([1000]);
  expect(origin.requests.filter(({ name }) => name === 'manifest.json')).toHaveLength(1);
  expect((await statusOfPack()).activity).toMatchObject({ doing: 'waiting' });
});

test('a look that fails can be asked for again', async () => {
  withSource();
  origin.faults = [answering(/./u, () => new Response('', { status: 500 }))];
  await syncWhenFree();
  expect((await statusOfPack()).activity).toMatchObject({ doing: 'backing-off' });
  origin.faults = [];
  await syncWhenFree();
  expect(await foundIn([1000])).toEqual([1000]);
});

test('that older parts cannot be looked up is told, as long as some are meant to be', async () => {
  withSource();
  const refusing = notingRefusal(() => Promise.reject(new StorageError('refused')));
  await expect(refusing({ files: [], keys: '' })).rejects.toThrow('refused');
  expect(await statusOfPack()).not.toHaveProperty('archive');
  await saveCopied(true);
  expect(await statusOfPack()).toMatchObject({ archive: 'refused' });
  await notingRefusal(async () => ({ result: 'hits', hits: [] }))({ files: [], keys: '' });
  expect(await statusOfPack()).not.toHaveProperty('archive');
});

test('switched off, or while the user saves data, nothing is asked', async () => {
  withSource();
  await writeSettings({ pack: 'off' });
  await syncWhenFree();
  expect(await alarm()).toBeUndefined();
  expect((await statusOfPack()).activity).toEqual({ doing: 'nothing' });
  await writeSettings({ pack: 'recent' });
  vi.stubGlobal('navigator', { ...navigator, connection: { saveData: true } });
  await syncOnAlarm();
  expect(origin.requests).toEqual([]);
  expect(await alarm()).toBe(now + 60 * MINUTE);
});

test('a failure is told with when it is tried again', async () => {
  withSource();
  origin.faults = [answering(/./u, () => new Response('', { status: 500 }))];
  await syncOnAlarm();
  const { notBefore } = await readPackState(now);
  expect(await statusOfPack()).toMatchObject({
    activity: { doing: 'backing-off', until: notBefore },
    fault: 'http',
  });
  expect(await alarm()).toBe(notBefore);
});

test('a generation on its way is told in bytes, and gone on with soon', async () => {
  withSource();
  let files = 0;
  origin.faults = [answering(/^files/u, () => (++files > 2 ? new Response('', { status: 500 }) : undefined))];
  await syncOnAlarm();
  await writePackState({ ...(await readPackState(now)), notBefore: 0, next: now + 1e7 });
  const { activity } = await statusOfPack();
  if (activity.doing !== 'downloading') throw new Error(activity.doing);
  expect(activity.done).toBeGreaterThan(0);
  expect(activity.of).toBeGreaterThan(activity.done);
  await schedulePack();
  expect(await alarm()).toBeLessThanOrEqual(now + MINUTE);
});

test('the whole archive is fetched when it is chosen', async () => {
  withSource();
  await writeSettings({ pack: 'whole' });
  await syncOnAlarm();
  expect(await foundIn([10, 1000])).toEqual([10, 1000]);
  expect((await statusOfPack()).held).toMatchObject({ partly: false, compared: { articles: 2, from: 1000 } });
  await deletePack();
  expect((await statusOfPack()).held).toBeUndefined();
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['something else', 'x'],
  ['a fault that there is not', { ...emptyPackState(), fault: 'bad luck' }],
  ['a wait that is none', { ...emptyPackState(), next: 'soon' }],
  ['waits left by a clock that was set back', { ...emptyPackState(), next: now * 2, notBefore: now * 2 }],
])('a state that holds %s starts afresh', async (_, packSync) => {
  await fakeBrowser.storage.local.set({ packSync });
  expect(await readPackState(now)).toEqual(emptyPackState());
});

test('a state is read back as it was written', async () => {
  const state: PackState = {
    failures: 2,
    fault: 'budget',
    notBefore: now + 5,
    next: now + 6,
    narrowUntil: now + 7,
    spent: { since: 8, bytes: 9 },
  };
  await writePackState(state);
  expect(await readPackState(now)).toEqual(state);
});

const key = 'ab'.repeat(32);
test.each([
  ['http://packs.example', key],
  ['https://packs.example/', key],
  ['https://packs.example/folder', key],
  ['https://user@packs.example', key],
  ['https://Packs.example', key],
  ['packs.example', key],
  ['', key],
  [ORIGIN, ''],
  [ORIGIN, key.slice(1)],
  [ORIGIN, key.toUpperCase()],
])('a build cannot be made with the source %s and the key %s', (from, signed) => {
  expect(() => checkedSource(from, signed)).toThrow(RangeError);
});

test('a build may name a source, or none', () => {
  expect(checkedSource(ORIGIN, key)).toEqual({ origin: ORIGIN, key });
  expect(checkedSource('https://packs.example:8443', key).origin).toBe('https://packs.example:8443');
  expect(packSource()).toBeUndefined();
});
