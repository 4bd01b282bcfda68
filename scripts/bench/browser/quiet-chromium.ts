import { originIn } from '../../browsers/chromium-start.ts';
import type { Connection } from '../../browsers/connection.ts';
import { until } from '../../browsers/driver.ts';
import { spawnedChromium } from '../../browsers/spawned-chromium.ts';
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
  const { browser, close } = await spawnedChromium(proxyPort, extension);
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
    close,
  };
}

async function workers(browser: Connection): Promise<Target[]> {
  const { targetInfos } = await browser.send<{ targetInfos: Target[] }>('Target.getTargets');
  return targetInfos.filter(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
  );
}
