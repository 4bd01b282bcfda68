import { type Browser, type BrowserContext, chromium, type Page as Tab } from 'playwright-core';
import { ChromiumErrors } from './chromium-errors.ts';
import { ChromiumPage } from './chromium-page.ts';
import { flags, originIn, writePreferences } from './chromium-start.ts';
import { type Driver, type Launch, type Page, until } from './driver.ts';
import { findBrowser } from './find.ts';
import { temporaryProfile, type TemporaryProfile } from './temporary-profile.ts';

const LIMIT = 20_000;

/** Starts an installed Chromium with the unpacked extension in a temporary profile. */
export async function launchChromium(options: Launch): Promise<Driver> {
  const { extension, proxyPort, headless, language, bare } = options;
  const found = findBrowser('chromium');
  if (found === undefined) throw new Error('Chromium is not installed');
  const profile = temporaryProfile('chromium');
  writePreferences(profile.folder);
  const context = await chromium.launchPersistentContext(profile.folder, {
    executablePath: found.path,
    headless,
    ...(headless ? { viewport: { width: 1280, height: 900 } } : { viewport: null }),
    ...(language === undefined ? {} : { env: { ...definedIn(process.env), LANGUAGE: language } }),
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: flags(bare === true ? undefined : extension, proxyPort),
  });
  context.setDefaultTimeout(LIMIT);
  const origin = bare === true ? '' : await startedOrigin(context, found.path, profile);
  const errors = new ChromiumErrors(context, await browserOf(context).newBrowserCDPSession());
  return new ChromiumDriver({ context, origin, version: found.version, profile, extension, errors });
}

async function startedOrigin(
  context: BrowserContext,
  program: string,
  profile: TemporaryProfile,
): Promise<string> {
  try {
    const [running] = context.serviceWorkers();
    const worker = running ?? (await context.waitForEvent('serviceworker', { timeout: LIMIT }));
    return originIn(worker.url());
  } catch (error) {
    await context.close();
    profile.remove();
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

interface Parts {
  context: BrowserContext;
  origin: string;
  version: string;
  profile: TemporaryProfile;
  extension: string;
  errors: ChromiumErrors;
}

class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  readonly version: string;
  readonly #context: BrowserContext;
  readonly #profile: TemporaryProfile;
  readonly #extension: string;
  readonly #errors: ChromiumErrors;
  #origin: string;

  constructor({ context, origin, version, profile, extension, errors }: Parts) {
    this.#context = context;
    this.#origin = origin;
    this.version = version;
    this.#profile = profile;
    this.#extension = extension;
    this.#errors = errors;
  }

  get origin(): string {
    return this.#origin;
  }

  async install(): Promise<void> {
    const session = await browserOf(this.#context).newBrowserCDPSession();
    const { id } = await session.send('Extensions.loadUnpacked', { path: this.#extension });
    this.#origin = `chrome-extension://${id}`;
    await session.detach();
  }

  async open(url = 'about:blank'): Promise<Page> {
    const page = this.#page(await this.#context.newPage());
    if (url !== 'about:blank') await page.goto(url);
    return page;
  }

  async openExtension(path: string, ready: string, place: 'tab' | 'window' = 'tab'): Promise<Page> {
    const tab = place === 'tab' ? await this.#context.newPage() : await this.#newWindow();
    await tab.goto(`${this.origin}/${path}`);
    await tab.waitForSelector(ready, { state: 'attached' });
    return this.#page(tab);
  }

  async killBackground(): Promise<void> {
    const session = await browserOf(this.#context).newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    for (const { targetId, type, url } of targetInfos) {
      if (type === 'service_worker' && url.startsWith(this.origin))
        await session.send('Target.closeTarget', { targetId });
    }
    await session.detach();
  }

  async reloadExtension(): Promise<void> {
    const tab = await this.#context.newPage();
    await tab.goto(`${this.origin}/options.html`);
    await tab.evaluate('setTimeout(() => chrome.runtime.reload(), 50)');
    await until('the old extension page to end', async () => (tab.isClosed() ? true : undefined)).catch(() =>
      tab.close(),
    );
    await until('the reloaded extension', async () => {
      const probe = await this.#context.newPage();
      const answered = await probe.goto(`${this.origin}/options.html`).then(
        () => true,
        () => undefined,
      );
      await probe.close();
      return answered;
    });
  }

  async errors(): Promise<string[]> {
    return [...this.#errors.noted];
  }

  async close(): Promise<void> {
    await this.#context.close();
    this.#profile.remove();
  }

  #page(tab: Tab): Page {
    return new ChromiumPage(tab, this.#context, (expression) => this.#ask(expression));
  }

  /** Asks a page of the extension that is open already, else one in a window of its own. */
  async #ask<T>(expression: string): Promise<T> {
    const open = this.#context.pages().find((tab) => tab.url().startsWith(`${this.origin}/`));
    if (open !== undefined) return open.evaluate<T>(expression);
    const options = await this.openExtension('options.html', 'main', 'window');
    return options.evaluate<T>(expression).finally(() => options.close());
  }

  async #newWindow(): Promise<Tab> {
    const session = await browserOf(this.#context).newBrowserCDPSession();
    const [tab] = await Promise.all([
      this.#context.waitForEvent('page'),
      session.send('Target.createTarget', { url: 'about:blank', newWindow: true }),
    ]);
    await session.detach();
    return tab;
  }
}
