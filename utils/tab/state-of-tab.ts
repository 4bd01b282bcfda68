import { onHostList } from '../hosts.ts';
import { readSettings } from '../settings.ts';
import type { PageMoment } from '../page/page-scanner.ts';
import type { TabState } from '../tab-state.ts';
import type { DocumentAddress } from './document-address.ts';
import { recalled, remember, type Remembered, revise } from './document-memory.ts';
import { probed, rescanTab, scanTab } from './injection.ts';
import { placeOf } from './place.ts';
import { resumeReading } from './reading.ts';
import { rememberedState } from './remembered-state.ts';
import { showDocument } from './show-document.ts';
import { tooLittleText } from './too-little-text.ts';
import { limitChecks } from './unfinished-alarm.ts';

/** A report that has not come after so many milliseconds was lost with a stopped worker. */
const LOST = 1000;

/** The state of a tab for the popup; starts a check where none was made and the mode allows it. */
export async function stateOfTab(tabId: number, now: number = Date.now()): Promise<TabState> {
  const settings = await readSettings();
  if (settings.mode === 'paused') return { state: 'paused' };
  const { url = '' } = await chrome.tabs.get(tabId);
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  if (onHostList(host, settings.offHosts)) return { state: 'off-here', host };
  const probe = await probed(tabId);
  if (probe.access === 'refused') return { state: 'no-access' };
  const page = { tabId, documentId: probe.documentId, url };
  const known = await recalled(tabId, probe.documentId);
  // What was found before the page navigated inside its document says nothing about the page as it is now.
  if (known?.place === placeOf(url)) return knownState(page, known, now, probe.page);
  if (settings.mode === 'on-click') return { state: 'on-click' };
  return firstState(page, now, probe.page);
}

async function knownState(
  page: DocumentAddress,
  known: Remembered,
  now: number,
  moment: PageMoment | undefined,
): Promise<TabState> {
  if (known.state === 'checking' && known.reading) await resumeReading(page.tabId, page.documentId);
  if (known.state === 'checking' && !known.reading && now - known.since >= LOST)
    return reportedAnew(page, now);
  return rememberedState(known, now, moment);
}

/** Nothing is known of the page yet: its scan has not come, was left behind by a stopped worker, or has nothing to say. */
async function firstState(
  page: DocumentAddress,
  now: number,
  moment: PageMoment | undefined,
): Promise<TabState> {
  const answer = await scanTab(page.tabId);
  // What the scan says is the past as well when the page has changed since.
  if (answer?.state === 'too-little-text' && moment?.changed !== true) return short(page, answer.words);
  const begun = awaiting(page, now);
  let lost = false;
  const known = await revise(page.tabId, page.documentId, (found) => {
    // A report that came to nothing: the worker was stopped while it held it.
    lost = found === undefined && answer?.state === 'reported';
    return found?.place === begun.place ? found : begun;
  });
  if (known !== undefined && known !== begun) return rememberedState(known, now);
  await checkingShown(page, now);
  if (lost) await rescanTab(page.tabId);
  return { state: 'checking' };
}

/** Checks a tab now, whatever was found before and whatever the mode. */
export async function checkNow(tabId: number, now: number = Date.now()): Promise<TabState> {
  const { url = '' } = await chrome.tabs.get(tabId);
  const probe = await probed(tabId);
  if (probe.access === 'refused') return { state: 'no-access' };
  const page = { tabId, documentId: probe.documentId, url };
  await remember(tabId, probe.documentId, awaiting(page, now));
  await checkingShown(page, now);
  if (probe.page !== undefined) return reportedAnew(page, now);
  const answer = await scanTab(tabId);
  return answer?.state === 'too-little-text' ? short(page, answer.words) : current(page, now);
}

/** Has the page scanned again, and says what came of it. */
async function reportedAnew(page: DocumentAddress, now: number): Promise<TabState> {
  await rescanTab(page.tabId);
  const answer = await scanTab(page.tabId);
  return answer?.state === 'too-little-text' ? short(page, answer.words) : current(page, now);
}

async function current({ tabId, documentId }: DocumentAddress, now: number): Promise<TabState> {
  const known = await recalled(tabId, documentId);
  return known === undefined ? { state: 'checking' } : rememberedState(known, now);
}

const awaiting = ({ url }: DocumentAddress, now: number): Remembered => ({
  state: 'checking',
  place: placeOf(url),
  since: now,
  reading: false,
});

/** A check has begun: whatever becomes of the page or of the worker, it ends. */
async function checkingShown(page: DocumentAddress, now: number): Promise<void> {
  await showDocument(page, { state: 'checking' });
  await limitChecks(now);
}

/** Also takes away the sign of what the document told before. */
async function short(page: DocumentAddress, words: number): Promise<TabState> {
  await tooLittleText(page, words);
  return { state: 'too-little-text', words };
}
