import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { core } from './core.ts';

export type Core = typeof core;

/** The measured part of the product as one minified module, loaded from a folder that is gone afterwards. */
export async function bundledCore(): Promise<Core> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: { entry: fileURLToPath(new URL('core.ts', import.meta.url)), formats: ['es'] },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (bundle === undefined || !('output' in bundle)) throw new Error('the core was not bundled');
  const folder = mkdtempSync(join(tmpdir(), 'dzherelo-bench-'));
  try {
    const file = join(folder, 'core.mjs');
    writeFileSync(file, bundle.output[0].code);
    // Bundled from `core.ts`, which says what it holds.
    const module = (await import(pathToFileURL(file).href)) as { core: Core };
    return module.core;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
