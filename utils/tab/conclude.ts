import type { Verdict } from '../policy/verdict.ts';
import type { DocumentAddress } from './document-address.ts';
import { remember } from './document-memory.ts';
import { showDocument } from './show-document.ts';

/** A verdict without the time and place, which are added here. */
export type Outcome = Omit<Verdict, 'checkedAt' | 'url' | 'trace'> & Partial<Pick<Verdict, 'trace'>>;

/** Ends a check: remembers the verdict and shows it. `started` is when the lookup began, if there was one. */
export async function conclude(page: DocumentAddress, outcome: Outcome, started?: number): Promise<void> {
  const ms = started === undefined ? {} : { lookup: performance.now() - started };
  const url = page.url.split('#', 1)[0] ?? page.url;
  const verdict: Verdict = {
    trace: { candidates: [], excluded: [], ms },
    ...outcome,
    checkedAt: Date.now(),
    url,
  };
  await remember(page.tabId, page.documentId, { state: 'verdict', verdict });
  await showDocument(page, { state: 'verdict', verdict, freshness: 'final' });
}
