import { couldNotCheck } from '../policy/verdict-of.ts';
import { onHostList } from '../hosts.ts';
import { readSettings } from '../settings.ts';
import type { TabState } from '../tab-state.ts';
import { recalled, type Remembered } from './document-memory.ts';
import { probed, rescanTab, scanTab } from './injection.ts';

/** A check that takes longer has died with its worker or its page. */
const CHECK_LIMIT = 20_000;

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
  if (known !== undefined) return shown(known, now);
  return settings.mode === 'on-click' ? { state: 'on-click' } : scannedState(tabId, probe.documentId, now);
}

/** Checks a tab now, whatever was found before and whatever the mode. */
export async function checkNow(tabId: number, now: number = Date.now()): Promise<TabState> {
  const probe = await probed(tabId);
  if (probe.access === 'refused') return { state: 'no-access' };
  await rescanTab(tabId);
  return scannedState(tabId, probe.documentId, now);
}

async function scannedState(tabId: number, documentId: string, now: number): Promise<TabState> {
  const answer = await scanTab(tabId);
  if (answer?.state === 'too-little-text') return answer;
  const known = await recalled(tabId, documentId);
  return known === undefined ? { state: 'checking' } : shown(known, now);
}

function shown(known: Remembered, now: number): TabState {
  if (known.state === 'verdict') return { ...known, freshness: 'final' };
  if (known.state !== 'checking' || now - known.since < CHECK_LIMIT)
    return known.state === 'checking' ? { state: 'checking' } : known;
  const compared = { articles: 0, editions: [] };
  const verdict = couldNotCheck({ compared, checkedAt: now, trace: { candidates: [], ms: {} } }, 'timeout');
  return { state: 'verdict', verdict, freshness: 'final' };
}
