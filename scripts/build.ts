import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserName } from './browsers/find.ts';

/** Builds the extension for a browser; throws with the builder's output when that fails. */
export function build(browser: BrowserName): void {
  const wxt = join('node_modules', '.bin', 'wxt');
  const target = browser === 'chromium' ? ['-b', 'chrome'] : ['-b', 'firefox'];
  try {
    execFileSync(wxt, ['build', ...target], { stdio: 'pipe', encoding: 'utf8' });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`the build for ${browser} failed\n${stdout}${stderr}`, { cause: error });
  }
}
