import { expect, test } from 'vitest';
import { ArchiveFault } from '../../scripts/archive/archive-fault.ts';
import { asked } from '../../scripts/archive/arguments.ts';
import { help } from '../../scripts/archive/help.ts';

const elsewhere = ['--url', 'https://one.example:8443', '--url', 'https://two.example:8443'];
const address = {
  servers: ['https://one.example:8443', 'https://two.example:8443'].map((url) => ({
    url,
    user: 'default',
    password: '',
  })),
  name: 'archive',
  database: 'dzherelo',
};

test.each([
  [['up', '--shards', '4', '--dir', 'd'], { command: 'up', dir: 'd', shards: 4 }],
  [['down', '--dir', 'd'], { command: 'down', dir: 'd', data: 'kept' }],
  [['down', '--dir', 'd', '--remove'], { command: 'down', dir: 'd', data: 'removed' }],
  [['load', 'a', 'b', ...elsewhere], { command: 'load', files: ['a', 'b'], archive: { address } }],
  [
    ['crawl', 'p.warc.gz', ...elsewhere, '--rejected', 'r', '--workers', '3'],
    { command: 'crawl', files: ['p.warc.gz'], archive: { address, rejected: 'r', workers: 3 } },
  ],
  [
    ['audit', ...elsewhere, '--out', 'o', '--csv', 'c', '--html', 'h'],
    { command: 'audit', out: 'o', csv: 'c', html: 'h', archive: { address } },
  ],
  [
    ['pack', ...elsewhere, '--out', 'o', '--generation', '3', '--sign-off'],
    { command: 'pack', out: 'o', rest: ['--generation', '3', '--sign-off'], archive: { address } },
  ],
])('%j is understood', (args, expected) => {
  expect(asked(args, {})).toEqual(expected);
});

test('the password comes from the environment, never from the command line', () => {
  const what = asked(['load', 'a', ...elsewhere, '--user', 'desk', '--cluster', 'c', '--database', 'b'], {
    DZHERELO_ARCHIVE_PASSWORD: 'secret',
  });
  expect(what).toMatchObject({
    archive: { address: { name: 'c', database: 'b', servers: [{ user: 'desk', password: 'secret' }, {}] } },
  });
});

test.each([
  [[], 'one of up, down, load, crawl, demo, audit, pack'],
  [['fly'], 'one of up'],
  [['up', '--dir', 'd'], '--shards'],
  [['up', '--shards', '2'], '--dir'],
  [['up', '--shards', '5', '--dir', 'd'], 'from 1 to 4: 5'],
  [['up', '--shards', '0', '--dir', 'd'], 'from 1 to 4: 0'],
  [['up', '--shards', '2', '--dir', 'd', '--out', 'x'], 'takes no --out'],
  [['up', 'x', '--shards', '2', '--dir', 'd'], 'takes no files'],
  [['load', ...elsewhere], 'needs files'],
  [['load', 'a'], 'by --dir or by --url'],
  [['load', 'a', '--dir', 'd', ...elsewhere], 'by --dir or by --url'],
  [['load', 'a', '--url', 'ftp://one.example'], 'no address of a server'],
  [['load', 'a', '--url', 'https://user:word@one.example'], 'no address of a server'],
  [['load', 'a', '--url', 'https://one.example/?query=DROP'], 'no address of a server'],
  [['load', 'a', '--url', 'one.example'], 'no address of a server'],
  [['load', 'a', '--dir', 'no/such/folder'], 'holds no cluster'],
  [['load', 'a', ...elsewhere, '--workers', 'many'], 'from 1 to 256: many'],
  [['audit', ...elsewhere], '--out'],
  [['audit', ...elsewhere, '--fast'], '--fast'],
])('%j is refused: %s', (args, words) => {
  expect(() => asked(args, {})).toThrow(ArchiveFault);
  expect(() => asked(args, {})).toThrow(words);
});

test('the help names every option', () => {
  expect(asked(['load', '--help'])).toBe('help');
  for (const option of [
    'shards',
    'dir',
    'url',
    'cluster',
    'database',
    'user',
    'out',
    'csv',
    'html',
    'rejected',
    'workers',
    'remove',
  ])
    expect(help).toContain(`--${option}`);
});
