// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcome } from '../utils/welcome.ts';

const create = vi.fn(async () => ({}));
beforeEach(() => {
  create.mockClear();
  vi.stubGlobal('chrome', { ...fakeBrowser, tabs: { create } });
});

test('the first-run page opens once after the installation', async () => {
  await welcome('install');
  await welcome('install');
  expect(create).toHaveBeenCalledTimes(1);
  expect(create.mock.calls).toEqual([[{ url: fakeBrowser.runtime.getURL('/welcome.html') }]]);
});

test.each(['update', 'browser_update', 'chrome_update'])('it does not open after %s', async (reason) => {
  await welcome(reason);
  expect(create).not.toHaveBeenCalled();
});

test('a tab that could not be opened is tried again', async () => {
  create.mockRejectedValueOnce(new Error('no window'));
  await expect(welcome('install')).rejects.toThrow('no window');
  await welcome('install');
  expect(create).toHaveBeenCalledTimes(2);
});
