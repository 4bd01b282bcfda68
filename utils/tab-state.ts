import type { PageFacts } from './policy/facts.ts';
import type { Verdict } from './policy/verdict.ts';

/** What the toolbar and the popup show for one tab (design §3). */
export type TabState =
  | { state: 'paused' }
  | { state: 'off-here'; host: string }
  | { state: 'on-click' }
  | { state: 'no-access' }
  | { state: 'checking' }
  | { state: 'too-little-text'; words: number }
  | {
      state: 'verdict';
      verdict: Verdict;
      freshness: Freshness;
      /** Which version of the page was checked; absent when the check ended before the page was read. */
      pageVersion?: string;
    };

/** `stale` when the page has changed since it was checked, until it is checked again. */
type Freshness = 'final' | 'stale';

/** The facts of the page in a tab; `gone` when it was closed, may not be read, or did not answer. */
export type TabFacts = { page: 'shown'; facts: PageFacts } | { page: 'gone' };
