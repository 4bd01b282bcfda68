import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect } from 'vitest';
import { addressIn } from '../../../scripts/archive/local/local-cluster.ts';
import { Cluster } from '../../../scripts/archive/cluster/cluster.ts';
import type { ReportLine } from '../../../scripts/evaluate/report.ts';
import type { CheckedLine } from '../../../scripts/archive/work/checked-line.ts';
import { run as packCommand } from '../../../scripts/pack/main.ts';
import { articleKey, parseArticleUrl } from '../../../utils/ukrinform/article-address.ts';
import { evaluate } from '../../evaluate/command.ts';
import { madeWorld } from '../made-world.ts';
import { hasServer, needsServer, onServers, withServers, Workplace } from '../running.ts';

const ARTICLES = 300;
const place = new Workplace();
const world = madeWorld(ARTICLES, 400);
const articles = place.lines('articles.jsonl', world.articles);
const pages = place.lines('pages.jsonl', world.pages);

/** What the articles are called that came from a pack. */
const keys = new Map(
  world.articles.map(({ id, url }) => {
    const address = parseArticleUrl(String(url));
    return [String(id), address === undefined ? '' : articleKey(address)];
  }),
);
let publicKey = '';

const linesIn = <T>(text: string): T[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

async function packs(...args: string[]): Promise<string[]> {
  const said: string[] = [];
  const output = {
    say: (text: string) => void said.push(text),
    complain: (text: string) => void said.push(text),
    progress: () => undefined,
  };
  expect(await packCommand(args, output), said.join('\n')).toBe(0);
  return said;
}

const sign = (pack: string, ...more: string[]): Promise<string[]> =>
  packs('sign', '--pack', pack, '--key', place.path('key.pem'), ...more);

/** How much every table of articles holds. */
async function held(): Promise<Record<string, number>> {
  const cluster = new Cluster(addressIn(place.cluster));
  const tables = ['article', 'packed_posting', 'packed_formula', 'posting', 'batch'];
  const counts = await Promise.all(
    tables.map((name) =>
      cluster.rows<{ count: number }>(
        `SELECT count() AS count FROM ${cluster.table(name, 'everywhere')} FINAL`,
      ),
    ),
  );
  return Object.fromEntries(tables.map((name, i) => [name, counts[i]?.[0]?.count ?? 0]));
}

/** What a line says, whatever its articles are called, without their places and without times. */
const said = (line: ReportLine | CheckedLine, nameOf: (id: string) => string | undefined) => {
  const name = (id: string | null): string | null => (id === null ? null : (nameOf(id) ?? id));
  const source = (one: CheckedLine['others'][number]) => ({
    ...one,
    articleId: name(one.articleId),
    passages: one.passages.map(({ page }) => page),
  });
  return {
    ...line,
    derivation: line.derivation === null ? null : source(line.derivation),
    others: line.others.map(source),
    candidates: line.candidates.map(({ articleId, score }) => ({ articleId: name(articleId), score })),
    ms: undefined,
  };
};

/** The audit of all pages. */
async function audited(): Promise<CheckedLine[]> {
  expect(await place.archive('audit', '--out', place.path('audit.jsonl'))).toMatchObject({ code: 0 });
  return linesIn<CheckedLine>(place.read('audit.jsonl'));
}

/** Each of these goes on from the one before. */

withServers(place);
beforeAll(async () => {
  if (!hasServer) return;
  const key = await packs('key', '--out', place.path('key.pem'));
  publicKey = /[0-9a-f]{64}/u.exec(key.join(' '))?.[0] ?? '';
  await packs('build', '--articles', articles, '--out', place.path('pack'), '--generation', '1');
  await sign(place.path('pack'), '--one-file', place.path('pack.dzp'));
}, 120_000);

/** A copy of the pack with something wrong. */
function spoiled(name: string, spoil: (folder: string) => void): string {
  cpSync(place.path('pack'), place.path(name), { recursive: true });
  spoil(place.path(name));
  return place.path(name);
}

/** Turns one bit of a file. */
function flip(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

onServers(`a pack that is not to be trusted is refused, and nothing is stored ${needsServer}`, async () => {
  const before = await held();
  const damaged = spoiled('damaged', (folder) => {
    const [file = ''] = readdirSync(join(folder, 'files'));
    flip(join(folder, 'files', file), 40);
  });
  const forged = spoiled('forged', (folder) => {
    const path = join(folder, 'manifest.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"generation": 1', '"generation": 2'));
  });
  writeFileSync(place.path('cut.dzp'), readFileSync(place.path('pack.dzp')).subarray(0, -1));
  const key = ['--key', publicKey];
  for (const [files, words] of [
    [[damaged, ...key], /holds something else/u],
    [[forged, ...key], /refused: bad-signature/u],
    [[place.path('cut.dzp'), ...key], /the parts do not fit the file/u],
    [[place.path('pack'), '--key', '0'.repeat(63).concat('1')], /refused: unknown-key/u],
    [[place.path('pack')], /name the public keys .* with --key/u],
    [[place.folder, ...key], /holds no manifest\.json/u],
    // The good ones beside it are not stored either.
    [[articles, place.path('pack'), damaged, ...key], /holds something else/u],
  ] as const) {
    const { code, complaints } = await place.archive('load', ...files);
    expect({ code, complaints }, files.join(' ')).toEqual({
      code: 1,
      complaints: [expect.stringMatching(words)],
    });
  }
  expect(await held()).toEqual(before);
  expect(before).toMatchObject({ article: 0, batch: 0 });
});

onServers('the articles of a pack are held once, however often it is loaded', async () => {
  const first = await place.archive('load', place.path('pack'), '--key', publicKey);
  expect(first).toMatchObject({
    code: 0,
    said: [
      `${ARTICLES} articles stored; 0 lines were stored before; 0 lines were left out`,
      `of packs: ${ARTICLES} articles stored; 0 were stored before; 0 are held with their texts`,
      'fingerprints: anew',
    ],
  });
  const once = await held();
  expect(once.article).toBe(ARTICLES);
  expect(once.posting).toBe(once.packed_posting);
  // The same in one file.
  const again = await place.archive('load', place.path('pack.dzp'), '--key', publicKey);
  expect(again.said).toEqual([
    '0 articles stored; 0 lines were stored before; 0 lines were left out',
    `of packs: 0 articles stored; ${ARTICLES} were stored before; 0 are held with their texts`,
    'fingerprints: as it was',
  ]);
  expect(await held()).toEqual(once);
});

onServers(
  'the audit says of pages what evaluate says with the texts, but for places in articles',
  async () => {
    expect(await place.archive('crawl', pages)).toMatchObject({ code: 0 });
    const found = await audited();
    const { lines } = await evaluate('--articles', articles, '--pages', pages);
    expect(found.map((line) => said(line, (id) => id))).toEqual(
      lines.map((line) => said(line, (id) => keys.get(id))),
    );
    const derivations = found.flatMap(({ derivation }) => derivation ?? []);
    expect(derivations.length).toBeGreaterThan(100);
    const passages = derivations.flatMap((derivation) => derivation.passages);
    expect(passages.length).toBeGreaterThan(100);
    expect(passages.every(({ article }) => article === null)).toBe(true);
  },
);

onServers('packs of articles without texts are not made', async () => {
  const { code, complaints } = await place.archive('pack', '--out', place.path('second'));
  expect({ code, complaints }).toEqual({
    code: 1,
    complaints: [
      `${ARTICLES} of ${ARTICLES} articles came from packs, without their texts, and packs are made of texts: load files of lines of them`,
    ],
  });
});

onServers(
  'of an article that a later pack has anew, its fingerprints are those of that version',
  async () => {
    const changed = world.articles.slice(0, 5).map((article, i) => ({
      ...article,
      text: String(world.articles[i + 100]?.text),
      title: 'Changed',
    }));
    const lines = place.lines('changed.jsonl', changed);
    const delta = ['--previous', place.path('pack'), '--articles', lines, '--out', place.path('delta')];
    await packs('delta', ...delta);
    await sign(place.path('delta'));
    const before = await held();
    const { said: told } = await place.archive('load', place.path('delta'), '--key', publicKey);
    expect(told.slice(1)).toEqual([
      `of packs: 5 articles stored; ${ARTICLES - 5} were stored before; 0 are held with their texts`,
      'fingerprints: anew',
    ]);
    const after = await held();
    expect(after.article).toBe(ARTICLES);
    expect(after.packed_posting).toBeGreaterThan(before.packed_posting ?? 0);
    const cluster = new Cluster(addressIn(place.cluster));
    const wanted = await cluster.rows<{ row: number; keys: number[] }>(
      `SELECT row, arraySort(groupUniqArray(key)) AS keys FROM ${cluster.table('posting', 'everywhere')} WHERE row < 105 GROUP BY row ORDER BY row`,
    );
    const of = (row: number) => wanted.find((one) => one.row === row)?.keys;
    for (let row = 0; row < 5; row++) expect(of(row)).toEqual(of(row + 100));
  },
);

onServers('an article given with its text takes the place of that of a pack, and keeps it', async () => {
  const texts = await place.archive('load', articles);
  expect(texts.said).toEqual([
    `${ARTICLES} articles stored; 0 lines were stored before; 0 lines were left out`,
    'fingerprints: anew',
  ]);
  const again = await place.archive('load', place.path('delta'), '--key', publicKey);
  expect(again.said[1]).toBe(
    `of packs: 0 articles stored; ${ARTICLES} were stored before; 0 are held with their texts`,
  );
  await packs(
    'build',
    '--articles',
    articles,
    '--out',
    place.path('third'),
    '--generation',
    '7',
    '--built-at',
    '2020-01-01',
  );
  await sign(place.path('third'));
  const third = await place.archive('load', place.path('third'), '--key', publicKey);
  expect(third.said.at(-1)).toBe('fingerprints: as it was');
  expect((await held()).article).toBe(ARTICLES);
  const { lines } = await evaluate('--articles', articles, '--pages', pages);
  expect((await audited()).map((line) => ({ ...line, ms: undefined }))).toEqual(
    lines.map((line) => ({ ...line, ms: undefined })),
  );
  expect(await place.archive('pack', '--out', place.path('second'))).toMatchObject({ code: 0 });
});
