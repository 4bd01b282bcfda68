// @vitest-environment node
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Archive, readArchive } from '../../scripts/evaluate/archive.ts';
import { reportLine } from '../../scripts/evaluate/report.ts';
import type { Status, Verdict } from '../../utils/policy/verdict.ts';
import { clauses, source, verdict } from '../components/verdicts.ts';
import { folder } from './command.ts';
import { articles, lamp, lines } from './samples.ts';

const files = folder();
let archive: Archive;
beforeAll(async () => {
  archive = await readArchive(files.write('a.jsonl', lines(articles)));
});
afterAll(files.remove);

const ofLamp = source({ passages: [{ page: [10, 40], article: [0, 3], words: 3, own: 3 }] });
const printed = (change: Partial<Verdict>) =>
  reportLine('p', verdict({ sources: [ofLamp], ...change }), archive);

test('word indices of the article become offsets in the text as it was given', () => {
  const [passage] = printed({}).derivation?.passages ?? [];
  if (passage === undefined) throw new Error('the source has a passage');
  expect(passage.page).toEqual([10, 40]);
  const key = [...archive.keys].find(([id]) => id === 'lamp')?.[1];
  expect(source().article?.key).toBe(key);
  expect(lamp.text.slice(...passage.article)).toBe('The lamp of');
});

test('an article of the file has its given id, a source without one null', () => {
  expect(printed({}).derivation?.articleId).toBe('lamp');
  const credited = source({ kind: 'credited', passages: [] });
  delete credited.article;
  expect(printed({ sources: [credited] }).derivation).toMatchObject({
    articleId: null,
    kind: 'credited',
    passages: [],
  });
});

test.each([
  ['met', true],
  ['unclear', true],
  ['not-met', true],
  ['advertising', true],
  ['earlier', true],
  ['common-source', false],
] as [Status, boolean][])('a page that is %s derives from its first source: %s', (status, derives) => {
  const line = printed({ status });
  expect(line.derivation?.articleId).toBe(derives ? 'lamp' : undefined);
  expect(line.others.map(({ articleId }) => articleId)).toEqual(derives ? [] : ['lamp']);
  expect(line.clauses).toHaveLength(derives ? 5 : 0);
});

test('other sources follow the first, each with its own clauses', () => {
  const second = source({
    clauses: clauses({ clause: 'link', result: 'not-met', evidence: [{ code: 'no-credit' }] }),
  });
  const { others } = printed({ sources: [ofLamp, second] });
  expect(others).toHaveLength(1);
  expect(others[0]?.clauses[0]).toEqual({
    clause: 'link',
    result: 'not-met',
    evidence: [{ code: 'no-credit' }],
  });
});

test('advice is not printed, evidence is', () => {
  const advised = source({
    clauses: clauses({
      clause: 'link',
      result: 'unclear',
      evidence: [{ code: 'plain-text' }],
      wouldChange: 'add-link',
    }),
  });
  expect(printed({ sources: [advised] }).clauses[0]).toEqual({
    clause: 'link',
    result: 'unclear',
    evidence: [{ code: 'plain-text' }],
  });
});

test('a reason only stands where there is one', () => {
  expect(printed({ status: 'could-not-check', reason: 'timeout', sources: [] })).toMatchObject({
    status: 'could-not-check',
    reason: 'timeout',
    derivation: null,
  });
  expect(printed({})).not.toHaveProperty('reason');
});

test('candidates go by their given ids, and times that were not taken are null', () => {
  const key = archive.keys.get('bridge') ?? '';
  const line = printed({ trace: { ...verdict().trace, candidates: [{ key, score: 4 }], ms: { lookup: 2 } } });
  expect(line.candidates).toEqual([{ articleId: 'bridge', score: 4 }]);
  expect(line.ms).toEqual({ extract: null, lookup: 2, match: null, assess: null });
});
