import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { collectionAlarm, collectOnAlarm, keepCollecting } from '../../../utils/corpus/collection-alarm.ts';
import { keepPack, packAlarm, statusOfPack, syncOnAlarm } from '../../../utils/corpus/pack-alarm.ts';
import { writeSettings } from '../../../utils/settings.ts';
import type { Wanted } from '../../../utils/ukrinform/fetch.ts';
import { FakeAgency } from '../../corpus/fake-agency.ts';
import { FakeOrigin, ORIGIN } from '../../corpus/fake-origin.ts';
import { madePack, publisher } from '../../corpus/made-pack.ts';
import { isFull, record } from '../record.ts';
import { FakeDay } from './fake-day.ts';

const NOW = Date.UTC(2026, 10, 25, 8);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEARS = 3650 * DAY;

let asked: string[];
let origin: FakeOrigin;
let day: FakeDay;

beforeEach(async () => {
  asked = [];
  const own = await publisher();
  origin = new FakeOrigin(await madePack(own, 1, [{ ids: [1000] }], { builtAt: NOW }));
  const agency = new FakeAgency({ uk: [{ id: 1001, modified: NOW - DAY }] });
  vi.stubEnv('WXT_PACK_ORIGIN', ORIGIN);
  vi.stubEnv('WXT_PACK_KEY', own.key);
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    asked.push(url);
    if (url.startsWith(ORIGIN)) return origin.fetch(url, init);
    const wanted: Wanted = url.endsWith('.xml') ? 'sitemap' : url.endsWith('lastnews') ? 'feed' : 'article';
    const answer = agency.answer(url, wanted);
    return answer.result === 'ok' ? new Response(answer.text) : new Response('', { status: 404 });
  });
  Object.assign(fakeBrowser.runtime, { getPlatformInfo: async () => ({}) });
  fakeBrowser.i18n.getUILanguage = () => 'uk';
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: NOW });
  await writeSettings({ editions: ['uk'] });
  const ways: Record<string, () => Promise<void>> = {
    [collectionAlarm]: () => collectOnAlarm(),
    [packAlarm]: () => syncOnAlarm(),
  };
  day = new FakeDay({
    ring: async (name) => ways[name]?.(),
    wake: async () => {
      await keepCollecting();
      await keepPack();
    },
  });
  await day.jump(0);
  await day.live(5 * MINUTE);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const rounds = (): number => asked.filter((url) => url.endsWith('/sitemap/currentweek.xml')).length;
const looks = (): number => asked.filter((url) => url === `${ORIGIN}/manifest.json`).length;

/** How often lists and packs were looked at during something. */
async function during(work: () => Promise<void>): Promise<{ rounds: number; looks: number }> {
  const before = { rounds: rounds(), looks: looks() };
  await work();
  return { rounds: rounds() - before.rounds, looks: looks() - before.looks };
}

test('a day brings a round every quarter of an hour to half an hour, and a look for packs about every six hours', async () => {
  const { rounds: ofDay, looks: looked } = await during(() => day.live(DAY));
  expect(ofDay).toBeGreaterThan(40);
  expect(ofDay).toBeLessThan(97);
  expect(looked).toBeGreaterThanOrEqual(3);
  expect(looked).toBeLessThanOrEqual(6);
});

test.each([
  ['three days of sleep', 3 * DAY],
  ['a clock set ten years forward', YEARS],
  ['a clock set ten years back', -YEARS],
])('after %s: one round and one look to catch up, then as before', async (_, milliseconds) => {
  const caughtUp = await during(async () => {
    await day.jump(milliseconds);
    await day.live(10 * MINUTE);
  });
  expect(caughtUp).toEqual({ rounds: 1, looks: 1 });
  const { rounds: ofHours } = await during(() => day.live(6 * HOUR));
  expect(ofHours).toBeGreaterThanOrEqual(10);
  expect(ofHours).toBeLessThanOrEqual(25);
});

test('alarms that the browser has forgotten are set again when anything wakes the background', async () => {
  await day.live(HOUR);
  await day.forgetAlarms();
  const names = (await fakeBrowser.alarms.getAll()).map(({ name }) => name);
  expect(names.toSorted()).toEqual([collectionAlarm, packAlarm].toSorted());
  expect(await during(() => day.live(35 * MINUTE))).toMatchObject({
    rounds: expect.toSatisfy((n) => n >= 1),
  });
});

test('a pack that could not be renewed says its age, and none where the clock cannot tell it', async () => {
  origin.faults = [() => new Response('', { status: 503 })];
  await day.jump(3 * DAY);
  await day.live(10 * MINUTE);
  const stale = await statusOfPack();
  expect(stale.held?.daysOld).toBe(3);
  expect(stale).toMatchObject({ fault: 'http', activity: { doing: 'backing-off' } });
  await day.jump(YEARS);
  expect((await statusOfPack()).held?.daysOld).toBe(3653);
  await day.jump(-2 * YEARS);
  expect((await statusOfPack()).held).not.toHaveProperty('daysOld');
});

const events = fc.oneof(
  fc.constantFrom(3 * DAY, YEARS, -YEARS, HOUR, -HOUR, -DAY).map((milliseconds) => ({ milliseconds })),
  fc.constant('alarms' as const),
);

test('whatever becomes of clock and alarms, lists are read again within the hour and never in a tight loop', async () => {
  const runs = isFull ? 1000 : 20;
  let worst = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(events, { minLength: 1, maxLength: 4 }), async (happened) => {
      // A clock that is set to before 1970 is no clock.
      await day.jump(NOW - Date.now());
      for (const event of happened) {
        const { rounds: inHour, looks: looked } = await during(async () => {
          if (event === 'alarms') await day.forgetAlarms();
          else await day.jump(event.milliseconds);
          await day.live(HOUR);
        });
        worst = Math.max(worst, inHour, looked);
        expect(inHour).toBeGreaterThanOrEqual(1);
        expect(inHour).toBeLessThanOrEqual(5);
        expect(looked).toBeLessThanOrEqual(2);
      }
    }),
    { seed: 20_261_129, numRuns: runs, endOnFailure: true },
  );
  record({ family: 'lifecycle', key: 'clock.histories', value: runs, unit: 'histories of clock and alarms' });
  record({
    family: 'lifecycle',
    key: 'clock.rounds-in-hour',
    value: worst,
    unit: 'rounds',
    goal: { atMost: 5 },
  });
});
