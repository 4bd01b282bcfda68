import type { DocumentAddress } from './document-address.ts';
import { recalled } from './document-memory.ts';
import { showOnToolbar } from './toolbar.ts';

/** A page came back from the back/forward cache: its verdict still holds, the toolbar has forgotten it. */
export async function showAgain({ tabId, documentId }: DocumentAddress): Promise<void> {
  const known = await recalled(tabId, documentId);
  if (known?.state === 'verdict') await showOnToolbar(tabId, { ...known, freshness: 'final' });
}
