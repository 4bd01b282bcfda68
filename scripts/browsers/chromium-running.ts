import { readlinkSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import { ChromiumErrors } from './chromium-errors.ts';
import { flags, originIn } from './chromium-start.ts';
import type { Launch } from './driver.ts';

const LIMIT = 20_000;

/** A Chromium that runs on a profile: until it ends, or is ended. */
export interface Running {
  context: BrowserContext;
  /** Of the extension; empty while there is none. */
  origin: string;
  errors: ChromiumErrors;
}

/** Starts a Chromium on a profile, which another one may have left behind. */
export async function startOn(folder: string, program: string, options: Launch): Promise<Running> {
  const { extension, proxyPort, headless, language, bare } = options;
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: program,
    headless,
    ...(headless ? { viewport: { width: 1280, height: 900 } } : { viewport: null }),
    ...(language === undefined ? {} : { env: { ...definedIn(process.env), LANGUAGE: language } }),
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: flags(bare === true ? undefined : extension, proxyPort),
  });
  context.setDefaultTimeout(LIMIT);
  const origin = bare === true ? '' : await startedOrigin(context, program);
  return { context, origin, errors: new ChromiumErrors(context, await browserSession(context)) };
}

async function startedOrigin(context: BrowserContext, program: string): Promise<string> {
  try {
    const [running] = context.serviceWorkers();
    const worker = running ?? (await context.waitForEvent('serviceworker', { timeout: LIMIT }));
    return originIn(worker.url());
  } catch (error) {
    await context.close();
    const hint =
      'Chrome with Google’s brand ignores --load-extension; install Chromium or Chrome for Testing';
    throw new Error(`the extension did not start in ${program} (${hint})`, { cause: error });
  }
}

const definedIn = (environment: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

function browserOf(context: BrowserContext): Browser {
  const browser = context.browser();
  if (browser === null) throw new Error('the browser has gone');
  return browser;
}

/** A DevTools session with the browser itself. */
export const browserSession = (context: BrowserContext): Promise<CDPSession> =>
  browserOf(context).newBrowserCDPSession();

/** Ends the browser's process at once, so that it can put nothing in order first. Resolves when it has gone. */
export async function kill(context: BrowserContext, folder: string): Promise<void> {
  const session = await browserSession(context);
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (main === undefined) throw new Error('the browser names no process of its own');
  const gone = new Promise((resolve) => context.once('close', resolve));
  process.kill(main.id, 'SIGKILL');
  await gone;
  // The socket of a profile lies in a folder of its own, which only a browser that ends in order removes.
  rmSync(dirname(readlinkSync(join(folder, 'SingletonSocket'))), { recursive: true });
}
