import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find.ts';
import { launch } from '../browsers/launch.ts';
import { demoArticles } from '../world/articles.ts';
import { startWorld } from '../world/world.ts';
import { collectAll } from './collect.ts';
import { demoRow, type Row } from './row.ts';

/** Folder of the built extension for a browser. */
export const builtFor = (browser: BrowserName): string =>
  join('.output', browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');

/**
 * Runs the demo: starts world and browser, lets the extension collect, opens every page. `watch` is called with the
 * open window at the end; it decides how long the demo stays.
 */
export async function runDemo(
  browser: BrowserName,
  headless: boolean,
  watch: (driver: Driver) => Promise<void>,
): Promise<Row[]> {
  const world = await startWorld(browser);
  const driver = await launch({
    browser,
    extension: join(process.cwd(), builtFor(browser)),
    proxyPort: world.proxy.port,
    headless,
  });
  try {
    console.log(
      `${driver.name} ${driver.version}: collecting ${demoArticles.length} articles, one request in three seconds`,
    );
    let shown = -1;
    await collectAll(driver, demoArticles.length, (held) => {
      if (held !== shown) console.log(`  ${held} of ${demoArticles.length}`);
      shown = held;
    });
    const pictures = join('.output', 'shots', browser);
    mkdirSync(pictures, { recursive: true });
    const rows: Row[] = [];
    for (const situation of world.situations) {
      const { row, page } = await demoRow(driver, situation, pictures);
      rows.push(row);
      if (headless) await page.close();
    }
    await watch(driver);
    return rows;
  } finally {
    await driver.close();
    await world.close();
  }
}
