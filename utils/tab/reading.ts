import type { DocumentAddress } from './document-address.ts';
import { revise } from './document-memory.ts';
import { injectReader } from './injection.ts';
import { placeOf } from './place.ts';
import { showDocument } from './show-document.ts';
import { limitChecks } from './unfinished-alarm.ts';

/** Documents into which this life of the worker sent the reader. */
const sent = new Set<string>();

/**
 * Second half of a check begins: the reader is sent into the document. A page that is only read again keeps its
 * verdict, which says that it is of an older version, until there is a new one.
 */
export async function beginReading(page: DocumentAddress): Promise<void> {
  const { tabId, documentId } = page;
  const place = placeOf(page.url);
  const now = Date.now();
  const state = await revise(tabId, documentId, (known) =>
    known?.state === 'verdict' && known.place === place
      ? { ...known, readAgain: now }
      : { state: 'checking', place, since: now, reading: true },
  );
  if (state?.state === 'checking') await showDocument(page, { state: 'checking' });
  await limitChecks(now);
  await sendReader(tabId, documentId);
}

/** A check that was left behind by a worker that was stopped in the middle goes on with a new reading. */
export async function resumeReading(tabId: number, documentId: string): Promise<void> {
  if (!sent.has(documentId)) await sendReader(tabId, documentId);
}

async function sendReader(tabId: number, documentId: string): Promise<void> {
  sent.add(documentId);
  // The page may have been left meanwhile; then there is nothing to tell and nobody to tell it to.
  await injectReader(tabId, documentId).catch(() => sent.delete(documentId));
}
