import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeSettings } from '../../../utils/settings.ts';
import { FakeOrigin, ORIGIN } from '../../corpus/fake-origin.ts';
import { foundIn } from '../../corpus/fake-sync-world.ts';
import { madePack, publisher } from '../../corpus/made-pack.ts';
import { record } from '../record.ts';
import { MortalLocks } from './mortal-locks.ts';

const AT_ONCE = 10;
/** List, signature, and the files of two parts. */
const REQUESTS = 6;

let origin: FakeOrigin;
let locks: MortalLocks;
/** Requests under way, and the most there were. */
let open: number;
let most: number;
/** The request of this number, counted from 1, is never answered. */
let hanging: number;

beforeEach(async () => {
  const own = await publisher();
  origin = new FakeOrigin(await madePack(own, 1, [{ ids: [1000] }, { ids: [2000] }]));
  locks = new MortalLocks();
  open = 0;
  most = 0;
  hanging = Infinity;
  vi.stubEnv('WXT_PACK_ORIGIN', ORIGIN);
  vi.stubEnv('WXT_PACK_KEY', own.key);
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    most = Math.max(most, ++open);
    if (origin.requests.length + 1 === hanging) {
      hanging = Infinity;
      await origin.fetch(url, init);
      await new Promise(() => undefined);
    }
    return origin.fetch(url, init).finally(() => open--);
  });
  Object.assign(fakeBrowser.runtime, { getPlatformInfo: async () => ({}) });
  await writeSettings({ collect: false });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** A background with ten updates at once: half of them because an alarm rang, half because somebody asked. */
async function life(number: number): Promise<{ work: Promise<unknown> }> {
  vi.resetModules();
  const storage = { estimate: async () => ({ quota: 1e9, usage: 0 }) };
  vi.stubGlobal('navigator', { locks: locks.of(number), storage });
  const { syncOnAlarm, syncWhenFree } = await import('../../../utils/corpus/pack-alarm.ts');
  const updates = Array.from({ length: AT_ONCE }, (_, i) => (i % 2 === 0 ? syncOnAlarm() : syncWhenFree()));
  return { work: Promise.all(updates) };
}
const files = (): string[] => origin.names().filter((name) => name === 'file');
const distinct = (): number =>
  new Set(origin.requests.map(({ name }) => name).filter((name) => name.startsWith('files/'))).size;

test('ten updates at once: one at a time, and no file is fetched twice', async () => {
  await (
    await life(1)
  ).work;
  expect(most).toBe(1);
  expect(files()).toHaveLength(distinct());
  expect(await foundIn([1000, 2000])).toEqual([1000, 2000]);
  expect(locks.holders).toEqual([]);
  record({ family: 'lifecycle', key: 'updates.at-once', value: AT_ONCE, unit: 'updates begun together' });
  record({ family: 'lifecycle', key: 'updates.running', value: most, unit: 'updates', goal: { exactly: 1 } });
});

test.each(Array.from({ length: REQUESTS }, (_, i) => i + 1))(
  'ended at request %i, whoever holds the lock loses it, and the next ten bring the pack with that one request more',
  async (request) => {
    hanging = request;
    const dead = await life(1);
    dead.work.catch(() => undefined);
    await vi.waitFor(() => expect(origin.requests.length).toBeGreaterThanOrEqual(request));
    expect(locks.holders).toEqual([1]);
    locks.end(1);
    open = 0;
    const before = files().length;
    await (
      await life(2)
    ).work;
    expect(most).toBe(1);
    expect(await foundIn([1000, 2000])).toEqual([1000, 2000]);
    // What was on its way when it ended is fetched once more, and nothing else.
    expect(files().length - distinct()).toBeLessThanOrEqual(1);
    expect(before).toBeLessThanOrEqual(distinct());
    expect(locks.holders).toEqual([]);
  },
);
