import type { DocumentAddress } from './document-address.ts';
import { recalled } from './document-memory.ts';
import { rememberedState } from './remembered-state.ts';
import { showDocument } from './show-document.ts';

/** A page came back from the back/forward cache: its verdict still holds, the toolbar has forgotten it. */
export async function showAgain(page: DocumentAddress): Promise<void> {
  const known = await recalled(page.tabId, page.documentId);
  if (known?.state === 'verdict') await showDocument(page, rememberedState(known, Date.now()));
}
