import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** A package of which something is bundled. */
export interface Bundled {
  name: string;
  version: string;
  /** As the package states it: an expression of SPDX. */
  licence: string;
  /** The licence itself, where the package brings it. */
  text: string;
}

/** File of a build that names every package of which something is bundled, with the licence that asks for that. */
export const LICENCES = 'licences.txt';

/** Notes the packages whose modules are bundled; several bundles of one build add up. */
export class BundledPackages {
  readonly #folders = new Set<string>();

  readonly plugin = (): Plugin => ({
    name: 'licences',
    generateBundle: (_, bundle) => {
      for (const output of Object.values(bundle))
        if (output.type === 'chunk') for (const id of output.moduleIds) this.#note(id);
    },
  });

  #note(id: string): void {
    const folder = folderOf(id);
    if (folder !== undefined) this.#folders.add(folder);
  }

  /** In the order of their names. */
  list(): Bundled[] {
    return [...this.#folders]
      .map(described)
      .toSorted((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
  }

  /** Writes the file into the folder of a build. */
  write(folder: string): void {
    writeFileSync(join(folder, LICENCES), inWords(this.list()));
  }
}

/** Folder of the package that a module belongs to; undefined for the project's own. */
function folderOf(id: string): string | undefined {
  const path = id.replace(/^\0/u, '').replace(/\?.*$/u, '');
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u.exec(path)?.[0];
}

function described(folder: string): Bundled {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    'name' | 'version' | 'license',
    string
  >;
  const [file] = globSync('{licen[cs]e,LICEN[CS]E,Licen[cs]e}{,.md,.txt,.markdown,-MIT}', {
    cwd: folder,
  }).toSorted();
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  return { name, version, licence: license, text };
}

const inWords = (all: readonly Bundled[]): string =>
  `${all.map(({ name, version, licence, text }) => `${name} ${version}, ${licence}\n\n${text === '' ? 'The package brings no text of its licence.' : text}\n`).join(`\n${'-'.repeat(80)}\n\n`)}`;
