import { type ChildProcess, spawn } from 'node:child_process';
import { announcedAddress } from './announced-address.ts';
import { flags, writePreferences } from './chromium-start.ts';
import { connect, type Connection } from './connection.ts';
import { findBrowser } from './find.ts';
import { temporaryProfile } from './temporary-profile.ts';

/** A headless Chromium of which only the browser itself is spoken to: nothing is attached to tabs and workers. */
export interface SpawnedChromium {
  browser: Connection;
  /** Ends it and removes its profile. */
  close(): Promise<void>;
}

/** Starts an installed Chromium in a temporary profile. With `prediction` it may load pages before they are opened. */
export async function spawnedChromium(
  proxyPort: number,
  extension: string | undefined,
  prediction?: 'on',
): Promise<SpawnedChromium> {
  const program = findBrowser('chromium')?.path;
  if (program === undefined) throw new Error('Chromium is not installed');
  let child: ChildProcess | undefined;
  const profile = temporaryProfile('chromium', () => child?.kill('SIGKILL'));
  writePreferences(profile.folder, prediction);
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile.folder}`, ...sandbox];
  child = spawn(program, [...own, ...flags(extension, proxyPort)], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, LANGUAGE: 'en' },
  });
  const ended = new Promise((resolve) => child?.on('exit', resolve));
  const browser = await connect(await announcedAddress(child, 'DevTools listening on '));
  return {
    browser,
    async close() {
      await browser.send('Browser.close').catch(() => child?.kill('SIGKILL'));
      await ended;
      browser.close();
      profile.remove();
    },
  };
}
