import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ArchiveFault } from '../archive-fault.ts';

/** What installs the server on Debian. */
export const installCommand =
  'apt-get update && apt-get install -y --no-install-recommends clickhouse-server clickhouse-client';

/** Where programs lie: also where those of the system do, which not everybody's path names. */
const folders = (): string[] => [
  ...(process.env.PATH ?? '').split(delimiter),
  '/usr/local/sbin',
  '/usr/sbin',
];

/** The command that starts a server: its own program, or the one that newer packages have for everything. */
export function findServer(): string[] | undefined {
  const programs: [name: string, ...rest: string[]][] = [['clickhouse-server'], ['clickhouse', 'server']];
  for (const [name, ...rest] of programs) {
    const folder = folders().find((one) => one !== '' && existsSync(join(one, name)));
    if (folder !== undefined) return [join(folder, name), ...rest];
  }
  return undefined;
}

/** Makes sure that there is a server program: installs it as root on Debian, else says what to type. */
export function ensureServer(say: (text: string) => void): string[] {
  const found = findServer();
  if (found !== undefined) return found;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new ArchiveFault(`ClickHouse is not installed. Type:\n  sudo sh -c '${installCommand}'`);
  say('Installing ClickHouse …');
  execFileSync('sh', ['-c', installCommand], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  const installed = findServer();
  if (installed === undefined) throw new ArchiveFault(`ClickHouse cannot be installed by: ${installCommand}`);
  return installed;
}
