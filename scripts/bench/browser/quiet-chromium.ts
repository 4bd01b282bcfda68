import { type ChildProcess, spawn } from 'node:child_process';
import { announcedAddress } from '../../browsers/announced-address.ts';
import { flags, originIn, writePreferences } from '../../browsers/chromium-start.ts';
import { connect, type Connection } from '../../browsers/connection.ts';
import { until } from '../../browsers/driver.ts';
import { findBrowser } from '../../browsers/find.ts';
import { temporaryProfile } from '../../browsers/temporary-profile.ts';
import { QuietTab } from './quiet-tab.ts';

interface Target {
  targetId: string;
  type: string;
  url: string;
}

/** A headless Chromium for measuring: nothing is attached to its workers, which a debugger would hold up as they wake. */
export interface QuietChromium {
  open(): Promise<QuietTab>;
  /** `chrome-extension://…` of the loaded extension, once its worker has started. */
  extensionOrigin(): Promise<string>;
  /** Ends the extension's worker and waits until it is gone. */
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

/** Starts an installed Chromium in a temporary profile, with the extension of a folder if one is named. */
export async function startQuietly(proxyPort: number, extension: string | undefined): Promise<QuietChromium> {
  const program = findBrowser('chromium')?.path;
  if (program === undefined) throw new Error('Chromium is not installed');
  let child: ChildProcess | undefined;
  const profile = temporaryProfile('chromium', () => child?.kill('SIGKILL'));
  writePreferences(profile.folder);
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile.folder}`, ...sandbox];
  child = spawn(program, [...own, ...flags(extension, proxyPort)], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, LANGUAGE: 'en' },
  });
  const ended = new Promise((resolve) => child?.on('exit', resolve));
  const browser = await connect(await announcedAddress(child, 'DevTools listening on '));
  return {
    open: () => QuietTab.open(browser),
    extensionOrigin: () =>
      until('the extension’s worker', async () => {
        const [worker] = await workers(browser);
        return worker === undefined ? undefined : originIn(worker.url);
      }),
    async killWorker() {
      for (const { targetId } of await workers(browser))
        await browser.send('Target.closeTarget', { targetId });
      await until('the worker to end', async () =>
        (await workers(browser)).length === 0 ? true : undefined,
      );
    },
    async close() {
      await browser.send('Browser.close').catch(() => child?.kill('SIGKILL'));
      await ended;
      browser.close();
      profile.remove();
    },
  };
}

async function workers(browser: Connection): Promise<Target[]> {
  const { targetInfos } = await browser.send<{ targetInfos: Target[] }>('Target.getTargets');
  return targetInfos.filter(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
  );
}
