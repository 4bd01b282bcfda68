import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findServer, installCommand } from '../../scripts/archive/local/program.ts';
import { run } from '../../scripts/archive/main.ts';

/** Whether a cluster can be started here, and what a skipped test says. */
export const hasServer = findServer() !== undefined;
export const onServers = test.skipIf(!hasServer);
export const needsServer = `(needs ClickHouse: ${installCommand})`;

/** What the command said, and how it ended. */
export interface Outcome {
  code: number;
  said: string[];
  complaints: string[];
}

/** A folder for a cluster and its files. */
export class Workplace {
  readonly folder = mkdtempSync(join(tmpdir(), 'dzherelo archive '));
  readonly cluster = join(this.folder, 'cluster');

  path(name: string): string {
    return join(this.folder, name);
  }

  /** Writes values as lines and gives the path. */
  lines(name: string, values: readonly unknown[]): string {
    const text = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
    writeFileSync(this.path(name), `${text.join('\n')}\n`);
    return this.path(name);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  /** Runs the command; with `--dir` it is asked for this place's cluster. */
  async archive(...args: string[]): Promise<Outcome> {
    const said: string[] = [];
    const complaints: string[] = [];
    const code = await run([...args, '--dir', this.cluster], {
      say: (text) => void said.push(text),
      complain: (text) => void complaints.push(text),
      progress: () => undefined,
    });
    return { code, said, complaints };
  }

  /** Numbers of the processes of the servers. */
  servers(): number[] {
    const { servers } = JSON.parse(readFileSync(join(this.cluster, 'cluster.json'), 'utf8')) as {
      servers: { pid: number }[];
    };
    return servers.map(({ pid }) => pid);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Starts two servers for the tests of a file, where there can be any, and removes all of the place afterwards. */
export function withServers(place: Workplace): void {
  beforeAll(async () => {
    if (hasServer) expect(await place.archive('up', '--shards', '2')).toMatchObject({ code: 0 });
  }, 120_000);
  afterAll(async () => {
    if (hasServer) expect(await place.archive('down', '--remove')).toMatchObject({ code: 0 });
    place.remove();
  }, 120_000);
}
