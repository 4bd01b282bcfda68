import { parseArgs } from 'node:util';
import { ArchiveFault } from './archive-fault.ts';
import type { ClusterAddress } from './cluster/cluster.ts';
import { addressIn } from './local/local-cluster.ts';

/** What the command was asked to do. */
export type Asked =
  | { command: 'up'; dir: string; shards: number }
  | { command: 'down'; dir: string; data: 'kept' | 'removed' }
  | { command: 'load'; files: string[]; keys?: string[]; archive: Reach }
  | { command: 'crawl'; files: string[]; archive: Reach }
  | { command: 'demo'; archive: Reach }
  | { command: 'audit'; out: string; csv?: string; html?: string; archive: Reach }
  | { command: 'pack'; out: string; rest: string[]; archive: Reach };

/** Which archive, and with how many threads. */
export interface Reach {
  address: ClusterAddress;
  workers?: number;
  rejected?: string;
}

const string = { type: 'string' } as const;
const known = {
  dir: string,
  shards: string,
  url: { type: 'string', multiple: true },
  cluster: string,
  database: string,
  user: string,
  key: { type: 'string', multiple: true },
  rejected: string,
  workers: string,
  out: string,
  csv: string,
  html: string,
  remove: { type: 'boolean' },
  previous: string,
  generation: string,
  'built-at': string,
  canaries: string,
  unrelated: string,
  'sign-off': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

const reach = ['dir', 'url', 'cluster', 'database', 'user', 'workers'];
const building = ['previous', 'generation', 'built-at', 'canaries', 'unrelated', 'sign-off'];
/** The options that each command takes. */
const taken: Record<Asked['command'], string[]> = {
  up: ['dir', 'shards'],
  down: ['dir', 'remove'],
  load: [...reach, 'key', 'rejected'],
  crawl: [...reach, 'rejected'],
  demo: reach,
  audit: [...reach, 'out', 'csv', 'html'],
  pack: [...reach, 'out', ...building],
};
const MOST_SHARDS = 4;
const MOST_WORKERS = 256;

/** Reads the command line. Throws `ArchiveFault` for one that says nothing sensible. */
export function asked(args: string[], environment: NodeJS.ProcessEnv = process.env): Asked | 'help' {
  const { values, positionals } = parsed(args);
  if (values.help === true) return 'help';
  const [command = '', ...files] = positionals;
  if (!isCommand(command)) throw new ArchiveFault(`one of ${Object.keys(taken).join(', ')} is wanted`);
  const unknown = Object.keys(values).find((name) => !taken[command].includes(name));
  if (unknown !== undefined) throw new ArchiveFault(`${command} takes no --${unknown}`);
  const takesFiles = command === 'load' || command === 'crawl';
  if (takesFiles !== files.length > 0)
    throw new ArchiveFault(takesFiles ? `${command} needs files` : `${command} takes no files`);
  return readers[command](values, files, environment);
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: known });
  } catch (error) {
    throw new ArchiveFault(error instanceof Error ? error.message : String(error));
  }
}

type Values = ReturnType<typeof parsed>['values'];
type Reader = (values: Values, files: string[], environment: NodeJS.ProcessEnv) => Asked;

const isCommand = (name: string): name is Asked['command'] => Object.hasOwn(taken, name);

const readers: Record<Asked['command'], Reader> = {
  up: ({ dir, shards }) => ({
    command: 'up',
    dir: needed(dir, 'up', 'dir'),
    shards: number(needed(shards, 'up', 'shards'), 'shards', MOST_SHARDS),
  }),
  down: ({ dir, remove }) => ({
    command: 'down',
    dir: needed(dir, 'down', 'dir'),
    data: remove === true ? 'removed' : 'kept',
  }),
  load: (values, files, environment) => ({
    command: 'load',
    files,
    ...(values.key === undefined ? {} : { keys: values.key.map(publicKey) }),
    archive: reachIn(values, environment),
  }),
  crawl: (values, files, environment) => ({ command: 'crawl', files, archive: reachIn(values, environment) }),
  demo: (values, _, environment) => ({ command: 'demo', archive: reachIn(values, environment) }),
  audit: (values, _, environment) => ({
    command: 'audit',
    out: needed(values.out, 'audit', 'out'),
    ...(values.csv === undefined ? {} : { csv: values.csv }),
    ...(values.html === undefined ? {} : { html: values.html }),
    archive: reachIn(values, environment),
  }),
  pack: (values, _, environment) => ({
    command: 'pack',
    out: needed(values.out, 'pack', 'out'),
    rest: building.flatMap((name) => given(values, name)),
    archive: reachIn(values, environment),
  }),
};

function given(values: Values, name: string): string[] {
  const value: unknown = Object.entries(values).find(([key]) => key === name)?.[1];
  if (value === undefined) return [];
  return typeof value === 'string' ? [`--${name}`, value] : [`--${name}`];
}

function reachIn(values: Values, environment: NodeJS.ProcessEnv): Reach {
  const { dir, url, workers, rejected } = values;
  if ((dir === undefined) === (url === undefined))
    throw new ArchiveFault('name the archive by --dir or by --url');
  return {
    address: dir === undefined ? addressOf(values, environment) : addressIn(dir),
    ...(workers === undefined ? {} : { workers: number(workers, 'workers', MOST_WORKERS) }),
    ...(rejected === undefined ? {} : { rejected }),
  };
}

function addressOf(
  { url = [], cluster, database, user }: Values,
  environment: NodeJS.ProcessEnv,
): ClusterAddress {
  return {
    servers: url.map((text) => ({
      url: server(text),
      user: user ?? 'default',
      password: environment.DZHERELO_ARCHIVE_PASSWORD ?? '',
    })),
    name: cluster ?? 'archive',
    database: database ?? 'dzherelo',
  };
}

function server(text: string): string {
  const url = URL.parse(text);
  // A password in an address ends up in logs.
  if (url === null || !/^https?:$/u.test(url.protocol) || url.href !== `${url.origin}/`)
    throw new ArchiveFault(`no address of a server: ${text}`);
  return url.origin;
}

function publicKey(text: string): string {
  if (/^[0-9a-f]{64}$/u.test(text)) return text;
  throw new ArchiveFault(`--key is a public key of 64 lower-case hex digits: ${text}`);
}

function needed(value: string | undefined, command: string, name: string): string {
  if (value === undefined || value === '') throw new ArchiveFault(`${command} needs --${name}`);
  return value;
}

function number(text: string, name: string, most: number): number {
  if (/^[1-9]\d{0,3}$/u.test(text) && Number(text) <= most) return Number(text);
  throw new ArchiveFault(`--${name} is a number from 1 to ${most}: ${text}`);
}
