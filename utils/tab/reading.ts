import type { DocumentAddress } from './document-address.ts';
import { remember } from './document-memory.ts';
import { injectReader } from './injection.ts';
import { showDocument } from './show-document.ts';

/** Documents into which this life of the worker sent the reader. */
const sent = new Set<string>();

/** Second half of a check begins: the reader is sent into the document. */
export async function beginReading(page: DocumentAddress): Promise<void> {
  await remember(page.tabId, page.documentId, { state: 'checking', since: Date.now() });
  await showDocument(page, { state: 'checking' });
  await sendReader(page.tabId, page.documentId);
}

/** A check that was left behind by a worker that was stopped in the middle goes on with a new reading. */
export async function resumeReading(tabId: number, documentId: string): Promise<void> {
  if (!sent.has(documentId)) await sendReader(tabId, documentId);
}

async function sendReader(tabId: number, documentId: string): Promise<void> {
  sent.add(documentId);
  // The page may have been left meanwhile; then there is nothing to tell and nobody to tell it to.
  await injectReader(tabId, documentId).catch(() => undefined);
}
