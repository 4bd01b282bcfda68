import { onHostList } from '../utils/hosts.ts';
import { readSettings, resume, writeSettings } from '../utils/settings.ts';
import type { Action } from './Actions.tsx';

/** Carries out an action of the popup that changes settings, the page's tab or the extension. Rejects where that fails. */
export async function carriedOut(action: Action, tabId: number): Promise<void> {
  if (action === 'pause') await writeSettings({ mode: 'paused' });
  if (action === 'resume') await resume();
  if (action === 'options') await chrome.runtime.openOptionsPage();
  if (action === 'reload') chrome.runtime.reload();
  if (action === 'refresh') await chrome.tabs.reload(tabId);
  if (action === 'on' || action === 'off') await switchedHere(action, tabId);
}

/** Puts the host of the tab's page on the off list, or takes off what keeps it there. */
async function switchedHere(action: 'on' | 'off', tabId: number): Promise<void> {
  const { url = '' } = await chrome.tabs.get(tabId);
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '';
  if (host === '') return;
  const { offHosts } = await readSettings();
  const others = offHosts.filter((off) => !onHostList(host, [off]));
  await writeSettings({ offHosts: action === 'off' ? [...others, host] : others });
}
