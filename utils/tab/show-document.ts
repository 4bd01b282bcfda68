import type { TabState } from '../tab-state.ts';
import type { DocumentAddress } from './document-address.ts';
import { recalled } from './document-memory.ts';
import { probed } from './injection.ts';
import { placeOf } from './place.ts';
import { rememberedState } from './remembered-state.ts';
import { showOnToolbar } from './toolbar.ts';

/**
 * Shows the state of one document on its tab's button. The button belongs to the tab: one that has gone on to another
 * document meanwhile shows what is known of that one, so that a sign never outlives its page.
 */
export async function showDocument(page: DocumentAddress, state: TabState): Promise<void> {
  const { tabId, documentId } = page;
  await showOnToolbar(tabId, state);
  const tab = await chrome.tabs.get(tabId).catch(() => undefined);
  // A closed tab needs nothing, a page at the same address is the same one.
  if (tab?.url === undefined || placeOf(tab.url) === placeOf(page.url)) return;
  const probe = await probed(tabId);
  if (probe.access === 'refused') return showOnToolbar(tabId, { state: 'no-access' });
  if (probe.documentId === documentId) return;
  const known = await recalled(tabId, probe.documentId);
  await showOnToolbar(
    tabId,
    known === undefined ? { state: 'on-click' } : rememberedState(known, Date.now()),
  );
}
