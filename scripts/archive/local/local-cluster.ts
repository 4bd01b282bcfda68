import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ArchiveFault } from '../archive-fault.ts';
import type { ClusterAddress } from '../cluster/cluster.ts';
import { CLUSTER, type LocalServer, serverXml, usersXml } from './configuration.ts';
import { freePorts } from './free-ports.ts';

/** What a folder knows of its cluster: enough to ask it, to start it again and to end it. */
interface Known {
  servers: (LocalServer & { pid?: number })[];
}

const DATABASE = 'dzherelo';
const READY = 30_000;
const ENDED = 30_000;

const knownIn = (folder: string): string => join(folder, 'cluster.json');

function read(folder: string): Known | undefined {
  if (!existsSync(knownIn(folder))) return undefined;
  return JSON.parse(readFileSync(knownIn(folder), 'utf8')) as Known;
}

/** The address of the cluster that a folder holds. Throws `ArchiveFault` where there is none. */
export function addressIn(folder: string): ClusterAddress {
  const known = read(resolve(folder));
  if (known === undefined)
    throw new ArchiveFault(`${folder} holds no cluster: start one with up --dir ${folder}`);
  const servers = known.servers.map(({ http }) => ({
    url: `http://127.0.0.1:${http}`,
    user: 'default',
    password: '',
  }));
  return { servers, name: CLUSTER, database: DATABASE };
}

/** Starts the cluster of a folder, or one of so many shards in an empty one; one that runs already is left alone. */
export async function start(
  folder: string,
  shards: number,
  program: readonly string[],
): Promise<ClusterAddress> {
  const root = resolve(folder);
  const known = read(root) ?? (await arranged(root, shards));
  if (known.servers.length !== shards)
    throw new ArchiveFault(`${folder} holds ${known.servers.length} shards: their number cannot change`);
  for (const server of known.servers) if (!isRunning(server.pid)) server.pid = spawned(server, program);
  writeFileSync(knownIn(root), JSON.stringify(known));
  for (const server of known.servers) await ready(server);
  return addressIn(root);
}

async function arranged(root: string, shards: number): Promise<Known> {
  const ports = await freePorts(3 * shards);
  const servers = Array.from({ length: shards }, (_, i) => ({
    folder: join(root, `shard${i + 1}`),
    http: ports[3 * i] ?? 0,
    native: ports[3 * i + 1] ?? 0,
    interserver: ports[3 * i + 2] ?? 0,
  }));
  for (const server of servers) {
    for (const inside of ['data', 'tmp', 'log']) mkdirSync(join(server.folder, inside), { recursive: true });
    writeFileSync(join(server.folder, 'config.xml'), serverXml(server, servers));
    writeFileSync(join(server.folder, 'users.xml'), usersXml());
  }
  return { servers };
}

function spawned({ folder }: LocalServer, [program = '', ...rest]: readonly string[]): number {
  const log = openSync(join(folder, 'log', 'output.log'), 'a');
  const server = spawn(program, [...rest, `--config-file=${join(folder, 'config.xml')}`], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', log, log],
  });
  server.unref();
  if (server.pid === undefined) throw new ArchiveFault(`${program} cannot be started`);
  return server.pid;
}

async function ready({ http, folder, pid }: LocalServer & { pid?: number }): Promise<void> {
  const end = Date.now() + READY;
  while (Date.now() < end) {
    const answer = await fetch(`http://127.0.0.1:${http}/ping`).catch(() => undefined);
    if (answer?.ok === true) return;
    if (!isRunning(pid)) break;
    await sleep(100);
  }
  throw new ArchiveFault(`a server did not start; see ${join(folder, 'log')}`);
}

function isRunning(pid: number | undefined): boolean {
  if (pid === undefined) return false;
  try {
    // The number may belong to another program by now.
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('clickhouse');
  } catch {
    return false;
  }
}

/** Ends the servers of a folder; their data stays, unless it is to be removed. */
export async function stop(folder: string, data: 'kept' | 'removed'): Promise<void> {
  const root = resolve(folder);
  const known = read(root);
  if (known === undefined) throw new ArchiveFault(`${folder} holds no cluster`);
  for (const { pid } of known.servers) if (pid !== undefined && isRunning(pid)) process.kill(pid, 'SIGTERM');
  const end = Date.now() + ENDED;
  while (known.servers.some(({ pid }) => isRunning(pid))) {
    if (Date.now() > end) throw new ArchiveFault('a server does not end');
    // Started anew before the old one is gone, a server finds its files locked.
    await sleep(100);
  }
  if (data === 'kept') return;
  // Nothing but what was made here.
  for (const { folder: shard } of known.servers) rmSync(shard, { recursive: true, force: true });
  rmSync(knownIn(root));
}
