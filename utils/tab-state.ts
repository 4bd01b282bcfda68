import type { Verdict } from './policy/verdict.ts';

/** What the toolbar and the popup show for one tab (design §3). */
export type TabState =
  | { state: 'paused' }
  | { state: 'off-here'; host: string }
  | { state: 'on-click' }
  | { state: 'no-access' }
  | { state: 'checking' }
  | { state: 'too-little-text'; words: number }
  | { state: 'verdict'; verdict: Verdict; freshness: Freshness };

/** `final` until the corpus or the page changes; then `stale` until checked again. */
type Freshness = 'final' | 'stale';
