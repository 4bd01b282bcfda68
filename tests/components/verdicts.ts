import { withoutLink } from '../../utils/policy/clauses.ts';
import { editionRules } from '../../utils/policy/edition-rules.ts';
import type { ClauseName, ClauseResult, Source, Verdict } from '../../utils/policy/verdict.ts';
import type { Edition } from '../../utils/ukrinform/article.ts';
import type { TabState } from '../../utils/tab-state.ts';

const url = 'https://www.ukrinform.net/rubric-society/4180015-lamp.html';

/** What is found of each clause on a page that credits an English article in its first paragraph. */
const usual: Readonly<Record<ClauseName, Omit<ClauseResult, 'clause'>>> = {
  link: { result: 'met', evidence: [{ code: 'link', url, level: 'article', edition: 'en' }] },
  position: {
    result: 'met',
    evidence: [
      { code: 'place', role: 'body', paragraph: 1 },
      { code: 'reading', reading: 'readability' },
    ],
  },
  open: { result: 'not-applicable', evidence: [{ code: 'not-asked', edition: 'en' }] },
  foreign: { result: 'not-applicable', evidence: [{ code: 'no-foreign' }] },
  advertising: { result: 'not-applicable', evidence: [{ code: 'no-label' }] },
};

/** The five clauses of a source as they usually are, but for those given, and those that hang on the link. */
export function clauses(...changed: ClauseResult[]): ClauseResult[] {
  const given = (name: ClauseName): ClauseResult | undefined => changed.find(({ clause }) => clause === name);
  const link = given('link');
  const hanging: Partial<Record<ClauseName, ClauseResult>> =
    link === undefined || link.result === 'met'
      ? {}
      : {
          position: withoutLink(link),
          open: { clause: 'open', result: 'not-applicable', evidence: [{ code: 'link-not-met' }] },
        };
  return (['link', 'position', 'open', 'foreign', 'advertising'] as const).map(
    (clause) => given(clause) ?? hanging[clause] ?? { clause, ...usual[clause] },
  );
}

/** What is found of the link's being open to search engines, where it is and the rule of an edition may ask for it. */
export const openClauseOf = (edition: Edition): ClauseResult => ({
  clause: 'open',
  ...(editionRules[edition].open === 'not-asked'
    ? { result: 'not-applicable', evidence: [{ code: 'not-asked', edition }] }
    : { result: 'met', evidence: [{ code: 'open-link' }, { code: 'headers-not-examined' }] }),
});

/** An article of 200 words, of which 178 are the agency's own, on a page of 211 words. */
export const source = (change: Partial<Source> = {}): Source => ({
  article: {
    key: 'en:4180015',
    url,
    edition: 'en',
    title: 'Harbour lamp of Saltholm burns again',
    published: Date.parse('2026-11-24T08:00:00Z'),
  },
  kind: 'verbatim',
  pageShare: 0.9,
  articleShare: 0.95,
  ownShare: 0.96,
  words: { matched: 190, own: 171 },
  passages: [{ page: [0, 80], article: [0, 16], words: 16, own: 16 }],
  clauses: clauses(),
  ...change,
});

/** A credit of the agency where no article that is held matches. */
export function creditAlone(...changed: ClauseResult[]): Source {
  const link: ClauseResult = {
    clause: 'link',
    result: 'met',
    evidence: [{ code: 'link', url: 'https://www.ukrinform.net/', level: 'home', edition: 'en' }],
  };
  const { article: _, ...credited } = source({
    kind: 'credited',
    pageShare: 0,
    articleShare: 0,
    ownShare: 0,
    words: { matched: 0, own: 0 },
    passages: [],
    clauses: clauses(...(changed.length > 0 ? changed : [link])),
  });
  return credited;
}

export const verdict = (change: Partial<Verdict> = {}): Verdict => ({
  status: 'met',
  sources: [source()],
  compared: {
    articles: 48_021,
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
