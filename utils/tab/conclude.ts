import type { Verdict } from '../policy/verdict.ts';
import type { DocumentAddress } from './document-address.ts';
import { remember } from './document-memory.ts';
import { placeOf } from './place.ts';
import { storageOnly } from '../unattended.ts';
import { showDocument } from './show-document.ts';

/** A verdict without the time and place, which are added here. */
export type Outcome = Omit<Verdict, 'checkedAt' | 'url' | 'trace'> & Partial<Pick<Verdict, 'trace'>>;

/** What is known of how a check went. */
interface Course {
  /** When the lookup began, if there was one. */
  started?: number;
  /** Which version of the page was read; absent when it was not. */
  pageVersion?: string;
}

/** Ends a check: remembers the verdict and shows it. */
export async function conclude(
  page: DocumentAddress,
  outcome: Outcome,
  { started, pageVersion }: Course = {},
): Promise<void> {
  const ms = started === undefined ? {} : { lookup: performance.now() - started };
  const place = placeOf(page.url);
  const verdict: Verdict = {
    trace: { candidates: [], excluded: [], ms },
    ...outcome,
    checkedAt: Date.now(),
    url: place,
  };
  const known = { state: 'verdict' as const, verdict, ...(pageVersion === undefined ? {} : { pageVersion }) };
  // What cannot be remembered is shown all the same; the check ends here, and no sign of it going on stays.
  await remember(page.tabId, page.documentId, { place, ...known }).catch(storageOnly);
  await showDocument(page, { ...known, freshness: 'final' });
}
