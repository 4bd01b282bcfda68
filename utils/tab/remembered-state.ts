import type { PageMoment } from '../page/page-scanner.ts';
import { couldNotCheck } from '../policy/verdict-of.ts';
import type { TabState } from '../tab-state.ts';
import type { Remembered } from './document-memory.ts';

/** A check that takes longer, in milliseconds, has died with its page. */
export const CHECK_LIMIT = 20_000;

/** What a remembered state looks like now. `page` is what the page says of itself, if it says anything. */
export function rememberedState(known: Remembered, now: number, page?: PageMoment): TabState {
  if (known.state === 'too-little-text') return { state: 'too-little-text', words: known.words };
  if (known.state === 'verdict') {
    const { verdict, pageVersion } = known;
    const freshness = isPast(known, page) ? 'stale' : 'final';
    return { state: 'verdict', verdict, freshness, ...(pageVersion === undefined ? {} : { pageVersion }) };
  }
  if (now - known.since < CHECK_LIMIT) return { state: 'checking' };
  const compared = { articles: 0, editions: [] };
  const verdict = couldNotCheck(
    { compared, checkedAt: now, trace: { candidates: [], excluded: [], ms: {} } },
    'timeout',
  );
  return { state: 'verdict', verdict, freshness: 'final' };
}

/** Whether the page is another one than the one that was checked. */
function isPast(
  { pageVersion, readAgain }: Extract<Remembered, { state: 'verdict' }>,
  page: PageMoment | undefined,
): boolean {
  if (readAgain !== undefined || page?.changed === true) return true;
  // A scan that has only just begun knows no version yet.
  return (page?.pageVersion ?? '') !== '' && pageVersion !== undefined && page?.pageVersion !== pageVersion;
}
