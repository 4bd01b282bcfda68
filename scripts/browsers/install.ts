import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserName, findBrowser, type Found } from './find.ts';

const packages: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const fonts = ['fonts-dejavu-core', 'fonts-noto-cjk'];

/** The command that installs what is missing on Debian. */
export const installCommand = (missing: readonly BrowserName[]): string =>
  `apt-get update && apt-get install -y --no-install-recommends ${[...missing.map((name) => packages[name]), ...fonts].join(' ')}`;

/** Makes sure that the browsers are there: installs them as root on Debian, else says what to type. */
export function ensureBrowsers(wanted: readonly BrowserName[]): Record<string, Found> {
  const missing = wanted.filter((name) => findBrowser(name) === undefined);
  if (missing.length > 0) install(missing);
  return Object.fromEntries(
    wanted.map((name) => {
      const found = findBrowser(name);
      if (found === undefined)
        throw new Error(`${name} is not installed. Type:\n  ${installCommand([name])}`);
      return [name, found];
    }),
  );
}

function install(missing: readonly BrowserName[]): void {
  const command = installCommand(missing);
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(`Missing: ${missing.join(', ')}. Type:\n  sudo sh -c '${command}'`);
  }
  console.log(`Installing ${missing.join(' and ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('sh', ['-c', command], { stdio: ['ignore', 'ignore', 'inherit'], env });
}
