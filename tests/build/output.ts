import { existsSync, globSync, readFileSync } from 'node:fs';

/** What the builder wrote for each browser. */
export const targets = ['chrome-mv3', 'firefox-mv3'] as const;
export type Target = (typeof targets)[number];

const root = new URL('../../.output/', import.meta.url);
const folder = (target: Target): URL => new URL(`${target}/`, root);

/** These tests read a build and make none. */
export const isBuilt = targets.every((target) => existsSync(new URL('manifest.json', folder(target))));

/** Paths of all files of a build. */
export const filesOf = (target: Target): string[] =>
  globSync('**/*.*', { cwd: folder(target) }).map((path) => path.replaceAll('\\', '/'));

export const bytesOf = (target: Target, path: string): Buffer => readFileSync(new URL(path, folder(target)));
export const textOf = (target: Target, path: string): string => bytesOf(target, path).toString('utf8');

/** All files with this ending: path and text. */
export const textsOf = (target: Target, ending: string): [path: string, text: string][] =>
  filesOf(target)
    .filter((path) => path.endsWith(ending))
    .map((path) => [path, textOf(target, path)]);

/** Scripts that a page of the extension loads before it shows anything: by its own tags, and what those import. */
export function scriptsOf(target: Target, page: string): string[] {
  const named = [...textOf(target, page).matchAll(/(?:src|href)="\/([^"]+\.js)"/gu)].map(
    ([, path = '']) => path,
  );
  const loaded = new Set(named);
  for (const path of loaded) for (const imported of importsIn(target, path)) loaded.add(imported);
  return [...loaded];
}

/** What a script imports at once; `import(…)` loads later. */
const importsIn = (target: Target, path: string): string[] =>
  [...textOf(target, path).matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/gu)].map(
    ([, name = '']) => `${path.slice(0, path.lastIndexOf('/') + 1)}${name}`,
  );
