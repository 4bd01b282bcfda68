// @vitest-environment node
import { expect, test } from 'vitest';
import { report, reportName, type Reported } from '../../utils/report/report.ts';
import { judged, source } from '../components/verdicts.ts';

const changes = {
  dropped: [],
  changed: [],
  facts: { held: 'compared' as const, pairs: [{ was: 'forty', now: 'fifty seven' }] },
};
const facts: Reported = {
  state: judged({ sources: [source({ changes })], versions: [source({ changes })] }),
  version: '0.1.0',
  page: 'https://other.example/',
  comment: '  The link is there.\n',
  passages: undefined,
};
const read = (change: Partial<Reported> = {}): Record<string, unknown> =>
  JSON.parse(report({ ...facts, ...change })) as Record<string, unknown>;

test('it holds the verdict with evidence and trace, the version, the address and the comment', () => {
  expect(read()).toMatchObject({
    report: 'dzherelo',
    form: 1,
    version: '0.1.0',
    page: 'https://harbour-times.example/lamp',
    comment: 'The link is there.',
    state: 'verdict',
    freshness: 'final',
    verdict: {
      status: 'met',
      compared: { articles: 48_021 },
      trace: { candidates: [], excluded: [], ms: {} },
      sources: [{ article: { key: 'en:4180015' }, clauses: source().clauses }],
    },
  });
});

test('without the passages it holds no word of the page that differs from the original', () => {
  expect(report(facts)).not.toContain('fifty');
  expect(read()).not.toHaveProperty('passages');
  expect(read()).toMatchObject({
    verdict: {
      sources: [{ changes: { facts: { held: 'compared', differing: 1 } } }],
      versions: [{ changes: { facts: { held: 'compared', differing: 1 } } }],
    },
  });
});

test('with the passages it holds them and the verdict whole', () => {
  const passages = ['The lamp was lit again after fifty seven years.'];
  expect(read({ passages })).toMatchObject({
    passages,
    verdict: { sources: [{ changes }], versions: [{ changes }] },
  });
});

test('what has not been judged is reported too, by the address of the tab without its fragment', () => {
  const state = { state: 'too-little-text', words: 12 } as const;
  expect(read({ state, page: 'https://paper.example/a?b=1#c' })).toEqual({
    report: 'dzherelo',
    form: 1,
    version: '0.1.0',
    page: 'https://paper.example/a?b=1',
    comment: 'The link is there.',
    state: 'too-little-text',
    words: 12,
  });
  expect(read({ state, page: undefined })).not.toHaveProperty('page');
});

test('the name of the file tells the day and no word of the page', () => {
  expect(reportName(facts.state)).toBe('dzherelo-report-2026-11-24.json');
  expect(reportName({ state: 'checking' })).toBe('dzherelo-report.json');
});
