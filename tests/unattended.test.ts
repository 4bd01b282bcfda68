// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { StorageError } from '../utils/corpus/errors.ts';
import { storageOnly, unattended, unattendedUntilDone } from '../utils/unattended.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));
const failed = () => Promise.reject(new StorageError('the database does not open'));

test('a fault of storage ends work that nobody waits for, and is nobody’s error', async () => {
  unattended(failed());
  await turn();
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
});

test('an error of the program is shown as one', () => {
  expect(() => storageOnly(new TypeError('no function'))).toThrow(TypeError);
  expect(() => storageOnly(new StorageError('no answer'))).not.toThrow();
});

test('work that storage has let down is done again when its alarm rings, in five minutes', async () => {
  const now = Date.now();
  unattendedUntilDone('bell', Promise.resolve());
  unattendedUntilDone('gong', failed());
  await turn();
  const alarms = await fakeBrowser.alarms.getAll();
  expect(alarms.map(({ name }) => name)).toEqual(['gong']);
  expect(alarms[0]?.scheduledTime).toBeGreaterThanOrEqual(now + 300_000);
});

test('where not even the alarm can be set, that is nobody’s error either', async () => {
  const create = vi.spyOn(fakeBrowser.alarms, 'create').mockRejectedValue(new Error('no room') as never);
  unattendedUntilDone('gong', failed());
  await turn();
  expect(create).toHaveBeenCalledOnce();
  create.mockRestore();
});
