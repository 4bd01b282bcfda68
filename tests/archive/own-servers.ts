import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serverBasics } from '../../scripts/archive/local/configuration.ts';
import { freePorts } from '../../scripts/archive/local/free-ports.ts';
import { findServer } from '../../scripts/archive/local/program.ts';
import { certificate } from '../../scripts/browsers/certificate.ts';
import { escaped } from '../../scripts/escaped.ts';

/** What somebody else's servers are configured with. */
export interface OwnConfiguration {
  cluster: string;
  user: string;
  password: string;
}

/** One server, as its configuration names it. */
interface OwnServer {
  folder: string;
  https: number;
  native: number;
  interserver: number;
}

const READY = 60_000;

/** Servers that are reached by HTTPS alone, and by one user alone: a cluster that somebody else has set up. */
export class OwnServers {
  /** One for each shard, in the order of the cluster. */
  readonly urls: string[];
  /** The file of the certificate that all of them show. */
  readonly certificate: string;
  readonly #processes: ChildProcess[];

  private constructor(urls: string[], shown: string, processes: ChildProcess[]) {
    this.urls = urls;
    this.certificate = shown;
    this.#processes = processes;
  }

  /** Starts so many servers, each a shard, with their files in a folder; resolves when all of them listen. */
  static async start(root: string, shards: number, configuration: OwnConfiguration): Promise<OwnServers> {
    mkdirSync(root);
    const { key, cert } = await certificate();
    writeFileSync(join(root, 'key.pem'), key);
    writeFileSync(join(root, 'certificate.pem'), cert);
    const ports = await freePorts(3 * shards);
    const servers = Array.from({ length: shards }, (_, i) => ({
      folder: join(root, `shard${i + 1}`),
      https: ports[3 * i] ?? 0,
      native: ports[3 * i + 1] ?? 0,
      interserver: ports[3 * i + 2] ?? 0,
    }));
    for (const { folder } of servers) mkdirSync(join(folder, 'log'), { recursive: true });
    for (const server of servers) {
      writeFileSync(join(server.folder, 'config.xml'), serverXml(root, server, servers, configuration));
      writeFileSync(join(server.folder, 'users.xml'), usersXml(configuration));
    }
    const own = new OwnServers(
      servers.map(({ https }) => `https://localhost:${https}`),
      join(root, 'certificate.pem'),
      servers.map(spawned),
    );
    await Promise.all(servers.map(({ https }, i) => listening(https, own.#processes[i])));
    return own;
  }

  async stop(): Promise<void> {
    await Promise.all(
      this.#processes.map(async (server) => {
        if (server.exitCode !== null || server.signalCode !== null) return;
        const ended = once(server, 'exit');
        server.kill();
        await ended;
      }),
    );
  }
}

function spawned({ folder }: OwnServer): ChildProcess {
  const [program = '', ...rest] = findServer() ?? [];
  return spawn(program, [...rest, `--config-file=${join(folder, 'config.xml')}`], {
    cwd: folder,
    stdio: 'ignore',
  });
}

async function listening(port: number, server: ChildProcess | undefined): Promise<void> {
  const end = Date.now() + READY;
  while (Date.now() < end) {
    if (server?.exitCode !== null) break;
    const socket = connect(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      return;
    } catch {
      await sleep(100);
    } finally {
      socket.destroy();
    }
  }
  throw new Error(`nobody listens on ${port}`);
}

function serverXml(
  root: string,
  { folder, https, native, interserver }: OwnServer,
  all: readonly OwnServer[],
  { cluster, user, password }: OwnConfiguration,
): string {
  const path = escaped(folder);
  const shards = all.map(
    (server) =>
      `<shard><internal_replication>true</internal_replication><replica><host>127.0.0.1</host><port>${server.native}</port><user>${user}</user><password>${escaped(password)}</password></replica></shard>`,
  );
  return `<?xml version="1.0"?>
<yandex>
  <logger><level>warning</level><log>${path}/log/server.log</log><errorlog>${path}/log/error.log</errorlog></logger>
  <listen_host>127.0.0.1</listen_host>
  <https_port>${https}</https_port>
  <tcp_port>${native}</tcp_port>
  <interserver_http_port>${interserver}</interserver_http_port>
  <openSSL><server>
    <certificateFile>${escaped(root)}/certificate.pem</certificateFile>
    <privateKeyFile>${escaped(root)}/key.pem</privateKeyFile>
    <verificationMode>none</verificationMode>
  </server></openSSL>
${serverBasics(path)}
  <remote_servers><${cluster}>${shards.join('')}</${cluster}></remote_servers>
</yandex>
`;
}

const usersXml = ({ user, password }: OwnConfiguration): string => `<?xml version="1.0"?>
<yandex>
  <profiles><default></default></profiles>
  <quotas><default></default></quotas>
  <users>
    <${user}>
      <password>${escaped(password)}</password>
      <networks><ip>127.0.0.1</ip></networks>
      <profile>default</profile>
      <quota>default</quota>
    </${user}>
  </users>
</yandex>
`;
