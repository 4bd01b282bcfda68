// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaults, type Settings, writeSettings } from '../../utils/settings.ts';
import { offSitesFollow, watchOffSites } from '../../utils/tab/toolbar-off-sites.ts';
import { fakeToolbar, shownOn } from './toolbar.ts';

const settings = (change: Partial<Settings>): Settings => ({ ...defaults(), ...change });
const off: Partial<Settings> = { offHosts: ['paper.example'] };
const { onUpdated } = fakeBrowser.tabs;

/** The tab shows another page; the browser takes the old sign away. */
async function goes(url: string, change: object = { status: 'loading' }): Promise<void> {
  await fakeBrowser.action.setTitle({ tabId: 3, title: '' });
  await onUpdated.trigger(3, change, { id: 3, url } as Parameters<typeof onUpdated.trigger>[2]);
}
const title = async (): Promise<string> => (await shownOn(3)).title;

beforeEach(() => {
  fakeBrowser.reset();
  fakeToolbar();
});

test('a page that comes on a site that is off is shown as such, and no other', async () => {
  await writeSettings(off);
  watchOffSites();
  await goes('https://www.paper.example/b');
  await vi.waitFor(async () => expect(await title()).toBe('state_offHere'));
  expect((await shownOn(3)).icon).toBe('/icon/off-16.png /icon/off-32.png');
  for (const url of ['https://other.example/', '', 'about:blank']) {
    await goes(url);
    expect(await title()).toBe('');
  }
  await goes('https://paper.example/', { title: '(1) News' });
  expect(await title()).toBe('');
});

test.each<[string, Partial<Settings>, boolean]>([
  ['no site is off', {}, false],
  ['everything is paused', { ...off, mode: 'paused' }, false],
  ['a site is off', off, true],
  ['a site is off, and pages are checked on request', { ...off, mode: 'on-click' }, true],
])('where %s, tabs are listened to: %s', async (_, change, listens) => {
  await writeSettings(change);
  watchOffSites();
  await vi.waitFor(() => expect(onUpdated.hasListeners()).toBe(listens));
  offSitesFollow(settings({}));
  expect(onUpdated.hasListeners()).toBe(false);
  offSitesFollow(settings(off));
  expect(onUpdated.hasListeners()).toBe(true);
});
