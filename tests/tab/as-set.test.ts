// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings, writeSettings } from '../../utils/settings.ts';
import { fakeToolbar } from './toolbar.ts';

const tab = { id: 7, url: 'https://paper.example/story', discarded: false };
const register = vi.fn(async (_scripts: { excludeMatches?: string[] }[]) => undefined);
const inject = vi.fn(async (_injection: { files?: string[] }) => []);
/** How often the scan was put into an open tab. */
const scans = (): number =>
  inject.mock.calls.filter(([{ files }]) => files?.includes('/scan.js') === true).length;

/** A background that has just woken: it knows nothing but what is stored. */
async function woken(): Promise<typeof import('../../utils/tab/as-set.ts')> {
  vi.resetModules();
  return import('../../utils/tab/as-set.ts');
}

beforeEach(() => {
  fakeToolbar();
  register.mockClear();
  inject.mockClear();
  Object.assign(fakeBrowser.tabs, { query: async () => [tab], get: async () => tab });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => [],
    registerContentScripts: register,
    executeScript: inject,
  });
});

test('in a session that has just begun settings are carried out and open tabs looked into, once', async () => {
  await (await woken()).catchUpWithSettings();
  expect(register).toHaveBeenCalledTimes(1);
  expect(scans()).toBe(1);
  await (await woken()).catchUpWithSettings();
  expect(register).toHaveBeenCalledTimes(1);
  expect(scans()).toBe(1);
});

test('a change that a background left undone when it was ended is carried out by the next one', async () => {
  const dead = await woken();
  await dead.catchUpWithSettings();
  register.mockImplementationOnce(() => new Promise(() => undefined));
  await writeSettings({ offHosts: ['off.example'] });
  void dead.checkAsSet(await readSettings());
  await (await woken()).catchUpWithSettings();
  expect(register).toHaveBeenCalledTimes(3);
  expect(register.mock.lastCall?.[0][0]?.excludeMatches).toContain('*://off.example/*');
  // The tabs have their scans already.
  expect(scans()).toBe(1);
});

test('a change that was carried out is not carried out again', async () => {
  const first = await woken();
  await first.catchUpWithSettings();
  await writeSettings({ offHosts: ['off.example'] });
  await first.checkAsSet(await readSettings());
  await (await woken()).catchUpWithSettings();
  expect(register).toHaveBeenCalledTimes(2);
  expect(scans()).toBe(1);
});
