import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect } from 'vitest';
import { audit } from '../../../scripts/archive/audit.ts';
import { Cluster } from '../../../scripts/archive/cluster/cluster.ts';
import { addressIn } from '../../../scripts/archive/local/local-cluster.ts';
import { Progress } from '../../../scripts/archive/progress.ts';
import { Pool } from '../../../scripts/archive/work/pool.ts';
import { run as packCommand } from '../../../scripts/pack/main.ts';
import type { ReportLine } from '../../../scripts/evaluate/report.ts';
import { evaluate } from '../../evaluate/command.ts';
import { madeWorld } from '../made-world.ts';
import { needsServer, onServers, withServers, Workplace } from '../running.ts';

const PAGES = 2100;
const place = new Workplace();
const world = madeWorld(400, PAGES);
const bad = ['{"id":', JSON.stringify({ ...world.articles[0], lang: 'xx' })];
const articles = place.lines('articles.jsonl', [...world.articles, ...bad]);
const pages = place.lines('pages.jsonl', world.pages);

/** Lines without what differs from run to run. */
const untimed = (lines: readonly ReportLine[]) => lines.map((line) => ({ ...line, ms: undefined }));
const linesIn = (text: string): ReportLine[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ReportLine);
/** Every file of a folder with its bytes. */
const bytesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name, parentPath }) => join(parentPath, name))
      .map((path) => [relative(folder, path), readFileSync(path).toString('base64')]),
  );

/** Each of these goes on from the one before. */

withServers(place);

onServers(`an audit of nothing says what to do ${needsServer}`, async () => {
  const { code, complaints } = await place.archive('audit', '--out', place.path('none.jsonl'));
  expect({ code, complaints }).toEqual({
    code: 1,
    complaints: ['the archive holds no articles: load some first'],
  });
});

onServers('bad lines are counted, named and kept aside; the others are stored', async () => {
  const { code, said, complaints } = await place.archive(
    'load',
    articles,
    '--rejected',
    place.path('bad.jsonl'),
  );
  expect(code).toBe(1);
  expect(said).toEqual([
    '400 articles stored; 0 lines were stored before; 2 lines were left out',
    'fingerprints: anew',
  ]);
  expect(complaints).toEqual([
    `${articles}:401: not JSON`,
    `${articles}:402: lang is none of uk en ru de es fr pl ja`,
  ]);
  expect(linesIn(place.read('bad.jsonl'))).toMatchObject([
    { source: articles, line: 401, wrong: 'not JSON' },
    { source: articles, line: 402, value: { lang: 'xx' } },
  ]);
});

onServers('what was loaded is not loaded again, nor fingerprinted', async () => {
  const { said } = await place.archive('load', articles);
  expect(said).toEqual([
    '0 articles stored; 402 lines were stored before; 0 lines were left out',
    'fingerprints: as it was',
  ]);
});

onServers(`the audit of ${PAGES} pages is what evaluate prints, line for line`, async () => {
  expect(await place.archive('crawl', pages)).toMatchObject({ code: 0 });
  const files = [
    '--out',
    place.path('audit.jsonl'),
    '--csv',
    place.path('audit.csv'),
    '--html',
    place.path('audit.html'),
  ];
  expect(await place.archive('audit', ...files)).toMatchObject({ code: 0 });
  const audited = linesIn(place.read('audit.jsonl'));
  const { lines } = await evaluate('--articles', articles, '--pages', pages);
  expect(untimed(audited)).toEqual(untimed(lines));
  expect(audited).toHaveLength(PAGES);
  const derived = audited.filter(({ derivation }) => typeof derivation?.articleId === 'string');
  expect(derived.length).toBeGreaterThan(PAGES / 3);
  expect([...new Set(audited.map(({ status }) => status))]).toEqual(
    expect.arrayContaining(['met', 'not-met', 'unclear', 'none']),
  );
  expect(place.read('audit.csv').trim().split('\r\n')).toHaveLength(PAGES + 1);
  expect(place.read('audit.html').match(/<details>/gu)).toHaveLength(derived.length);
});

onServers('whatever number of joins it takes, it is the same audit', async () => {
  const cluster = new Cluster(addressIn(place.cluster));
  const pool = new Pool(new URL('../../../scripts/archive/work/worker.ts', import.meta.url));
  const lines: ReportLine[] = [];
  const told: string[] = [];
  const progress = new Progress('pages compared', (text) => void told.push(text));
  for await (const { line } of audit(cluster, pool, progress, 300))
    lines.push(JSON.parse(JSON.stringify(line)) as ReportLine);
  await pool.close();
  expect(untimed(lines)).toEqual(untimed(linesIn(place.read('audit.jsonl'))));
  expect(told[0]).toMatch(/^pages joined: 300, /u);
  expect(told.at(-1)).toMatch(/^pages compared: /u);
});

onServers('packs out of the archive are those of the same lines, byte for byte', async () => {
  expect(await place.archive('pack', '--out', place.path('pack'))).toMatchObject({ code: 0 });
  const output = { say: () => undefined, complain: () => undefined, progress: () => undefined };
  expect(await packCommand(['build', '--articles', articles, '--out', place.path('own-pack')], output)).toBe(
    0,
  );
  expect(bytesIn(place.path('pack'))).toEqual(bytesIn(place.path('own-pack')));
});

onServers('with a server gone nothing is audited, and nothing is written', async () => {
  process.kill(place.servers()[1] ?? 0, 'SIGKILL');
  const { code, complaints } = await place.archive('audit', '--out', place.path('partial.jsonl'));
  expect(code).toBe(1);
  expect(complaints).toEqual([expect.stringMatching(/does not answer|refuses/u)]);
  expect(readdirSync(place.folder).filter((name) => name.startsWith('partial'))).toEqual([]);
  expect(await place.archive('up', '--shards', '2')).toMatchObject({ code: 0 });
  expect(await place.archive('audit', '--out', place.path('again.jsonl'))).toMatchObject({ code: 0 });
  expect(untimed(linesIn(place.read('again.jsonl')))).toEqual(untimed(linesIn(place.read('audit.jsonl'))));
});
