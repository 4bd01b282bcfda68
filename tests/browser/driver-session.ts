import { resolve } from 'node:path';
import { expect } from 'vitest';
import { isBrowserOwn } from '../../scripts/browsers/browser-own-hosts.ts';
import type { Driver, Launch } from '../../scripts/browsers/driver.ts';
import type { BrowserName } from '../../scripts/browsers/find.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { builtFor } from '../../scripts/demo/demo.ts';
import { startWorld, type World } from '../../scripts/world/world.ts';
import { declaredHosts, tellingRequests } from './own-requests.ts';

/** A driven browser in the demo world; `close` ends both. */
export interface Session {
  driver: Driver;
  world: World;
  /** Hosts that the manifest of its extension declares. */
  declared: ReadonlySet<string>;
  close(): Promise<void>;
}

/** The browser that DZHERELO_BROWSER names; Chromium when it is unset. */
export const browserName = (): BrowserName =>
  process.env.DZHERELO_BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** Folder of the built extension. */
export const extensionFolder = (): string => resolve(builtFor(browserName()));

/** Starts the demo world and the browser, with the built extension unless it is to start bare or with another. */
export async function startSession(
  options: Partial<Pick<Launch, 'extension' | 'bare'>> = {},
): Promise<Session> {
  const browser = browserName();
  const { extension = extensionFolder() } = options;
  const world = await startWorld(browser);
  const driver = await launch({
    browser,
    extension,
    proxyPort: world.proxy.port,
    headless: true,
    language: 'en',
    ...options,
  });
  return {
    driver,
    world,
    declared: declaredHosts(extension),
    async close() {
      await driver.close();
      await world.close();
    },
  };
}

/** Hosts that were asked for and belong neither to the demo world nor to the browser itself. */
export const strangersIn = ({ proxy, serves }: World): string[] =>
  proxy.asked.filter((host) => !serves(host) && !isBrowserOwn(host));

/**
 * Ends a session, whose whole run must have been quiet: no error of the extension, no request to a stranger, and none of
 * its own that says who asks.
 */
export async function endQuietly(session: Session): Promise<void> {
  const errors = await session.driver.errors().finally(() => session.close());
  const { world, declared } = session;
  expect({
    errors,
    strangers: strangersIn(world),
    telling: tellingRequests(world.reached, declared),
  }).toEqual({ errors: [], strangers: [], telling: [] });
}
