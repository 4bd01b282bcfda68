import { couldNotCheck } from '../policy/verdict-of.ts';
import type { TabState } from '../tab-state.ts';
import type { Remembered } from './document-memory.ts';

/** A check that takes longer has died with its page. */
const CHECK_LIMIT = 20_000;

/** What a remembered state looks like now. */
export function rememberedState(known: Remembered, now: number): TabState {
  if (known.state === 'verdict') return { ...known, freshness: 'final' };
  if (known.state !== 'checking') return known;
  if (now - known.since < CHECK_LIMIT) return { state: 'checking' };
  const compared = { articles: 0, editions: [] };
  const verdict = couldNotCheck(
    { compared, checkedAt: now, trace: { candidates: [], excluded: [], ms: {} } },
    'timeout',
  );
  return { state: 'verdict', verdict, freshness: 'final' };
}
