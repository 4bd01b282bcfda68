import { isPageFacts } from '../policy/facts-guard.ts';
import type { TabFacts } from '../tab-state.ts';
import { injectReader, probed } from './injection.ts';

const gone: TabFacts = { page: 'gone' };

/** Reads the page in a tab as it is now. What comes from the page's process is believed only in the shape of facts. */
export async function tabFacts(tabId: number): Promise<TabFacts> {
  try {
    const probe = await probed(tabId);
    if (probe.access === 'refused') return gone;
    await injectReader(tabId, probe.documentId);
    const facts: unknown = await chrome.tabs.sendMessage(
      tabId,
      { name: 'facts' },
      { documentId: probe.documentId },
    );
    return isPageFacts(facts) ? { page: 'shown', facts } : gone;
  } catch {
    return gone;
  }
}
