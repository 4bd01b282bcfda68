import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { targets, textOf } from '../../build/output.ts';
import { record } from '../record.ts';
import { reviewedInstallScripts, reviewedPackages } from './reviewed.ts';

const RULE = '-'.repeat(80);

test.each(targets)('%s brings the reviewed packages only, each with its licence', (target) => {
  const sections = textOf(target, 'licences.txt').split(`\n${RULE}\n`);
  const brought = sections.map((section) => /^\s*(\S+) \d\S*, (.+)\n/u.exec(section)?.slice(1) ?? []);
  record({ family: 'supply', key: `packages.${target}`, value: brought.length, unit: 'packages' });
  expect(Object.fromEntries(brought)).toEqual(reviewedPackages);
});

test('no package runs anything when it is installed', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { hasInstallScript?: boolean }>;
  };
  const running = Object.entries(packages).filter(
    ([path, { hasInstallScript }]) => path !== '' && hasInstallScript,
  );
  record({
    family: 'supply',
    key: 'packages.install_scripts',
    value: running.length,
    unit: 'packages',
    goal: { exactly: reviewedInstallScripts.length },
  });
  expect(running.map(([path]) => path)).toEqual(reviewedInstallScripts);
});

test('the setup would not let it', () => {
  expect(readFileSync('scripts/setup.mjs', 'utf8')).toMatch(/'ci', '--ignore-scripts'/u);
});

test('packages that the extension asks for by itself are counted', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const asked = Object.keys(dependencies).filter((name) => Object.hasOwn(reviewedPackages, name));
  record({
    family: 'supply',
    key: 'packages.asked_for',
    value: asked.length,
    unit: 'packages',
    goal: { atMost: 14 },
    note: 'ten were the aim; four read .docx, .odt and Markdown drafts and write formats of references',
  });
  expect(asked.length).toBe(Object.keys(dependencies).length);
});
