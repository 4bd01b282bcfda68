// @vitest-environment node
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReportLine } from '../../scripts/evaluate/report.ts';
import { clauseNames } from '../../utils/policy/verdict.ts';
import { evaluate, folder, type Outcome } from './command.ts';
import { articles, bridge, lamp, lines, pages } from './samples.ts';

const files = folder();
let outcome: Outcome;
const line = (id: string): ReportLine => {
  const found = outcome.lines.find((printed) => printed.id === id);
  if (found === undefined) throw new Error(`no line for ${id}`);
  return found;
};
/** Letters and digits only, so that white space and the article's own inserts do not matter. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

beforeAll(async () => {
  outcome = await evaluate(
    '--articles', files.write('a.jsonl', lines(articles)),
    '--pages', files.write('p.jsonl', lines(pages)),
    '--with-text',
  ); // prettier-ignore
}, 60_000);
afterAll(files.remove);

test('one line per page, in order, nothing else printed, exit code 0', () => {
  expect(outcome.stderr).toBe('');
  expect(outcome.code).toBe(0);
  expect(outcome.lines.map(({ id }) => id)).toEqual(pages.map(({ id }) => id));
  expect(outcome.stdout.split('\n')).toHaveLength(pages.length + 1);
});

test.each([
  ['met', 'met', 'lamp'],
  ['no-link', 'not-met', 'lamp'],
  ['text', 'unclear', 'bridge'],
  ['credited', 'unclear', null],
  ['unrelated', 'none', undefined],
  ['empty', 'could-not-check', undefined],
  ['own', 'own-site', undefined],
])('%s: %s, from %s', (id, status, articleId) => {
  expect(line(id).status).toBe(status);
  expect(line(id).derivation?.articleId).toBe(articleId);
});

describe('every line has exactly the agreed shape', () => {
  const shareOrNull = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1;
  const range = (value: unknown): boolean =>
    Array.isArray(value) && value.length === 2 && value.every(Number.isSafeInteger) && value[0] < value[1];

  test.each(pages.map(({ id }) => id))('%s', (id) => {
    const { reason, pageText, ...shape } = line(id);
    expect(Object.keys(shape)).toEqual([
      'id',
      'status',
      'derivation',
      'others',
      'clauses',
      'candidates',
      'ms',
    ]);
    expect(reason === undefined).toBe(shape.status !== 'could-not-check');
    expect(typeof pageText).toBe(shape.status === 'could-not-check' ? 'undefined' : 'string');
    expect(Object.keys(shape.ms)).toEqual(['extract', 'lookup', 'match', 'assess']);
    for (const { articleId, score } of shape.candidates) {
      expect(articles.map((article) => article.id)).toContain(articleId);
      expect(score).toBeGreaterThan(0);
    }
    expect(shape.clauses).toEqual(shape.derivation?.clauses ?? []);
  });

  test.each(['met', 'no-link', 'text', 'credited'])('the derivation of %s', (id) => {
    const { derivation } = line(id);
    if (derivation === null) throw new Error('this page derives from an article');
    expect(Object.keys(derivation)).toEqual([
      'articleId', 'kind', 'pageShare', 'articleShare', 'ownShare', 'passages', 'clauses',
    ]); // prettier-ignore
    for (const share of [derivation.pageShare, derivation.articleShare, derivation.ownShare])
      expect(shareOrNull(share)).toBe(true);
    for (const passage of derivation.passages) {
      expect(Object.keys(passage)).toEqual(['page', 'article']);
      expect(range(passage.page) && range(passage.article)).toBe(true);
    }
    expect(derivation.clauses.map(({ clause }) => clause)).toEqual(clauseNames);
    for (const clause of derivation.clauses)
      expect(Object.keys(clause)).toEqual(['clause', 'result', 'evidence']);
  });
});

test.each([
  ['met', lamp],
  ['no-link', lamp],
  ['text', bridge],
])('passages of %s are offsets into the printed page text and the given article text', (id, article) => {
  const { derivation, pageText = '' } = line(id);
  const [passage, ...others] = derivation?.passages ?? [];
  if (passage === undefined) throw new Error('the page shares a passage');
  expect(others).toEqual([]);
  const onPage = letters(pageText.slice(...passage.page));
  const inArticle = letters(article.text.slice(...passage.article));
  const words =
    article === bridge ? ['тихавода', 'чекалинаперевізника'] : ['oldharbourinsaltholm', 'inagoodmood'];
  for (const word of words) {
    expect(onPage).toContain(word);
    expect(inArticle).toContain(word);
  }
  expect(onPage.endsWith(words[1] ?? '')).toBe(true);
  expect(inArticle.endsWith(words[1] ?? '')).toBe(true);
});

test('without layout the link clause says so', () => {
  const [link] = line('met').clauses;
  expect(link).toMatchObject({ clause: 'link', result: 'met' });
  expect(link?.evidence).toContainEqual({ code: 'layout-not-examined' });
});

test('stages that did not run have no time', () => {
  const kinds = (id: string) => Object.values(line(id).ms).map((value) => typeof value);
  expect(kinds('met')).toEqual(['number', 'number', 'number', 'number']);
  expect(line('text').ms.extract).toBeNull();
  expect(Object.values(line('own').ms)).toEqual([null, null, null, null]);
});

test('packed files are read, and without --with-text no text is printed', { timeout: 60_000 }, async () => {
  const packed = await evaluate(
    '--articles', files.write('a.jsonl.gz', gzipSync(lines(articles))),
    '--pages', files.write('p.jsonl.gz', gzipSync(lines(pages))),
  ); // prettier-ignore
  expect(packed.code).toBe(0);
  const timeless = ({ id, status, derivation, others, candidates }: ReportLine) => ({
    id,
    status,
    derivation,
    others,
    candidates,
  });
  expect(packed.lines.map(timeless)).toEqual(outcome.lines.map(timeless));
  for (const printed of packed.lines) expect(printed).not.toHaveProperty('pageText');
});
