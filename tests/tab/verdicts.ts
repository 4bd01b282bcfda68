import type { ClauseResult, Passage, Source, Verdict } from '../../utils/policy/verdict.ts';

const passage = (i: number): Passage => ({
  page: [1000 * i, 1000 * i + 500],
  article: [100 * i, 100 * i + 80],
  words: 80,
  own: 60,
});

const clause = (url: string, words: string): ClauseResult => ({
  clause: 'link',
  result: 'not-met',
  evidence: [
    { code: 'look-alike', url, host: new URL(url).hostname },
    { code: 'name-only', words },
  ],
  wouldChange: 'add-link',
});

/** A source with so many passages, and texts of a page in its evidence. */
export const source = (
  passages: number,
  url = 'https://ukrinforn.example/',
  words = 'Ukrinform',
): Source => ({
  article: {
    key: 'en:1',
    url: 'https://www.ukrinform.net/rubric-society/1-x.html',
    edition: 'en',
    title: 'Pier',
  },
  kind: 'verbatim',
  pageShare: 0.9,
  articleShare: 0.95,
  ownShare: 0.9,
  words: { matched: 100, own: 90 },
  passages: Array.from({ length: passages }, (_, i) => passage(i)),
  clauses: [clause(url, words)],
});

export const verdict = (...sources: Source[]): Verdict => ({
  status: 'not-met',
  sources,
  compared: { articles: 300, editions: ['uk', 'en'] },
  checkedAt: 1000,
  url: 'https://paper.example/story',
  versions: [],
  notes: [],
  trace: { candidates: [{ key: 'en:1', score: 9 }], excluded: [], ms: { lookup: 1 } },
});
