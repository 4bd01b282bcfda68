import { ask } from '../utils/ask.ts';
import type { CollectionStatus } from '../utils/corpus/collection-status.ts';
import type { Verdict } from '../utils/policy/verdict.ts';
import type { TabState } from '../utils/tab-state.ts';
import { SHOWN_PASSAGES } from './Passages.tsx';

/** All that the popup shows of a tab at one moment. */
export interface PopupView {
  /** `silent` when the background does not answer. */
  state: TabState | 'silent';
  /** The page's words of the first source's passages; none when the page did not give them in time. */
  excerpts: readonly string[];
  collection: CollectionStatus | undefined;
}

/** Milliseconds that a known state waits for its passages: coming later they would move what is read. */
const PASSAGES_SOON = 500;
/** The line on collecting stands last, in a room that is kept for it, and can wait for the next look. */
const COLLECTION_SOON = 100;

/**
 * Asks for the state of a tab and for all that is shown with it, so that it can be painted at once. `before` is what
 * was shown until now: what cannot have changed is not asked for again.
 */
export async function gathered(
  question: 'tab-state' | 'check-now',
  tabId: number,
  before?: PopupView,
): Promise<PopupView> {
  const collecting = ask('collection-status', undefined).catch(() => undefined);
  const state = await ask(question, { tabId }).catch(() => 'silent' as const);
  const [collection, excerpts] = await Promise.all([
    soon(collecting, COLLECTION_SOON, before?.collection),
    excerptsFor(state, tabId, before),
  ]);
  return { state, excerpts, collection };
}

async function excerptsFor(
  state: TabState | 'silent',
  tabId: number,
  before: PopupView | undefined,
): Promise<readonly string[]> {
  const verdict = verdictIn(state);
  if (verdict === undefined) return [];
  if (before !== undefined && verdictIn(before.state)?.checkedAt === verdict.checkedAt)
    return before.excerpts;
  const ranges = (verdict.sources[0]?.passages ?? []).slice(0, SHOWN_PASSAGES).map(({ page }) => page);
  if (ranges.length === 0) return [];
  return soon(
    ask('page-excerpts', { tabId, ranges }).catch(() => []),
    PASSAGES_SOON,
    [],
  );
}

const verdictIn = (state: TabState | 'silent'): Verdict | undefined =>
  typeof state === 'object' && state.state === 'verdict' ? state.verdict : undefined;

/** What is promised, or something else when it does not come within some milliseconds. */
const soon = <T>(promised: Promise<T>, within: number, otherwise: T): Promise<T> =>
  Promise.race([promised, new Promise<T>((resolve) => setTimeout(() => resolve(otherwise), within))]);
