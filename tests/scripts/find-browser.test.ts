// @vitest-environment node
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { findBrowser, majorOf } from '../../scripts/browsers/find.ts';
import { installCommand } from '../../scripts/browsers/install.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder with one program that prints what a browser prints for its version. */
function folderWith(program: string, prints: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'dzherelo-find-'));
  folders.push(folder);
  writeFileSync(join(folder, program), `#!/bin/sh\necho '${prints}'\n`);
  chmodSync(join(folder, program), 0o755);
  return folder;
}

test.each([
  ['chromium', 'chromium', 'Chromium 199.0.1 built on Debian', '199.0.1'],
  ['firefox', 'firefox-esr', 'Mozilla Firefox 197.3.0esr', '197.3.0esr'],
] as const)('%s is found in the path before the usual folders', (name, program, prints, version) => {
  const folder = folderWith(program, prints);
  expect(findBrowser(name, folder)).toEqual({ path: join(folder, program), version });
});

test.each(['Mozilla Firefox 128.4.0esr', 'no version at all'])(
  'a firefox that says "%s" is passed over',
  (prints) => {
    const folder = folderWith('firefox-esr', prints);
    expect(findBrowser('firefox', folder)?.path).not.toBe(join(folder, 'firefox-esr'));
  },
);

test.each([
  ['156.0.8078.79', 156],
  ['153.7.0esr', 153],
  ['none', 0],
])('the first number of %s is %i', (version, major) => {
  expect(majorOf(version)).toBe(major);
});

test('what to type names the packages that are missing, and only those', () => {
  expect(installCommand(['firefox'])).toMatch(/^apt-get update && apt-get install .*\bfirefox-esr\b/u);
  expect(installCommand(['firefox'])).not.toContain('chromium');
});
