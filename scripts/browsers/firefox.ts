import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { announcedAddress } from './announced-address.ts';
import { connect, type Connection } from './connection.ts';
import { type Driver, type Launch, type Page, until } from './driver.ts';
import { findBrowser } from './find.ts';
import { noteErrors, notedErrors } from './firefox-errors.ts';
import { type BidiBrowser, FirefoxPage } from './firefox-page.ts';
import { extensionId, extensionUuid, preferences } from './firefox-preferences.ts';
import { temporaryProfile, type TemporaryProfile } from './temporary-profile.ts';

/** Starts an installed Firefox with the unpacked extension in a temporary profile, driven over WebDriver BiDi. */
export async function launchFirefox({ extension, proxyPort, headless, bare }: Launch): Promise<Driver> {
  const found = findBrowser('firefox');
  if (found === undefined) throw new Error('Firefox is not installed');
  let child: ChildProcess | undefined;
  const profile = temporaryProfile('firefox', () => child?.kill('SIGKILL'));
  const lines = Object.entries(preferences(proxyPort)).map(
    ([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile.folder, 'user.js'), lines.join('\n'));
  const flags = [
    '--no-remote',
    '--profile',
    profile.folder,
    '--remote-debugging-port',
    '0',
    '--remote-allow-system-access',
  ];
  child = spawn(found.path, [...(headless ? ['--headless'] : []), ...flags], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const bidi = await connect(`${await announcedAddress(child, 'WebDriver BiDi listening on ')}/session`);
  await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  const driver = new FirefoxDriver(bidi, child, found.version, profile, extension);
  await driver.chrome(noteErrors);
  if (bare !== true) await driver.install();
  return driver;
}

interface Tree {
  contexts: { context: string }[];
}

class FirefoxDriver implements Driver, BidiBrowser {
  readonly name = 'firefox';
  readonly origin = `moz-extension://${extensionUuid}`;
  readonly version: string;
  readonly bidi: Connection;
  readonly #process: ChildProcess;
  readonly #profile: TemporaryProfile;
  readonly #extension: string;

  constructor(
    bidi: Connection,
    child: ChildProcess,
    version: string,
    profile: TemporaryProfile,
    extension: string,
  ) {
    this.bidi = bidi;
    this.#process = child;
    this.version = version;
    this.#profile = profile;
    this.#extension = extension;
  }

  async install(): Promise<void> {
    await this.bidi.send('webExtension.install', { extensionData: { type: 'path', path: this.#extension } });
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

  async killBackground(): Promise<void> {
    await this.chrome(
      `await WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension.terminateBackground({ ignoreDevToolsAttached: true });`,
    );
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

  async errors(): Promise<string[]> {
    return JSON.parse(String(await this.chrome(notedErrors))) as string[];
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
    if (this.#process.exitCode !== null) return;
    const ended = new Promise((resolve) => this.#process.on('exit', resolve));
    await this.bidi.send('browser.close').catch(() => this.#process.kill());
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 8000))]);
    this.#process.kill('SIGKILL');
    this.bidi.close();
    this.#profile.remove();
  }
}
