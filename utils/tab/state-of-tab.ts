import { onHostList } from '../hosts.ts';
import { readSettings } from '../settings.ts';
import type { TabState } from '../tab-state.ts';
import { recalled, type Remembered } from './document-memory.ts';
import { probed, rescanTab, scanTab } from './injection.ts';
import { resumeReading } from './reading.ts';
import { rememberedState } from './remembered-state.ts';
import { showOnToolbar } from './toolbar.ts';

/** The state of a tab for the popup; starts a check where none was made and the mode allows it. */
export async function stateOfTab(tabId: number, now: number = Date.now()): Promise<TabState> {
  const settings = await readSettings();
  if (settings.mode === 'paused') return { state: 'paused' };
  const { url } = await chrome.tabs.get(tabId);
  const host = url === undefined || !URL.canParse(url) ? '' : new URL(url).hostname;
  if (onHostList(host, settings.offHosts)) return { state: 'off-here', host };
  const probe = await probed(tabId);
  if (probe.access === 'refused') return { state: 'no-access' };
  const known = await recalled(tabId, probe.documentId);
  if (known?.state === 'checking') await resumeReading(tabId, probe.documentId);
  if (known !== undefined && !isOfAnotherPlace(known, url)) return rememberedState(known, now);
  return settings.mode === 'on-click'
    ? { state: 'on-click' }
    : scannedState(tabId, probe.documentId, url, now);
}

/** Checks a tab now, whatever was found before and whatever the mode. */
export async function checkNow(tabId: number, now: number = Date.now()): Promise<TabState> {
  const { url } = await chrome.tabs.get(tabId);
  const probe = await probed(tabId);
  if (probe.access === 'refused') return { state: 'no-access' };
  await rescanTab(tabId);
  return scannedState(tabId, probe.documentId, url, now);
}

async function scannedState(
  tabId: number,
  documentId: string,
  url: string | undefined,
  now: number,
): Promise<TabState> {
  const answer = await scanTab(tabId);
  if (answer?.state === 'too-little-text') {
    // A sign may still stand there from what the document told before.
    await showOnToolbar(tabId, answer);
    return answer;
  }
  const known = await recalled(tabId, documentId);
  if (known !== undefined)
    return isOfAnotherPlace(known, url) ? { state: 'checking' } : rememberedState(known, now);
  // The report came to nothing: the worker was stopped while it held it. The page reports once more.
  if (answer?.state === 'reported') await rescanTab(tabId);
  return { state: 'checking' };
}

/**
 * Whether a verdict was made before the page navigated inside its document, which keeps its id and its origin. The
 * page's own scan notices the navigation and reports again.
 */
function isOfAnotherPlace(known: Remembered, url: string | undefined): boolean {
  if (known.state !== 'verdict' || known.verdict.url === undefined || url === undefined) return false;
  return placeOf(known.verdict.url) !== placeOf(url);
}

const placeOf = (url: string): string => {
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
};
