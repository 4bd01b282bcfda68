import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { IN_PLACE_FROM } from '../../utils/corpus/archive-in-place.ts';
import { archiveInPlace } from '../../utils/corpus/browser-archive.ts';
import { StorageError } from '../../utils/corpus/errors.ts';

/** What became of each try to remove the folder, first to last; after these it is removed. */
let refusals: string[];
let removed: { name: string; recursive: boolean | undefined }[];
let closed: number;

beforeEach(() => {
  refusals = [];
  removed = [];
  closed = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const root = {
    async removeEntry(name: string, options?: { recursive?: boolean }) {
      const refusal = refusals.shift();
      if (refusal !== undefined) throw new DOMException('', refusal);
      removed.push({ name, recursive: options?.recursive });
    },
  };
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => root } });
  vi.stubGlobal('chrome', { ...fakeBrowser, offscreen: { closeDocument: async () => void closed++ } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.stubGlobal('chrome', fakeBrowser);
});

test('it is meant for postings of fifty megabytes', () => {
  expect(archiveInPlace().from).toBe(IN_PLACE_FROM);
  expect(IN_PLACE_FROM).toBe(50_000_000);
});

test.each([
  ['at once', [], 0],
  [
    'once the ended worker has let go of them',
    ['NoModificationAllowedError', 'NoModificationAllowedError'],
    100,
  ],
])('its copies are removed %s', async (_, given, milliseconds) => {
  refusals = given;
  const released = archiveInPlace().release();
  await vi.advanceTimersByTimeAsync(milliseconds);
  await released;
  expect(removed).toEqual([{ name: 'archive', recursive: true }]);
  expect(closed).toBe(1);
});

test('where there are none that is well', async () => {
  refusals = ['NotFoundError'];
  await archiveInPlace().release();
  expect(removed).toEqual([]);
});

test('copies that cannot be removed are given up, for this time', async () => {
  refusals = Array.from({ length: 100 }, () => 'NoModificationAllowedError');
  const released = expect(archiveInPlace().release()).rejects.toThrow(StorageError);
  await vi.advanceTimersByTimeAsync(1000);
  await released;
});
