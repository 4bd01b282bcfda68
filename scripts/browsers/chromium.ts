import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page as Tab } from 'playwright-core';
import { type Clipboard, type Driver, type Launch, type Page, readClipboard, until } from './driver.ts';
import { findBrowser } from './find.ts';
import { temporaryProfile, type TemporaryProfile } from './temporary-profile.ts';

/** Switches the browser's own connections off, as far as flags can. */
const quiet = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication',
];

const LIMIT = 20_000;

/** Starts an installed Chromium with the unpacked extension in a temporary profile. */
export async function launchChromium({ extension, proxyPort, headless }: Launch): Promise<Driver> {
  const found = findBrowser('chromium');
  if (found === undefined) throw new Error('Chromium is not installed');
  const profile = temporaryProfile('chromium');
  mkdirSync(join(profile.folder, 'Default'));
  // A page's preconnect hints are no requests of its own that its policy could forbid: prediction is switched off.
  // Without developer mode an unpacked extension that is reloaded stays disabled.
  writeFileSync(
    join(profile.folder, 'Default', 'Preferences'),
    JSON.stringify({
      net: { network_prediction_options: 2 },
      extensions: { ui: { developer_mode: true } },
    }),
  );
  const context = await chromium.launchPersistentContext(profile.folder, {
    executablePath: found.path,
    headless,
    ...(headless ? { viewport: { width: 1280, height: 900 } } : { viewport: null }),
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...quiet,
      `--load-extension=${extension}`,
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
      '--ignore-certificate-errors',
    ],
  });
  context.setDefaultTimeout(LIMIT);
  return new ChromiumDriver(context, await originOf(context, found.path), found.version, profile);
}

async function originOf(context: BrowserContext, program: string): Promise<string> {
  try {
    const [running] = context.serviceWorkers();
    const worker = running ?? (await context.waitForEvent('serviceworker', { timeout: LIMIT }));
    return worker.url().split('/').slice(0, 3).join('/');
  } catch (error) {
    await context.close();
    const hint =
      'Chrome with Google’s brand ignores --load-extension; install Chromium or Chrome for Testing';
    throw new Error(`the extension did not start in ${program} (${hint})`, { cause: error });
  }
}

class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  readonly origin: string;
  readonly version: string;
  readonly #context: BrowserContext;
  readonly #profile: TemporaryProfile;

  constructor(context: BrowserContext, origin: string, version: string, profile: TemporaryProfile) {
    this.#context = context;
    this.origin = origin;
    this.version = version;
    this.#profile = profile;
  }

  async open(url = 'about:blank'): Promise<Page> {
    const page = new ChromiumPage(await this.#context.newPage(), this);
    if (url !== 'about:blank') await page.goto(url);
    return page;
  }

  async openExtension(path: string, ready: string): Promise<Page> {
    const tab = await this.#context.newPage();
    await tab.goto(`${this.origin}/${path}`);
    await tab.waitForSelector(ready, { state: 'attached' });
    return new ChromiumPage(tab, this);
  }

  async killBackground(): Promise<void> {
    const tab = await this.#context.newPage();
    await tab.goto(`${this.origin}/options.html`);
    const session = await this.#context.newCDPSession(tab);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await tab.close();
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

  async close(): Promise<void> {
    await this.#context.close();
    this.#profile.remove();
  }

  /** Lets every page read the clipboard, which otherwise waits for a prompt that nobody sees. */
  async allowClipboard(): Promise<void> {
    const session = await this.#context.browser()?.newBrowserCDPSession();
    const permission = { name: 'clipboard-read' };
    await session?.send('Browser.setPermission', { permission, setting: 'granted' });
  }

  /** The number of the newest tab that shows an address. */
  async tabIdOf(url: string): Promise<number> {
    const page = await this.openExtension('options.html', 'main');
    try {
      const active = await page.evaluate<number | null>(
        `chrome.tabs.query({}).then((tabs) => tabs.filter((tab) => (tab.url ?? tab.pendingUrl) === ${JSON.stringify(url)}).map((tab) => tab.id).at(-1) ?? null)`,
      );
      if (active === null) throw new Error(`no tab shows ${url}`);
      return active;
    } finally {
      await page.close();
    }
  }
}

class ChromiumPage implements Page {
  readonly #tab: Tab;
  readonly #driver: ChromiumDriver;

  constructor(tab: Tab, driver: ChromiumDriver) {
    this.#tab = tab;
    this.#driver = driver;
  }

  async tabId(): Promise<number> {
    const id = await this.#driver.tabIdOf(this.#tab.url());
    await this.front();
    return id;
  }

  async goto(url: string): Promise<void> {
    await this.#tab.goto(url, { waitUntil: 'domcontentloaded' });
  }

  async back(): Promise<void> {
    await this.#tab.goBack({ waitUntil: 'commit' });
  }

  async forward(): Promise<void> {
    await this.#tab.goForward({ waitUntil: 'commit' });
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.#tab.evaluate(expression) as Promise<T>;
  }

  click(selector: string): Promise<void> {
    return this.#tab.click(selector);
  }

  fill(selector: string, text: string): Promise<void> {
    return this.#tab.fill(selector, text);
  }

  async clipboard(): Promise<Clipboard> {
    await this.#driver.allowClipboard();
    await this.front();
    return readClipboard(this);
  }

  setFiles(selector: string, files: string[]): Promise<void> {
    return this.#tab.setInputFiles(selector, files);
  }

  async screenshot(file: string): Promise<void> {
    await this.#tab.screenshot({ path: file });
  }

  front(): Promise<void> {
    return this.#tab.bringToFront();
  }

  close(): Promise<void> {
    return this.#tab.close();
  }
}
