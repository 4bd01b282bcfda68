import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { type Manifest, type PackFile, parseManifest } from '../../utils/corpus/manifest.ts';
import { FILES_NAME, MANIFEST_NAME } from '../../utils/corpus/pack-layout.ts';
import { PackFault } from './pack-fault.ts';

/** Where a file of a pack lies. */
export const pathOf = (folder: string, { sha256 }: Pick<PackFile, 'sha256'>): string =>
  join(folder, FILES_NAME, sha256);

/** Reads what a folder says it holds; nothing is verified yet. Throws `PackFault`. */
export function manifestOf(folder: string): { manifest: Manifest; bytes: Uint8Array<ArrayBuffer> } {
  const path = join(folder, MANIFEST_NAME);
  if (!existsSync(path)) throw new PackFault(`${folder} holds no ${MANIFEST_NAME}`);
  const bytes = new Uint8Array(readFileSync(path));
  const manifest = parseManifest(bytes);
  if ('wrong' in manifest) throw new PackFault(`${path}: ${manifest.wrong}`);
  return { manifest, bytes };
}

const CHUNK = 1 << 20;

/** SHA-256 and size of a file, read piece by piece. */
function named(path: string): PackFile {
  const hash = createHash('sha256');
  const chunk = new Uint8Array(CHUNK);
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const length = readSync(file, chunk);
      if (length === 0) break;
      hash.update(chunk.subarray(0, length));
    }
  } finally {
    closeSync(file);
  }
  return { sha256: hash.digest('hex'), bytes: statSync(path).size };
}

/** A pack on its way: files and scraps lie in a folder beside the target, which is there whole or not at all. */
export class NewPack {
  readonly folder: string;
  readonly #target: string;
  #scraps = 0;

  /** Throws `PackFault` when something stands where the pack should. */
  constructor(target: string) {
    this.#target = resolve(target);
    if (existsSync(target) && (!statSync(target).isDirectory() || readdirSync(target).length > 0))
      throw new PackFault(`${target} is there already; a pack is written to a new folder`);
    this.folder = `${this.#target}.unfinished-${process.pid}`;
    // A killed run that had the same number may have left one.
    this.discard();
    mkdirSync(join(this.folder, FILES_NAME), { recursive: true });
    mkdirSync(join(this.folder, 'scraps'));
  }

  /** A path for a file that is not yet, or never will be, one of the pack. */
  scrap(): string {
    return join(this.folder, 'scraps', String(this.#scraps++));
  }

  /** Makes a scrap a file of the pack. */
  keep(scrap: string): PackFile {
    const file = named(scrap);
    renameSync(scrap, pathOf(this.folder, file));
    return file;
  }

  write(bytes: Uint8Array): PackFile {
    const scrap = this.scrap();
    writeFileSync(scrap, bytes);
    return this.keep(scrap);
  }

  publish(): void {
    rmSync(join(this.folder, 'scraps'), { recursive: true });
    // An empty folder may stand there.
    rmSync(this.#target, { recursive: true, force: true });
    renameSync(this.folder, this.#target);
  }

  /** Removes everything that was written. */
  discard(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
