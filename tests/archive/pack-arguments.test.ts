import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { ArchiveFault } from '../../scripts/archive/archive-fault.ts';
import { asked } from '../../scripts/archive/arguments.ts';
import { help } from '../../scripts/archive/help.ts';
import { isPack } from '../../scripts/archive/packs/sound-pack.ts';
import { buildContainer } from '../../utils/corpus/pack-container.ts';

const folder = mkdtempSync(join(tmpdir(), 'dzherelo-packs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const there = ['--url', 'https://one.example'];
const [one, two] = ['0a'.repeat(32), 'f1'.repeat(32)];

test('load takes the public keys of packs', () => {
  expect(asked(['load', 'pack', '--key', one, '--key', two, ...there], {})).toMatchObject({
    command: 'load',
    files: ['pack'],
    keys: [one, two],
  });
  expect(help).toContain('--key HEX');
});

test.each([
  [['load', 'pack', '--key', 'key.pem', ...there], '64 lower-case hex digits: key.pem'],
  [['load', 'pack', '--key', one.toUpperCase(), ...there], '64 lower-case hex digits'],
  [['crawl', 'pages', '--key', one, ...there], 'crawl takes no --key'],
])('%j is refused: %s', (args, words) => {
  expect(() => asked(args, {})).toThrow(ArchiveFault);
  expect(() => asked(args, {})).toThrow(words);
});

const container = buildContainer(new Uint8Array(3), new Uint8Array(64), []);
test.each([
  ['a pack in one file', new Uint8Array(await container.arrayBuffer()), true],
  ['a pack of which little is left', Buffer.from('DZP1'), true],
  ['lines', Buffer.from('{"id":"DZP1"}\n'), false],
  ['lines, compressed', gzipSync('{"id":"a"}\n'), false],
  ['an empty file', Buffer.alloc(0), false],
])('%s is told from what is not', (name, bytes, expected) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  expect(isPack(path)).toBe(expected);
});

test('a folder is a pack, and what is not there is neither', () => {
  expect(isPack(folder)).toBe(true);
  expect(() => isPack(join(folder, 'nothing'))).toThrow(/ENOENT/u);
});
