// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaults } from '../../utils/settings.ts';
import { registerScan, scanOpenTabs } from '../../utils/tab/registration.ts';

type Script = chrome.scripting.RegisteredContentScript;
/** Scripts the browser holds, by id. It refuses to register one twice and to update or remove what is not there. */
const held = new Map<string, Script>();
const each = async (scripts: Script[], mustBeHeld: boolean): Promise<void> => {
  for (const script of scripts) {
    if (held.has(script.id) !== mustBeHeld) throw new Error(`script ${script.id}`);
    held.set(script.id, script);
  }
};
const inject = vi.fn<(injection: { target: { tabId: number }; files: string[] }) => Promise<unknown>>();

beforeEach(() => {
  held.clear();
  inject.mockReset().mockResolvedValue([]);
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
      [...held.values()].filter(({ id }) => ids.includes(id)),
    registerContentScripts: (scripts: Script[]) => each(scripts, false),
    updateContentScripts: (scripts: Script[]) => each(scripts, true),
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) if (!held.delete(id)) throw new Error(`script ${id}`);
    },
    executeScript: inject,
  });
});

const automatic = defaults();
const off = { ...automatic, offHosts: ['paper.example'] };

const everywhere = {
  matches: ['<all_urls>'],
  excludeMatches: [],
  allFrames: false,
  persistAcrossSessions: true,
};
const registered = [
  { ...everywhere, id: 'early', js: ['early.js'], runAt: 'document_start' },
  { ...everywhere, id: 'scan', js: ['scan.js'], runAt: 'document_idle' },
];

test('the scan runs in the top frame of every page, after a script that does nothing, and nothing else', async () => {
  await registerScan(automatic);
  expect([...held.values()]).toEqual(registered);
});

test('what an older version registered is brought up to date, and what it did not know is added', async () => {
  held.set('scan', { id: 'scan', js: ['scan.js'], matches: ['https://old.example/*'] });
  await registerScan(automatic);
  expect([...held.values()].sort((a, b) => a.id.localeCompare(b.id))).toEqual(registered);
});

test('a site where it is off is left out, with its subdomains, and comes back', async () => {
  await registerScan(automatic);
  await registerScan(off);
  expect(held.get('scan')?.excludeMatches).toEqual(['*://paper.example/*', '*://*.paper.example/*']);
  await registerScan(automatic);
  expect(held.get('scan')?.excludeMatches).toEqual([]);
});

test.each(['paused', 'on-click'] as const)(
  'in mode %s nothing is registered, however often asked',
  async (mode) => {
    await registerScan(automatic);
    await registerScan({ ...automatic, mode });
    await registerScan({ ...automatic, mode });
    expect(held.size).toBe(0);
  },
);

test('asked for twice at once, it is registered once and then brought up to date', async () => {
  await Promise.all([registerScan(automatic), registerScan(off)]);
  expect(held.get('scan')?.excludeMatches).toEqual(['*://paper.example/*', '*://*.paper.example/*']);
});

type Tab = Pick<chrome.tabs.Tab, 'id' | 'url' | 'discarded'>;
const open: Tab[] = [
  { id: 1, url: 'https://journal.example/a', discarded: false },
  { id: 2, url: 'https://sport.paper.example/b', discarded: false },
  { id: 3, url: 'https://journal.example/c', discarded: true },
  { id: 4, discarded: false },
  { id: 5, url: 'http://journal.example/d', discarded: false },
];
const scanned = (): number[] => inject.mock.calls.map(([{ target }]) => target.tabId);

test('tabs that are open already are scanned, except where it is off, asleep or not to be seen', async () => {
  const query = vi.fn(async () => open);
  Object.assign(fakeBrowser.tabs, { query });
  inject.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
  await scanOpenTabs(off);
  expect(query).toHaveBeenCalledWith({ url: ['http://*/*', 'https://*/*'] });
  expect(scanned()).toEqual([1, 5]);
});

test.each(['paused', 'on-click'] as const)('in mode %s open tabs are left alone', async (mode) => {
  Object.assign(fakeBrowser.tabs, { query: async () => open });
  await scanOpenTabs({ ...automatic, mode });
  expect(scanned()).toEqual([]);
});
