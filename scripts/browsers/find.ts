import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Names of the programs, likeliest first. */
const programs: Record<BrowserName, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-for-testing',
    'chrome',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};
/** The oldest versions that the extension supports. */
const oldest: Record<BrowserName, number> = { chromium: 137, firefox: 153 };

/** An installed browser. */
export interface Found {
  path: string;
  version: string;
}

/** The installed browser of a kind that is new enough; undefined when there is none. */
export function findBrowser(name: BrowserName, path: string = process.env.PATH ?? ''): Found | undefined {
  for (const program of programs[name]) {
    for (const folder of [
      ...path.split(delimiter).filter((part) => part !== ''),
      '/usr/bin',
      '/usr/local/bin',
      '/opt/google/chrome',
      '/Applications/Chromium.app/Contents/MacOS',
      '/Applications/Firefox.app/Contents/MacOS',
    ]) {
      const file = join(folder, program);
      if (!existsSync(file)) continue;
      const version = versionOf(file);
      if (version !== undefined && majorOf(version) >= oldest[name]) return { path: file, version };
    }
  }
  return undefined;
}

/** The first number of a version. */
export const majorOf = (version: string): number => Number.parseInt(/\d+/u.exec(version)?.[0] ?? '0', 10);

function versionOf(file: string): string | undefined {
  try {
    const text = execFileSync(file, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
    });
    return /\d+(?:\.\d+)+\w*/u.exec(text)?.[0];
  } catch {
    return undefined;
  }
}
