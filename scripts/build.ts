import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { PackSource } from '../utils/corpus/pack-source.ts';
import type { BrowserName } from './browsers/find.ts';

/** Name of the builder's mode that keeps a build with packs of its own apart from the regular one. */
const PACK_MODE = 'pack';

/**
 * Builds the extension for a browser; throws with the builder's output when that fails. With a source of packs, which
 * the environment names otherwise, the build lies in a folder of its own.
 */
export function build(browser: BrowserName, source?: PackSource): void {
  const wxt = join('node_modules', '.bin', 'wxt');
  const target = ['-b', browser === 'chromium' ? 'chrome' : 'firefox'];
  const mode = source === undefined ? [] : ['-m', PACK_MODE];
  try {
    execFileSync(wxt, ['build', ...target, ...mode], {
      stdio: 'pipe',
      encoding: 'utf8',
      env: environment(source),
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`the build for ${browser} failed\n${stdout}${stderr}`, { cause: error });
  }
}

/** Folder of a build with packs of its own. */
export const builtWithPacksFor = (browser: BrowserName): string =>
  join('.output', `${browser === 'chromium' ? 'chrome' : 'firefox'}-mv3-${PACK_MODE}`);

/** The origin and the key of packs, under the names by which the builder lets the extension know them. */
function environment(source: PackSource | undefined): NodeJS.ProcessEnv {
  const { DZHERELO_PACK_ORIGIN, DZHERELO_PACK_KEY, ...others } = process.env;
  const { origin, key } = source ?? { origin: DZHERELO_PACK_ORIGIN, key: DZHERELO_PACK_KEY };
  // Tests that build have another one, which would give another build.
  const production = source === undefined ? {} : { NODE_ENV: 'production' };
  return { ...others, ...production, WXT_PACK_ORIGIN: origin, WXT_PACK_KEY: key };
}
