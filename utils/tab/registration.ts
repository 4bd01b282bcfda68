import { onHostList } from '../hosts.ts';
import type { Settings } from '../settings.ts';

/** What is registered, by id and file: the scan, and what goes before it so that no page can keep it away. */
const scripts = [
  { id: 'early', js: ['early.js'], runAt: 'document_start' },
  { id: 'scan', js: ['scan.js'], runAt: 'document_idle' },
] as const;
const ids = scripts.map(({ id }) => id);

/** Match patterns of a host and its subdomains. */
const patterns = (host: string): string[] => [`*://${host}/*`, `*://*.${host}/*`];

/** The last registration: two at once would both find none, and the browser refuses the second. */
let last: Promise<void> = Promise.resolve();

/**
 * Makes the browser run the scan on every page, except on hosts of the off list; takes it away while paused or on
 * click. Done at each start, because updates drop registrations.
 */
export function registerScan(settings: Settings): Promise<void> {
  const next = last.then(() => register(settings));
  last = next.catch(() => undefined);
  return next;
}

async function register({ mode, offHosts }: Settings): Promise<void> {
  const registered = (await chrome.scripting.getRegisteredContentScripts({ ids })).map(({ id }) => id);
  if (mode !== 'automatic') {
    if (registered.length > 0) await chrome.scripting.unregisterContentScripts({ ids: registered });
    return;
  }
  const wanted = scripts.map(({ js, ...script }) => ({
    ...script,
    js: [...js],
    matches: ['<all_urls>'],
    excludeMatches: offHosts.flatMap(patterns),
    allFrames: false,
    persistAcrossSessions: true,
  }));
  const held = wanted.filter(({ id }) => registered.includes(id));
  const missing = wanted.filter(({ id }) => !registered.includes(id));
  if (missing.length > 0) await chrome.scripting.registerContentScripts(missing);
  if (held.length > 0) await chrome.scripting.updateContentScripts(held);
}

/** Injects the scan into the tabs that are already open, after install and update. */
export async function scanOpenTabs({ mode, offHosts }: Settings): Promise<void> {
  if (mode !== 'automatic') return;
  const tabs = await chrome.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  const wanted = tabs.filter(
    (tab) => tab.url !== undefined && !onHostList(new URL(tab.url).hostname, offHosts),
  );
  await Promise.allSettled(
    wanted.map((tab) =>
      tab.id === undefined || tab.discarded
        ? undefined
        : chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/scan.js'] }),
    ),
  );
}
