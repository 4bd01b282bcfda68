import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Audited } from '../../scripts/archive/audit.ts';
import { csvLine } from '../../scripts/archive/report/csv.ts';
import { findingOf } from '../../scripts/archive/report/finding.ts';
import { Summary } from '../../scripts/archive/report/summary.ts';
import { writeReports } from '../../scripts/archive/report/written.ts';

const folder = mkdtempSync(join(tmpdir(), 'dzherelo-report-'));
afterAll(() => rmSync(folder, { recursive: true }));
const inFolder = (name: string): string => join(folder, name);

const clause = (name: 'link' | 'position', result: 'met' | 'not-met') => ({
  clause: name,
  result,
  evidence: [],
});

function audited(changes: Partial<Audited> = {}): Audited {
  const clauses = [clause('link', 'met'), clause('position', 'not-met')];
  return {
    url: 'https://paper.example/story',
    published: ['2027-01-01T08:00:00Z'],
    evidence: [
      { title: 'Title', url: 'https://www.ukrinform.net/rubric-society/1-x.html', passages: ['Words'] },
    ],
    line: {
      id: 'p',
      status: 'not-met',
      derivation: {
        articleId: 'a',
        kind: 'partial',
        pageShare: 0.25,
        articleShare: 1,
        ownShare: 1,
        passages: [],
        clauses,
      },
      others: [],
      clauses,
      candidates: [],
      ms: { extract: null, lookup: 1, match: 1, assess: 1 },
    },
    ...changes,
  };
}

describe('what the desk reads of a page', () => {
  test.each([
    [['2027-01-01T08:00:00Z'], '2026-W53'],
    [['2026-01-01'], '2026-W01'],
    [['2026-12-28'], '2026-W53'],
    [['2027-01-04'], '2027-W01'],
    [['no date', '2026-02-05'], '2026-W06'],
    [['no date'], 'undated'],
    [[], 'undated'],
  ])('%j lies in %s', (published, week) => {
    expect(findingOf(audited({ published })).week).toBe(week);
  });

  test('a page without an address has an unknown outlet', () => {
    expect(findingOf(audited({ url: '' })).outlet).toBe('unknown');
  });
});

test.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx'])('a cell %j is no formula in a table', (id) => {
  const first = csvLine({ ...findingOf(audited()), id });
  expect(first.replace(/^"/u, '').startsWith(`'${id}`)).toBe(true);
});

test('cells with commas, quotes and line ends stay one cell', () => {
  expect(csvLine({ ...findingOf(audited()), id: 'a,"b"\nc' })).toMatch(/^"a,""b""\nc",https:/u);
});

test('pages are counted by what was found of them, small outlets together', () => {
  const summary = new Summary();
  for (let i = 0; i < 40; i++) summary.add(findingOf(audited({ url: `https://paper${i}.example/` })));
  summary.add(findingOf(audited({ url: 'https://paper7.example/' })));
  expect(summary.of('status')).toEqual([{ name: 'not-met', pages: 41 }]);
  expect(summary.of('link position')).toEqual([{ name: 'below the first paragraph', pages: 41 }]);
  expect(summary.of('share of the page')).toEqual([{ name: '20–30 %', pages: 41 }]);
  expect(summary.of('outlet')).toHaveLength(31);
  expect(summary.of('outlet')[0]).toEqual({ name: 'paper7.example', pages: 2 });
  expect(summary.of('outlet').at(-1)).toEqual({ name: '10 others', pages: 10 });
});

async function* list(pages: readonly Audited[], end?: Error): AsyncGenerator<Audited> {
  yield* pages;
  if (end !== undefined) throw end;
}

test('the report runs and loads nothing, whatever the pages say', async () => {
  const nasty = '"><img src=x onerror=alert(1)></script>\u202e';
  const pages = [
    audited({
      url: 'javascript:alert(1)',
      evidence: [{ title: nasty, url: 'data:text/html,x', passages: [nasty] }],
    }),
    audited({ line: { ...audited().line, id: nasty } }),
  ];
  const html = inFolder('report.html');
  await writeReports(list(pages), { out: inFolder('a.jsonl'), html });
  const text = readFileSync(html, 'utf8');
  expect(text).not.toMatch(/<img|<script|href="(?!https?:)|\u202e/u);
  expect(text).toContain("default-src 'none'");
  expect(text.match(/<details>/gu)).toHaveLength(2);
});

test('an audit that breaks off leaves no file that looks whole', async () => {
  const files = { out: inFolder('b.jsonl'), csv: inFolder('b.csv'), html: inFolder('b.html') };
  await expect(writeReports(list([audited()], new Error('lost')), files)).rejects.toThrow('lost');
  for (const file of Object.values(files)) {
    expect(existsSync(file)).toBe(false);
    expect(existsSync(`${file}.part`)).toBe(false);
  }
});
