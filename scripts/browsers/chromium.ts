import type { BrowserContext, Page as Tab } from 'playwright-core';
import { workerHeap } from './chromium-heap.ts';
import { ChromiumPage } from './chromium-page.ts';
import { browserSession, kill, type Running, startOn } from './chromium-running.ts';
import { writePreferences } from './chromium-start.ts';
import { type Driver, FIRST_RUN, type Launch, type MenuChoice, type Page, until } from './driver.ts';
import { findBrowser } from './find.ts';
import { temporaryProfile, type TemporaryProfile } from './temporary-profile.ts';

/** Starts an installed Chromium with the unpacked extension in a temporary profile. */
export async function launchChromium(options: Launch): Promise<Driver> {
  const found = findBrowser('chromium');
  if (found === undefined) throw new Error('Chromium is not installed');
  const profile = temporaryProfile('chromium');
  writePreferences(profile.folder);
  const { path: program, version } = found;
  const start = (): Promise<Running> => startOn(profile.folder, program, options);
  const running = await start().catch((error: unknown) => {
    profile.remove();
    throw error;
  });
  return new ChromiumDriver({ running, start, version, profile, extension: options.extension });
}

interface Parts {
  running: Running;
  /** Starts the browser once more, on the same profile. */
  start: () => Promise<Running>;
  version: string;
  profile: TemporaryProfile;
  extension: string;
}

class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  readonly version: string;
  readonly #start: () => Promise<Running>;
  readonly #profile: TemporaryProfile;
  readonly #extension: string;
  /** Errors of browsers that were killed. */
  readonly #before: string[] = [];
  #running: Running;

  constructor({ running, start, version, profile, extension }: Parts) {
    this.#running = running;
    this.#start = start;
    this.version = version;
    this.#profile = profile;
    this.#extension = extension;
  }

  get #context(): BrowserContext {
    return this.#running.context;
  }

  get origin(): string {
    return this.#running.origin;
  }

  async install(): Promise<void> {
    const session = await browserSession(this.#context);
    const { id } = await session.send('Extensions.loadUnpacked', { path: this.#extension });
    this.#running.origin = `chrome-extension://${id}`;
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

  async openPrivate(url: string): Promise<Page> {
    const tab = await this.#context.newPage();
    await tab.goto('chrome://extensions');
    const allowed = { extensionId: new URL(this.origin).host, incognitoAccess: true };
    await tab.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(allowed)})`);
    await tab.close();
    // The extension is loaded anew for that, with all its pages.
    const options = await until('the extension to be allowed', async () => {
      const page = await this.openExtension('options.html', 'main', 'window');
      if (await page.evaluate<boolean>('chrome.extension.isAllowedIncognitoAccess()')) return page;
      await page.close();
      return undefined;
    });
    await options.evaluate(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} })`);
    return options;
  }

  async firstRun(): Promise<Page> {
    const address = `${this.origin}/${FIRST_RUN}`;
    const tab = await until(FIRST_RUN, async () =>
      this.#context.pages().find((open) => open.url() === address),
    );
    await tab.waitForLoadState();
    return this.#page(tab);
  }

  async killBackground(): Promise<void> {
    const session = await browserSession(this.#context);
    const { targetInfos } = await session.send('Target.getTargets');
    for (const { targetId, type, url } of targetInfos) {
      if (type === 'service_worker' && url.startsWith(this.origin))
        await session.send('Target.closeTarget', { targetId });
    }
    await session.detach();
  }

  async killBrowser(between?: (profile: string) => void): Promise<void> {
    this.#before.push(...this.#running.errors.noted);
    await kill(this.#context, this.#profile.folder);
    between?.(this.#profile.folder);
    this.#running = await this.#start();
  }

  async backgroundHeap(): Promise<number | undefined> {
    const session = await browserSession(this.#context);
    return workerHeap(session, this.origin).finally(() => session.detach());
  }

  command(name: string, tabId: number): Promise<void> {
    return this.#dispatched('commands.onCommand', tabId, [name]);
  }

  chooseInMenu(chosen: MenuChoice, tabId: number): Promise<void> {
    return this.#dispatched('contextMenus.onClicked', tabId, [{ ...chosen, frameId: 0 }]);
  }

  /** Fires an event in the service worker, which is woken first. */
  async #dispatched(event: string, tabId: number, values: unknown[]): Promise<void> {
    await this.#ask(`chrome.runtime.sendMessage({ name: 'collection-status' })`);
    const worker = await until('the service worker', async () =>
      this.#context.serviceWorkers().find((running) => running.url().startsWith(this.origin)),
    );
    const given = values.map((value) => JSON.stringify(value)).join();
    await worker.evaluate(
      `chrome.tabs.get(${tabId}).then((tab) => void chrome.${event}.dispatch(${given}, tab))`,
    );
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

  async switchExtension(on: boolean): Promise<void> {
    const list = await this.#context.newPage();
    await list.goto('chrome://extensions');
    const id = JSON.stringify(new URL(this.origin).host);
    await list.evaluate(
      `new Promise((done) => chrome.management.setEnabled(${id}, ${on}, () => done(true)))`,
    );
    await list.close();
  }

  async crashExtension(): Promise<void> {
    // Whatever runs of an extension runs in one process.
    const tab = await this.#newWindow();
    await tab.goto(`${this.origin}/options.html`);
    const session = await this.#context.newCDPSession(tab);
    const crashed = new Promise((resolve) => tab.once('crash', resolve));
    session.send('Page.crash').catch(() => undefined);
    await crashed;
    await tab.close();
  }

  async idleAfter(): Promise<void> {
    throw new Error('Chromium ends an idle background after half a minute, whatever is wished');
  }

  async errors(): Promise<string[]> {
    return [...this.#before, ...this.#running.errors.noted];
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
    const session = await browserSession(this.#context);
    const [tab] = await Promise.all([
      this.#context.waitForEvent('page'),
      session.send('Target.createTarget', { url: 'about:blank', newWindow: true }),
    ]);
    await session.detach();
    return tab;
  }
}
