import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { targets } from '../../build/output.ts';
import { record } from '../record.ts';

/** Everything that decides what is built. */
const SOURCES = [
  'components',
  'entrypoints',
  'public',
  'scripts',
  'utils',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
];
/** Nothing of the machine may be found in a build: neither where it lies, nor its clock, nor its language. */
const elsewhere = { TZ: 'Pacific/Auckland', LANG: 'uk_UA.UTF-8', LC_ALL: 'C.UTF-8' };

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'a folder of another name '));
  for (const source of SOURCES) cpSync(source, join(folder, source), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const steps = [
    ['node_modules/.bin/wxt', 'prepare'],
    [
      'node',
      '-e',
      `import('./scripts/build.ts').then(({ build }) => ['chromium', 'firefox'].map((name) => build(name)))`,
    ],
  ];
  // The one who runs tests sets a mode of its own.
  const { NODE_ENV: _, ...environment } = process.env;
  for (const [program = '', ...rest] of steps)
    execFileSync(program, rest, { cwd: folder, env: { ...environment, ...elsewhere }, stdio: 'pipe' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every file of a folder with the digest of its bytes. */
const digests = (root: string): Record<string, string> =>
  Object.fromEntries(
    globSync('**/*.*', { cwd: root })
      .toSorted()
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(root, path)))
          .digest('hex'),
      ]),
  );

test.each(targets)(
  '%s built from the same sources in another folder is the same, byte for byte',
  (target) => {
    const here = digests(join('.output', target));
    const there = digests(join(folder, '.output', target));
    const files = Object.keys({ ...here, ...there });
    const differing = files.filter((path) => here[path] !== there[path]);
    record({ family: 'supply', key: `build.${target}.files`, value: files.length, unit: 'files' });
    record({
      family: 'supply',
      key: `build.${target}.differing`,
      value: differing.length,
      unit: 'files',
      goal: { exactly: 0 },
    });
    expect(files.length).toBeGreaterThan(20);
    expect(differing).toEqual([]);
  },
);
