import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect } from 'vitest';
import { freePorts } from '../../../scripts/archive/local/free-ports.ts';
import type { ReportLine } from '../../../scripts/evaluate/report.ts';
import { evaluate } from '../../evaluate/command.ts';
import { madeWorld } from '../made-world.ts';
import { OwnServers } from '../own-servers.ts';
import { hasServer, needsServer, onServers, Workplace } from '../running.ts';

const ARTICLES = 60;
const PAGES = 120;
const PASSWORD = `it's <open> & "shut" 100% öffen+`;
const SHARDS = 2;
const place = new Workplace();
const world = madeWorld(ARTICLES, PAGES);
const articles = place.lines('articles.jsonl', world.articles);
const pages = place.lines('pages.jsonl', world.pages);
const own = { cluster: 'newsroom', user: 'desk', password: PASSWORD };
let servers: OwnServers;

/** Everything that any run of the command has printed. */
let printed = '';

/** What differs from the cluster as it was set up. */
interface Differing {
  cluster?: string;
  user?: string;
  urls?: readonly string[];
  /** Undefined for none. */
  environment?: Record<string, string | undefined>;
}

/** Runs the command as a process of its own: which certificates it trusts is read when it starts. */
async function archive(
  args: readonly string[],
  { cluster = own.cluster, user = own.user, urls = servers.urls, environment = {} }: Differing = {},
): Promise<{ code: number | null; said: string; complaints: string }> {
  const reach = ['--cluster', cluster, '--database', 'watched', '--user', user];
  const child = spawn(
    'node_modules/.bin/node',
    ['scripts/archive/main.ts', ...args, ...urls.flatMap((url) => ['--url', url]), ...reach],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        DZHERELO_ARCHIVE_PASSWORD: PASSWORD,
        NODE_EXTRA_CA_CERTS: servers.certificate,
        ...environment,
      },
    },
  );
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  const [said, complaints, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  printed += said + complaints;
  return { code, said, complaints };
}

const untimed = (lines: readonly ReportLine[]) => lines.map((line) => ({ ...line, ms: undefined }));

/** Each of these goes on from the one before. */

beforeAll(async () => {
  if (hasServer) servers = await OwnServers.start(place.path('own'), SHARDS, own);
}, 120_000);
afterAll(async () => {
  if (hasServer) await servers.stop();
  place.remove();
}, 120_000);

onServers(`a cluster's name that its servers do not know is named ${needsServer}`, async () => {
  expect(await archive(['load', articles], { cluster: 'elsewhere' })).toEqual({
    code: 1,
    said: '',
    complaints: `${servers.urls[0]} knows no cluster elsewhere\n`,
  });
});

onServers('fewer servers than the cluster has are not taken for all of it', async () => {
  expect(await archive(['load', articles], { urls: servers.urls.slice(0, 1) })).toEqual({
    code: 1,
    said: '',
    complaints: `the cluster newsroom has 2 shards, but 1 servers were named\n`,
  });
});

onServers('articles and pages are stored, and audited as evaluate does it, line for line', async () => {
  expect(await archive(['load', articles])).toMatchObject({
    code: 0,
    said: `${ARTICLES} articles stored; 0 lines were stored before; 0 lines were left out\nfingerprints: anew\n`,
  });
  expect(await archive(['crawl', pages])).toMatchObject({
    code: 0,
    said: `${PAGES} pages stored; 0 lines were stored before; 0 lines were left out\n`,
  });
  expect(await archive(['audit', '--out', place.path('audit.jsonl')])).toMatchObject({ code: 0 });
  const audited = place
    .read('audit.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ReportLine);
  const { lines } = await evaluate('--articles', articles, '--pages', pages);
  expect(untimed(audited)).toEqual(untimed(lines));
  expect(audited).toHaveLength(PAGES);
  expect(audited.filter(({ derivation }) => derivation?.articleId !== undefined).length).toBeGreaterThan(
    PAGES / 4,
  );
});

onServers.each<[string, Differing]>([
  ['a wrong password', { environment: { DZHERELO_ARCHIVE_PASSWORD: 'wrong-word' } }],
  ['no password', { environment: { DZHERELO_ARCHIVE_PASSWORD: undefined } }],
  ['a user that is not known', { user: 'stranger' }],
])('%s is refused', async (_, differing) => {
  const { code, said, complaints } = await archive(['audit', '--out', place.path('no.jsonl')], differing);
  expect({ code, said }).toEqual({ code: 1, said: '' });
  expect(complaints).toMatch(/^https:\/\/localhost:\d+ refuses: Code: \d+[^\n]*(?:desk|stranger)[^\n]*\n$/u);
});

onServers('a certificate that nobody vouches for is not trusted', async () => {
  const environment = { NODE_EXTRA_CA_CERTS: undefined };
  const { code, said, complaints } = await archive(['audit', '--out', place.path('no.jsonl')], {
    environment,
  });
  expect({ code, said }).toEqual({ code: 1, said: '' });
  expect(complaints).toMatch(
    /^https:\/\/localhost:\d+ shows a certificate that is not trusted \(NODE_EXTRA_CA_CERTS names yours\): [^\n]+\n$/u,
  );
});

onServers('a server that is not there is named', async () => {
  const [port] = await freePorts(1);
  const { code, said, complaints } = await archive(['audit', '--out', place.path('no.jsonl')], {
    urls: [`https://localhost:${port}`],
  });
  expect({ code, said }).toEqual({ code: 1, said: '' });
  expect(complaints).toMatch(
    new RegExp(`^https://localhost:${port} does not answer: [^\\n]*ECONNREFUSED[^\\n]*\\n$`, 'u'),
  );
});

onServers('no password was ever printed', () => {
  expect(printed).toContain('articles stored');
  for (const password of [PASSWORD, 'wrong-word'])
    for (const form of [
      password,
      encodeURIComponent(password),
      Buffer.from(`${own.user}:${password}`).toString('base64'),
    ])
      expect(printed).not.toContain(form);
});
