import type { ClauseResult, Source, Verdict } from '../../utils/policy/verdict.ts';
import type { TabState } from '../../utils/tab-state.ts';

/** The five clauses of a source, all met, but for those given. */
export const clauses = (...changed: ClauseResult[]): ClauseResult[] =>
  (['link', 'position', 'open', 'foreign', 'advertising'] as const).map(
    (clause) =>
      changed.find((result) => result.clause === clause) ?? {
        clause,
        result: 'met',
        evidence: [{ code: 'no-label' }],
      },
  );

export const source = (change: Partial<Source> = {}): Source => ({
  article: {
    key: 'en:4180015',
    url: 'https://www.ukrinform.net/rubric-society/4180015-lamp.html',
    edition: 'en',
    title: 'Harbour lamp of Saltholm burns again',
    published: Date.parse('2026-11-24T08:00:00Z'),
  },
  kind: 'verbatim',
  pageShare: 0.9,
  articleShare: 0.95,
  ownShare: 0.8,
  words: { matched: 100, own: 90 },
  passages: [{ page: [0, 80], article: [0, 16], words: 16, own: 16 }],
  clauses: clauses(),
  ...change,
});

export const verdict = (change: Partial<Verdict> = {}): Verdict => ({
  status: 'met',
  sources: [source()],
  compared: {
    articles: 21,
    editions: ['uk', 'en'],
    from: Date.parse('2026-09-01'),
    to: Date.parse('2026-11-24'),
  },
  checkedAt: Date.parse('2026-11-24T12:00:00Z'),
  url: 'https://harbour-times.example/lamp',
  versions: [],
  notes: [],
  trace: { candidates: [], excluded: [], ms: {} },
  ...change,
});

export const judged = (change: Partial<Verdict> = {}): TabState => ({
  state: 'verdict',
  verdict: verdict(change),
  freshness: 'final',
});

/** A verdict on a page that has changed since. */
export const stale = (change: Partial<Verdict> = {}): TabState => ({
  state: 'verdict',
  verdict: verdict(change),
  freshness: 'stale',
});

export const unjudged: readonly TabState[] = [
  { state: 'paused' },
  { state: 'off-here', host: 'harbour-times.example' },
  { state: 'on-click' },
  { state: 'no-access' },
  { state: 'checking' },
  { state: 'too-little-text', words: 12 },
];
