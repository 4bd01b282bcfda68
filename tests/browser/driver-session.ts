import { resolve } from 'node:path';
import type { Driver } from '../../scripts/browsers/driver.ts';
import type { BrowserName } from '../../scripts/browsers/find.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { builtFor } from '../../scripts/demo/demo.ts';
import { startWorld, type World } from '../../scripts/world/world.ts';

/** A driven browser in the demo world; `close` ends both. */
export interface Session {
  driver: Driver;
  world: World;
  close(): Promise<void>;
}

/** The browser that DZHERELO_BROWSER names; Chromium when it is unset. */
export const browserName = (): BrowserName =>
  process.env.DZHERELO_BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** Starts the demo world and the browser with the built extension. */
export async function startSession(): Promise<Session> {
  const browser = browserName();
  const world = await startWorld(browser);
  const driver = await launch({
    browser,
    extension: resolve(builtFor(browser)),
    proxyPort: world.proxy.port,
    headless: true,
  });
  return {
    driver,
    world,
    async close() {
      await driver.close();
      await world.close();
    },
  };
}
