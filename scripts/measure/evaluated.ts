import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportLine } from '../evaluate/report.ts';

/** Runs `npm run evaluate` over the given articles and pages and gives its lines, in the order of the pages. */
export function evaluated(
  folder: string,
  articles: readonly object[],
  pages: readonly object[],
  options: readonly string[],
): ReportLine[] {
  const file = (name: string): string => join(folder, name);
  const lines = (values: readonly object[]): string =>
    values.map((value) => JSON.stringify(value)).join('\n');
  writeFileSync(file('articles.jsonl'), lines(articles));
  writeFileSync(file('pages.jsonl'), lines(pages));
  const out = openSync(file('out.jsonl'), 'w');
  const { status } = spawnSync(
    process.execPath,
    [
      'scripts/evaluate/main.ts',
      '--articles',
      file('articles.jsonl'),
      '--pages',
      file('pages.jsonl'),
      ...options,
    ],
    { stdio: ['ignore', out, 'inherit'] },
  );
  closeSync(out);
  // 2: something asked the network, which evaluate has named; the lines are all there.
  if (status !== 0 && status !== 2) throw new Error(`evaluate ended with ${status}`);
  return readFileSync(file('out.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ReportLine);
}
