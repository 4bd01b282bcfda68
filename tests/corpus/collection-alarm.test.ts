// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { collectionAlarm, scheduleCollection } from '../../utils/corpus/collection-alarm.ts';
import { emptyState, writeState } from '../../utils/corpus/collection-state.ts';
import { followedEditions } from '../../utils/corpus/followed-editions.ts';
import { HOURLY } from '../../utils/corpus/politeness.ts';
import { defaults, writeSettings } from '../../utils/settings.ts';
import type { Edition } from '../../utils/ukrinform/article.ts';

const now = Date.UTC(2026, 3, 1, 12);
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const due = async (): Promise<number | undefined> =>
  (await fakeBrowser.alarms.get(collectionAlarm))?.scheduledTime;

beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0.5));

test.each<[string, Edition[], string, Edition[]]>([
  ['a Ukrainian browser', [], 'uk', ['uk', 'en']],
  ['an English browser', [], 'en-GB', ['uk', 'en']],
  ['a German browser', [], 'de-AT', ['uk', 'en', 'de']],
  ['a Japanese browser in capitals', [], 'JA', ['uk', 'en', 'ja']],
  ['a browser in a language without an edition', [], 'sv', ['uk', 'en']],
  ['somebody who chose', ['fr'], 'de', ['fr']],
])('%s follows the right editions', (_, chosen, language, followed) => {
  expect(followedEditions({ ...defaults(), editions: chosen }, language)).toEqual(followed);
});

test.each([
  [0, 0.5],
  [0.999_999, 1],
])('the first alarm rings after half a minute to a minute (chance %d)', async (chance, minutes) => {
  vi.mocked(Math.random).mockReturnValue(chance);
  await scheduleCollection(now);
  expect(((await due()) ?? 0) - now).toBeCloseTo(minutes * MINUTE, -3);
});

test('each start sets the alarm anew, and there is only one', async () => {
  await scheduleCollection(now);
  await scheduleCollection(now + 10 * MINUTE);
  expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
  expect(await due()).toBe(now + 10.75 * MINUTE);
  await fakeBrowser.alarms.clearAll();
  await scheduleCollection(now);
  expect(await due()).toBe(now + 0.75 * MINUTE);
});

test('while collecting is off there is no alarm', async () => {
  await scheduleCollection(now);
  await writeSettings({ collect: false });
  await scheduleCollection(now);
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
});

const list = { edition: 'uk', list: 'feed' } as const;
const full = Array.from({ length: HOURLY }, (_, i) => now - 20 * MINUTE + i);

test.each([
  ['at the next round', { nextRound: now + 20 * MINUTE }, 20],
  ['soon when the next round was due long ago', { nextRound: now - DAY }, 0.75],
  [
    'soon while there is work, whenever the next round is',
    { nextRound: now + 20 * MINUTE, lists: [list] },
    0.75,
  ],
  ['when the hour has room again', { lists: [list], log: full }, 40],
  ['after a back-off', { lists: [list], notBefore: now + 90 * MINUTE }, 90],
  ['after the longest back-off', { notBefore: now + DAY }, 1440],
  ['soon when the clock was set back and the back-off ends in years', { notBefore: now + 3650 * DAY }, 0.75],
  ['soon when the clock was set back and the next round is in years', { nextRound: now + 3650 * DAY }, 0.75],
])('the alarm rings %s', async (_, state, minutes) => {
  await writeState({ ...emptyState(), ...state });
  await scheduleCollection(now);
  expect(((await due()) ?? 0) - now).toBe(minutes * MINUTE);
});
