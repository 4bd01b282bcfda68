import { onHostList } from '../hosts.ts';
import { readSettings } from '../settings.ts';
import type { DocumentAddress } from './document-address.ts';
import { remember } from './document-memory.ts';
import { placeOf } from './place.ts';
import { showDocument } from './show-document.ts';

/** A page has too little text, perhaps after it had more: no sign of that stays behind. */
export async function tooLittleText(page: DocumentAddress, words: number): Promise<void> {
  const { mode, offHosts } = await readSettings();
  // An empty tab may be read, but has no address that is told.
  const host = URL.canParse(page.url) ? new URL(page.url).hostname : '';
  if (mode === 'paused' || onHostList(host, offHosts)) return;
  const state = { state: 'too-little-text' as const, words };
  await remember(page.tabId, page.documentId, { ...state, place: placeOf(page.url) });
  await showDocument(page, state);
}
