import { launchChromium } from './chromium.ts';
import type { Driver, Launch } from './driver.ts';
import { launchFirefox } from './firefox.ts';

/** Starts the browser of the given kind with the extension, whose first-run page is closed: nobody is to find it. */
export async function launch(options: Launch): Promise<Driver> {
  const driver = await (options.browser === 'chromium' ? launchChromium(options) : launchFirefox(options));
  if (options.bare === true) return driver;
  try {
    await (await driver.firstRun()).close();
  } catch (error) {
    await driver.close();
    throw error;
  }
  return driver;
}
