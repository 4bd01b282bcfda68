import { launchChromium } from './chromium.ts';
import type { Driver, Launch } from './driver.ts';
import { launchFirefox } from './firefox.ts';

/** Starts the browser of the given kind with the extension. */
export const launch = (options: Launch): Promise<Driver> =>
  options.browser === 'chromium' ? launchChromium(options) : launchFirefox(options);
