// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { restoreSettings, settingsChanged } from '../utils/kept-settings.ts';
import { areSettings, defaults, readSettings, writeSettings } from '../utils/settings.ts';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const chosen = { collect: false, licensedHosts: ['kept.example'], citationFormat: 'plain' } as const;
const chosenSettings = { ...defaults(), ...chosen, licensedHosts: ['kept.example'] };
/** Has the settings stored and copied. */
async function copied(): Promise<void> {
  await writeSettings({ ...chosen, licensedHosts: ['kept.example'] });
  await restoreSettings();
}
const refuse = (): unknown =>
  vi.spyOn(chrome.storage.local, 'get').mockImplementation(() => Promise.reject(new Error('IO error')));

test('settings that the browser has lost are followed at once and come back at the next start', async () => {
  await copied();
  await chrome.storage.local.clear();
  expect(await readSettings()).toEqual(chosenSettings);
  await restoreSettings();
  expect(await chrome.storage.local.get('collect')).toEqual({ collect: false });
  expect(await readSettings()).toEqual(chosenSettings);
});

test('what was changed since the loss stays as it was changed', async () => {
  await copied();
  await chrome.storage.local.clear();
  await writeSettings({ licensedHosts: ['new.example'] });
  await restoreSettings();
  expect(await readSettings()).toEqual({ ...chosenSettings, licensedHosts: ['new.example'] });
});

test('a change is copied, and a copy takes nothing back that was changed on purpose', async () => {
  await copied();
  await chrome.storage.local.remove('licensedHosts');
  await writeSettings({ collect: true });
  await Promise.all([settingsChanged(), settingsChanged()]);
  await restoreSettings();
  expect(await readSettings()).toEqual({ ...chosenSettings, licensedHosts: [], collect: true });
});

test('where the browser refuses, the copied settings are followed', async () => {
  await copied();
  refuse();
  expect(await readSettings()).toEqual(chosenSettings);
  await expect(restoreSettings()).resolves.toBeUndefined();
});

test('where it refuses and nothing was copied, nobody knows what was chosen', async () => {
  refuse();
  await expect(readSettings()).rejects.toThrow('IO error');
});

test('a damaged copy brings nothing back', async () => {
  await copied();
  await chrome.storage.local.clear();
  await writeSettings({});
  await chrome.storage.local.set({ licensedHosts: 'damaged' });
  await settingsChanged();
  await chrome.storage.local.clear();
  await restoreSettings();
  expect(await readSettings()).toEqual(defaults());
});

test('only settings count as settings', () => {
  expect(areSettings({ mode: {} })).toBe(true);
  expect(areSettings({ collection: {}, settingsCopied: {} })).toBe(false);
});

test.each([
  ['nothing at all', {}],
  [
    'values that no setting has',
    { settingsCopied: true, collect: 'yes', licensedHosts: [1], citationFormat: 7 },
  ],
])('where it answers %s, the copied settings are followed', async (_, answer) => {
  await copied();
  vi.spyOn(chrome.storage.local, 'get').mockImplementation(async () => answer);
  expect(await readSettings()).toEqual(chosenSettings);
});
