import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundledModule } from '../bundled.ts';
import type { core } from './core.ts';

export type Core = typeof core;

/** The measured part of the product as one minified module, loaded from a folder that is gone afterwards. */
export async function bundledCore(): Promise<Core> {
  const code = await bundledModule(fileURLToPath(new URL('core.ts', import.meta.url)));
  const folder = mkdtempSync(join(tmpdir(), 'dzherelo-bench-'));
  try {
    const file = join(folder, 'core.mjs');
    writeFileSync(file, code);
    // Bundled from `core.ts`, which says what it holds.
    const module = (await import(pathToFileURL(file).href)) as { core: Core };
    return module.core;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
