// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { recalled, remember, type Remembered } from '../../utils/tab/document-memory.ts';
import { limitChecks, unfinishedAlarm } from '../../utils/tab/unfinished-alarm.ts';
import { finishChecks } from '../../utils/tab/unfinished-checks.ts';
import { fakeToolbar, shownOn } from './toolbar.ts';
import { source, verdict } from './verdicts.ts';

const now = Date.UTC(2026, 3, 1);
const place = 'https://paper.example/story';
let documents = 0;
let tabId: number;
let documentId: string;
const inject = vi.fn<(injection: unknown) => Promise<unknown[]>>();

beforeEach(async () => {
  fakeToolbar();
  tabId = (await fakeBrowser.tabs.create({ url: place })).id ?? -1;
  documentId = `D${++documents}`;
  inject.mockReset().mockResolvedValue([]);
  Object.assign(fakeBrowser.scripting, { executeScript: inject });
});

const begun = (ago: number, reading = true): Remembered => ({
  state: 'checking',
  place,
  since: now - ago,
  reading,
});
const found: Remembered = { state: 'verdict', place, verdict: verdict(source(1)), pageVersion: 'v1' };
const know = (state: Remembered): Promise<void> => remember(tabId, documentId, state);
const alarm = async (): Promise<number | undefined> =>
  (await fakeBrowser.alarms.get(unfinishedAlarm))?.scheduledTime;

test.each<[string, Remembered]>([
  ['that read its page', begun(20_000)],
  ['that waited for its page', begun(20_000, false)],
  ['that began long ago', begun(9_000_000)],
])('a check %s ends as could-not-check, and its sign says so', async (_, state) => {
  await know(state);
  await finishChecks(now);
  expect(await recalled(tabId, documentId)).toMatchObject({
    state: 'verdict',
    place,
    verdict: { status: 'could-not-check', reason: 'timeout', url: place },
  });
  expect(await shownOn(tabId)).toMatchObject({ text: '×' });
  expect(inject).not.toHaveBeenCalled();
  expect(await alarm()).toBeUndefined();
});

test('a check that a stopped worker left behind goes on with a new reading, and stays limited', async () => {
  await know(begun(19_999));
  await finishChecks(now);
  expect(inject.mock.calls).toEqual([
    [{ target: { tabId, documentIds: [documentId] }, files: ['/reader.js'] }],
  ]);
  expect(await recalled(tabId, documentId)).toEqual(begun(19_999));
  expect(await alarm()).toBe(now + 30_000);
});

test('a check whose reader was sent by this worker is not disturbed', async () => {
  await know(begun(5000));
  await finishChecks(now);
  await finishChecks(now);
  expect(inject).toHaveBeenCalledTimes(1);
});

test('a page that is still scanned reports by itself', async () => {
  await know(begun(5000, false));
  await finishChecks(now);
  expect(inject).not.toHaveBeenCalled();
  expect(await alarm()).toBe(now + 30_000);
});

test('a verdict whose page was read again goes on with that', async () => {
  await know({ ...found, readAgain: now - 5000 });
  await finishChecks(now);
  expect(inject).toHaveBeenCalledTimes(1);
  expect(await recalled(tabId, documentId)).toEqual({ ...found, readAgain: now - 5000 });
});

test('a verdict outlives a second reading that came to nothing', async () => {
  await know({ ...found, readAgain: now - 20_000 });
  await finishChecks(now);
  expect(await recalled(tabId, documentId)).toEqual(found);
  expect(await shownOn(tabId)).toMatchObject({ text: '' });
});

test.each<[string, Remembered]>([
  ['a verdict', found],
  ['too little text', { state: 'too-little-text', place, words: 12 }],
])('what is over is left alone: %s', async (_, state) => {
  await know(state);
  await finishChecks(now);
  expect(await recalled(tabId, documentId)).toEqual(state);
  expect(inject).not.toHaveBeenCalled();
  expect(await alarm()).toBeUndefined();
});

test('a page that has gone stands in nobody’s way', async () => {
  const other = (await fakeBrowser.tabs.create({ url: place })).id ?? -1;
  await know(begun(5000));
  await remember(other, `${documentId}b`, begun(30_000));
  inject.mockRejectedValue(new Error('No document with this id'));
  await expect(finishChecks(now)).resolves.toBeUndefined();
  expect(await shownOn(other)).toMatchObject({ text: '×' });
});

test('an alarm that is set already is not put off by further checks', async () => {
  await limitChecks(now);
  await limitChecks(now + 10_000);
  expect(await alarm()).toBe(now + 30_000);
});

test('a reader that could not be sent is sent again when the page is looked at once more', async () => {
  inject.mockRejectedValueOnce(new Error('the frame was busy'));
  await know(begun(5000));
  await finishChecks(now);
  await finishChecks(now);
  expect(inject).toHaveBeenCalledTimes(2);
  await finishChecks(now);
  expect(inject).toHaveBeenCalledTimes(2);
});

test('an alarm that was set before the clock was set back does not count', async () => {
  await limitChecks(now + 86_400_000);
  await limitChecks(now);
  expect(await alarm()).toBe(now + 30_000);
});
