import { onHostList } from '../hosts.ts';
import { readSettings, type Settings } from '../settings.ts';
import { unattended } from '../unattended.ts';
import { showOnToolbar } from './toolbar.ts';

/**
 * Shows that Dzherelo is off on the site a tab goes to. With every new page the browser takes away what the button
 * showed, and nothing runs there that could bring it back. To be called in the first turn.
 */
export function watchOffSites(): void {
  chrome.tabs.onUpdated.addListener(pageCame);
  unattended(readSettings().then(offSitesFollow));
}

/**
 * Tabs are listened to only where some site is off: every change of a title would wake the extension. A pause is shown
 * on all tabs, and outlasts their pages.
 */
export function offSitesFollow({ mode, offHosts }: Settings): void {
  if (mode === 'paused' || offHosts.length === 0) chrome.tabs.onUpdated.removeListener(pageCame);
  else if (!chrome.tabs.onUpdated.hasListener(pageCame)) chrome.tabs.onUpdated.addListener(pageCame);
}

function pageCame(...news: Parameters<typeof shownWhereOff>): void {
  unattended(shownWhereOff(...news));
}

async function shownWhereOff(
  tabId: number,
  { status }: Pick<chrome.tabs.Tab, 'status'>,
  { url = '' }: chrome.tabs.Tab,
): Promise<void> {
  if (status === undefined || !URL.canParse(url)) return;
  const { hostname: host } = new URL(url);
  const { mode, offHosts } = await readSettings();
  if (mode !== 'paused' && onHostList(host, offHosts))
    await showOnToolbar(tabId, { state: 'off-here', host });
}
