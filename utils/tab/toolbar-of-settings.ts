import { onHostList } from '../hosts.ts';
import type { Settings } from '../settings.ts';
import type { TabState } from '../tab-state.ts';
import { recalled } from './document-memory.ts';
import { probed } from './injection.ts';
import { rememberedState } from './remembered-state.ts';
import { showOnOtherTabs, showOnToolbar, showsOnToolbar } from './toolbar.ts';

/** All toolbar buttons say that Dzherelo is paused, or off on their site, as soon as it is, and no longer than that. */
export async function toolbarsFollow(settings: Settings): Promise<void> {
  const tabs = await chrome.tabs.query({});
  await Promise.allSettled([
    showOnOtherTabs(settings.mode === 'paused' ? 'paused' : 'ready'),
    ...tabs.map(({ id, url = '' }) =>
      id === undefined ? undefined : toolbarFollows(id, hostIn(url), settings),
    ),
  ]);
}

async function toolbarFollows(tabId: number, host: string, { mode, offHosts }: Settings): Promise<void> {
  const paused: TabState = { state: 'paused' };
  const offHere: TabState = { state: 'off-here', host };
  if (mode === 'paused') return showOnToolbar(tabId, paused);
  if (onHostList(host, offHosts)) return showOnToolbar(tabId, offHere);
  const shown = await Promise.all([paused, offHere].map((state) => showsOnToolbar(tabId, state)));
  if (shown.includes(true)) await showOnToolbar(tabId, await lastKnown(tabId));
}

/** What was found on the page that a tab shows, without checking it. */
async function lastKnown(tabId: number): Promise<TabState> {
  const probe = await probed(tabId);
  if (probe.access === 'refused') return { state: 'no-access' };
  const known = await recalled(tabId, probe.documentId);
  return known === undefined ? { state: 'on-click' } : rememberedState(known, Date.now());
}

const hostIn = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');
