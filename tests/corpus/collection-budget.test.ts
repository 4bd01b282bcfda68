// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { collectionBudget } from '../../utils/corpus/collection-budget.ts';
import { emptyState, writeState } from '../../utils/corpus/collection-state.ts';
import { nextAllowed, SPACING } from '../../utils/corpus/politeness.ts';
import { writeSettings } from '../../utils/settings.ts';
import { FakeAgency } from './fake-agency.ts';
import { FakeWorld } from './fake-world.ts';

const now = Date.UTC(2026, 10, 25, 8);
const HOUR = 3_600_000;

beforeEach(() => {
  vi.stubGlobal('navigator', {});
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'pl-PL' });
});

test('before the first request', async () => {
  expect(await collectionBudget(now)).toEqual({
    editions: ['uk', 'en', 'pl'],
    asked: 0,
    most: 200,
    spacing: SPACING,
    saving: false,
  });
});

test('the requests of the last hour are counted, the last one is told, and the limit is the chosen one', async () => {
  await writeSettings({ requestsPerHour: 20, editions: ['de'] });
  await writeState({ ...emptyState(), log: [now - HOUR - 1, now - HOUR / 2, now - 4000] });
  expect(await collectionBudget(now)).toMatchObject({
    editions: ['de'],
    asked: 2,
    most: 20,
    last: now - 4000,
  });
});

test('a fault is told as long as it keeps the site from being asked', async () => {
  await writeState({ ...emptyState(), failures: 1, failure: '503', notBefore: now + 5 });
  expect((await collectionBudget(now)).fault).toEqual({ why: '503', until: now + 5 });
  expect(await collectionBudget(now + 6)).not.toHaveProperty('fault');
});

test('a browser that saves data is told', async () => {
  vi.stubGlobal('navigator', { connection: { saveData: true } });
  expect((await collectionBudget(now)).saving).toBe(true);
});

test.each([20, 50, 200])('with %i requests an hour the next one waits for the oldest of so many', (most) => {
  const log = Array.from({ length: most }, (_, i) => now - HOUR / 2 + i * 1000);
  expect(nextAllowed(log, now, most)).toBe(now + HOUR / 2);
  expect(nextAllowed(log.slice(1), now, most)).toBeLessThanOrEqual(now + SPACING);
});

test('collecting keeps to a lower limit that was chosen, in every hour', async () => {
  const articles = Array.from({ length: 60 }, (_, i) => ({ id: 4_100_001 + i }));
  const world = new FakeWorld(new FakeAgency({ en: articles }));
  world.hourly = 20;
  await world.round('en');
  const times = world.requests.map(({ at }) => at);
  expect(times.length).toBeGreaterThan(60);
  times.forEach((at, i) => expect(at - (times[i - 20] ?? -Infinity)).toBeGreaterThanOrEqual(HOUR));
});
