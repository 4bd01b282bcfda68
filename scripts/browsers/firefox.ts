import type { ChildProcess } from 'node:child_process';
import type { Connection } from './connection.ts';
import { type Driver, FIRST_RUN, type Launch, type MenuChoice, type Page, until } from './driver.ts';
import { findBrowser } from './find.ts';
import { noteErrors, notedErrors } from './firefox-errors.ts';
import { chosenInMenu, keysPressed } from './firefox-events.ts';
import { allowedInPrivate, ledInPrivate, openedPrivate } from './firefox-private.ts';
import { type BidiBrowser, FirefoxPage } from './firefox-page.ts';
import { extensionId, extensionUuid } from './firefox-preferences.ts';
import { type Running, startOn, writePreferences } from './firefox-start.ts';
import { temporaryProfile, type TemporaryProfile } from './temporary-profile.ts';

/** Starts an installed Firefox with the unpacked extension in a temporary profile, driven over WebDriver BiDi. */
export async function launchFirefox({ extension, proxyPort, headless, bare }: Launch): Promise<Driver> {
  const found = findBrowser('firefox');
  if (found === undefined) throw new Error('Firefox is not installed');
  let child: ChildProcess | undefined;
  const profile = temporaryProfile('firefox', () => child?.kill('SIGKILL'));
  writePreferences(profile.folder, proxyPort);
  const { path: program, version } = found;
  const start = (): Promise<Running> =>
    startOn(profile.folder, program, headless, (started) => (child = started));
  const driver = new FirefoxDriver({ running: await start(), start, version, profile, extension });
  await driver.chrome(noteErrors);
  if (bare !== true) await driver.install();
  return driver;
}

interface Tree {
  contexts: { context: string; url: string }[];
}

interface Parts {
  running: Running;
  /** Starts the browser once more, on the same profile. */
  start: () => Promise<Running>;
  version: string;
  profile: TemporaryProfile;
  extension: string;
}

class FirefoxDriver implements Driver, BidiBrowser {
  readonly name = 'firefox';
  readonly version: string;
  readonly #start: () => Promise<Running>;
  readonly #profile: TemporaryProfile;
  readonly #extension: string;
  /** Errors of browsers that were killed. */
  readonly #before: string[] = [];
  #running: Running;
  #origin = `moz-extension://${extensionUuid}`;

  constructor({ running, start, version, profile, extension }: Parts) {
    this.#running = running;
    this.#start = start;
    this.version = version;
    this.#profile = profile;
    this.#extension = extension;
  }

  get bidi(): Connection {
    return this.#running.bidi;
  }

  get origin(): string {
    return this.#origin;
  }

  async install(): Promise<void> {
    await this.bidi.send('webExtension.install', { extensionData: { type: 'path', path: this.#extension } });
    const policy = `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)})`;
    this.#origin = `moz-extension://${JSON.parse(String(await this.chrome(`return ${policy}.mozExtensionHostname`)))}`;
  }

  async open(url = 'about:blank'): Promise<Page> {
    const { context } = await this.bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    const page = new FirefoxPage(context, this);
    await page.front();
    if (url !== 'about:blank') await page.goto(url);
    return page;
  }

  async openExtension(path: string, ready: string, place: 'tab' | 'window' = 'tab'): Promise<Page> {
    const { context } = await this.bidi.send<{ context: string }>('browsingContext.create', { type: place });
    // Extension pages never report that they are loaded; they are looked at instead.
    await this.bidi.send('browsingContext.navigate', {
      context,
      url: `${this.origin}/${path}`,
      wait: 'none',
    });
    const page = new FirefoxPage(context, this);
    await page.front();
    await until(`${path} to be ready`, async () =>
      (await page.evaluate<boolean>(
        `document.readyState === 'complete' && document.querySelector(${JSON.stringify(ready)}) !== null`,
      ))
        ? true
        : undefined,
    );
    return page;
  }

  async openPrivate(url: string): Promise<Page> {
    await this.chrome(allowedInPrivate);
    await this.reloadExtension();
    const options = await this.openExtension('options.html', 'main', 'window');
    await this.chrome(openedPrivate);
    await until('a private window', async () =>
      (await this.chrome(ledInPrivate(url))) === 'true' ? true : undefined,
    );
    return options;
  }

  async firstRun(): Promise<Page> {
    const address = `${this.origin}/${FIRST_RUN}`;
    const context = await until(FIRST_RUN, async () => {
      const tree = await this.bidi.send<Tree>('browsingContext.getTree', {});
      return tree.contexts.find(({ url }) => url === address)?.context;
    });
    return new FirefoxPage(context, this);
  }

  async killBackground(): Promise<void> {
    await this.chrome(
      `await WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension.terminateBackground({ ignoreDevToolsAttached: true });`,
    );
  }

  async killBrowser(between?: (profile: string) => void): Promise<void> {
    this.#before.push(...(await this.errors()).slice(this.#before.length));
    const { child, bidi } = this.#running;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    bidi.close();
    between?.(this.#profile.folder);
    this.#running = await this.#start();
    await this.chrome(noteErrors);
    // The browser forgets a temporary extension when it ends, but not what that has stored.
    await this.install();
  }

  async backgroundHeap(): Promise<undefined> {
    return undefined;
  }

  /** The keys are those of the window: it has one command of ours, and a tab that is in front. */
  async command(name: string, tabId: number): Promise<void> {
    await this.chrome(keysPressed(name, tabId));
  }

  async chooseInMenu(chosen: MenuChoice, tabId: number): Promise<void> {
    await this.chrome(chosenInMenu(chosen, tabId));
  }

  async reloadExtension(): Promise<void> {
    await this
      .chrome(`const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID(${JSON.stringify(extensionId)}); await addon.reload();`);
    await until('the reloaded extension', async () =>
      (await this.chrome(
        `return WebExtensionPolicy.getByID(${JSON.stringify(extensionId)})?.active === true`,
      )) === 'true'
        ? true
        : undefined,
    );
  }

  async switchExtension(on: boolean): Promise<void> {
    await this
      .chrome(`const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID(${JSON.stringify(extensionId)}); await addon.${on ? 'enable' : 'disable'}();`);
  }

  async crashExtension(): Promise<void> {
    const pids = JSON.parse(
      String(
        await this.chrome(
          `return (await ChromeUtils.requestProcInfo()).children.filter(({ type }) => type === 'extension').map(({ pid }) => pid)`,
        ),
      ),
    ) as number[];
    for (const pid of pids) process.kill(pid, 'SIGKILL');
    await until('the process to be gone', async () => (pids.some(isRunning) ? undefined : true));
  }

  async idleAfter(milliseconds: number): Promise<void> {
    await this.chrome(`Services.prefs.setIntPref('extensions.background.idle.timeout', ${milliseconds})`);
  }

  async errors(): Promise<string[]> {
    return [...this.#before, ...(JSON.parse(String(await this.chrome(notedErrors))) as string[])];
  }

  async chrome(body: string): Promise<unknown> {
    const tree = await this.bidi.send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const context = tree.contexts[0]?.context ?? '';
    return this.evaluateIn(
      context,
      `(async () => JSON.stringify(await (async () => { ${body} })()) ?? 'null')()`,
    );
  }

  async evaluateIn(context: string, expression: string): Promise<unknown> {
    const answer = await this.bidi.send<{
      type: string;
      result?: { value?: string };
      exceptionDetails?: { text: string };
    }>('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'unknown exception');
    return answer.result?.value;
  }

  async close(): Promise<void> {
    const { child, bidi } = this.#running;
    if (child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.on('exit', resolve));
    await bidi.send('browser.close').catch(() => child.kill());
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 8000))]);
    child.kill('SIGKILL');
    bidi.close();
    this.#profile.remove();
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
