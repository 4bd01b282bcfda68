// @vitest-environment node
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearAlarm, isAlarmSet, setAlarm } from '../utils/alarms.ts';
import { StorageError } from '../utils/corpus/errors.ts';
import { store, stored, unstore } from '../utils/stored.ts';

const never = () => new Promise<never>(() => undefined);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('what is stored under names is given, and nothing of what is forgotten', async () => {
  await store('local', { one: 1, two: [2] });
  expect(await stored('local', ['one', 'two'])).toEqual({ one: 1, two: [2] });
  await unstore('local', 'one');
  expect(await stored('local', null)).toEqual({ two: [2] });
  expect(await stored('session', null)).toEqual({});
});

describe.each<[string, 'get' | 'set' | 'remove', () => Promise<unknown>]>([
  ['reading', 'get', () => stored('local', 'one')],
  ['writing', 'set', () => store('local', { one: 1 })],
  ['forgetting', 'remove', () => unstore('local', 'one')],
])('%s', (_, name, call) => {
  test('that the browser refuses is a fault of storage, in its words', async () => {
    vi.spyOn(fakeBrowser.storage.local, name).mockRejectedValue(new Error('disk is full'));
    await expect(call()).rejects.toThrow(new StorageError('disk is full'));
  });

  test('that the browser throws at is one as well', async () => {
    vi.spyOn(fakeBrowser.storage.local, name).mockImplementation(() => {
      throw new Error('context invalidated');
    });
    await expect(call()).rejects.toThrow(StorageError);
  });

  test('that is never answered ends after five seconds', async () => {
    vi.spyOn(fakeBrowser.storage.local, name).mockImplementation(never);
    const ended = vi.fn();
    void call().catch(ended);
    await vi.advanceTimersByTimeAsync(4999);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(ended).toHaveBeenCalledWith(expect.any(StorageError));
  });
});

test.each([undefined, null, 7])('%s in answer is not the same as nothing stored', async (answer) => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockResolvedValue(answer as never);
  await expect(stored('local', 'one')).rejects.toThrow(StorageError);
});

test('an alarm is set, known and cleared; a browser that does not answer is a fault of storage', async () => {
  await setAlarm('bell', 5000);
  expect(await isAlarmSet('bell', 6000)).toBe(true);
  await clearAlarm('bell');
  expect(await isAlarmSet('bell', 6000)).toBe(false);
  vi.spyOn(fakeBrowser.alarms, 'get').mockImplementation(never);
  const answer = expect(isAlarmSet('bell', 6000)).rejects.toThrow(StorageError);
  await vi.advanceTimersByTimeAsync(5000);
  await answer;
});
