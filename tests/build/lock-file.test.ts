// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, Record<string, unknown>>;
};
const installed = Object.entries(packages).filter(([path]) => path !== '');

test('every locked package is known by its checksum, and none by where it was fetched from', () => {
  expect(installed.length).toBeGreaterThan(100);
  const wrong = installed.filter(
    ([path, entry]) =>
      !path.startsWith('node_modules/') ||
      'resolved' in entry ||
      'link' in entry ||
      !String(entry.integrity).startsWith('sha512-'),
  );
  expect(wrong.map(([path]) => path)).toEqual([]);
});

test('no file that decides what is installed names a registry or a path of a machine', () => {
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) {
    expect(read(file), file).not.toMatch(
      /registry[.=]|\/registry|"file:|localhost|127\.0\.0\.1|\/(?:home|root|Users)\//u,
    );
  }
});

test('every dependency is pinned to one version', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json')) as Record<
    string,
    Record<string, string>
  >;
  // Some packages publish nothing but numbered builds of a version; each is one version.
  const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(?:-[\da-z.]+)?$/u.test(version),
  );
  expect(loose).toEqual([]);
});
