import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bidi, connectBidi } from './bidi.ts';
import { type Clipboard, type Driver, type Launch, type Page, readClipboard, until } from './driver.ts';
import { findBrowser } from './find.ts';
import { extensionId, extensionUuid, preferences } from './firefox-preferences.ts';
import { temporaryProfile, type TemporaryProfile } from './temporary-profile.ts';

const STARTUP = 40_000;

/** Starts an installed Firefox with the unpacked extension in a temporary profile, driven over WebDriver BiDi. */
export async function launchFirefox({ extension, proxyPort, headless }: Launch): Promise<Driver> {
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
  const bidi = await connectBidi(`${await addressOf(child)}/session`);
  await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  const driver = new FirefoxDriver(bidi, child, found.version, profile, extension);
  await driver.install();
  return driver;
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`Firefox did not start: ${output}`)), STARTUP);
    child.stderr?.on('data', (data) => {
      output += String(data);
      const match = /WebDriver BiDi listening on (ws:\/\/\S+)/u.exec(output);
      if (match?.[1] === undefined) return;
      clearTimeout(timer);
      resolve(match[1]);
    });
    child.on('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${output}`)));
  });
}

interface Tree {
  contexts: { context: string }[];
}

class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  readonly origin = `moz-extension://${extensionUuid}`;
  readonly version: string;
  readonly bidi: Bidi;
  readonly #process: ChildProcess;
  readonly #profile: TemporaryProfile;
  readonly #extension: string;

  constructor(
    bidi: Bidi,
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

  async openExtension(path: string, ready: string): Promise<Page> {
    const { context } = await this.bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
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

  /** Runs a function body with the browser's own rights. */
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

class FirefoxPage implements Page {
  readonly #context: string;
  readonly #driver: FirefoxDriver;

  constructor(context: string, driver: FirefoxDriver) {
    this.#context = context;
    this.#driver = driver;
  }

  async tabId(): Promise<number> {
    const found = await this.#driver.chrome(`
      const { TabManager } = ChromeUtils.importESModule('chrome://remote/content/shared/TabManager.sys.mjs');
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const windows = [...Services.wm.getEnumerator('navigator:browser')];
      const { NavigableManager } = await (async () => { try { return ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs'); } catch { return {}; } })();
      const idOf = (browser) => (NavigableManager ?? TabManager).getIdForBrowser(browser);
      for (const window of windows) for (const tab of window.gBrowser.tabs) {
        if (idOf(tab.linkedBrowser) === ${JSON.stringify(this.#context)}) return ExtensionParent.apiManager.global.tabTracker.getId(tab);
      }
      return null;`);
    const id: unknown = JSON.parse(String(found));
    if (typeof id !== 'number') throw new Error('the tab has no number');
    return id;
  }

  async goto(url: string): Promise<void> {
    await this.#driver.bidi.send('browsingContext.navigate', {
      context: this.#context,
      url,
      wait: 'interactive',
    });
  }

  async back(): Promise<void> {
    await this.#driver.bidi.send('browsingContext.traverseHistory', { context: this.#context, delta: -1 });
  }

  async forward(): Promise<void> {
    await this.#driver.bidi.send('browsingContext.traverseHistory', { context: this.#context, delta: 1 });
  }

  async evaluate<T>(expression: string): Promise<T> {
    const wrapped = `(async () => JSON.stringify(await (${expression})) ?? 'null')()`;
    return JSON.parse(String(await this.#driver.evaluateIn(this.#context, wrapped))) as T;
  }

  async click(selector: string): Promise<void> {
    await until(`${selector} to click`, async () =>
      (await this.evaluate<boolean>(`document.querySelector(${JSON.stringify(selector)}) !== null`))
        ? true
        : undefined,
    );
    const [x, y] = await this.evaluate<[number, number]>(
      `(() => { const e = document.querySelector(${JSON.stringify(selector)}); e.scrollIntoView({ block: 'center' }); const r = e.getBoundingClientRect(); return [Math.round(r.x + r.width / 2), Math.round(r.y + r.height / 2)]; })()`,
    );
    const actions = [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#driver.bidi.send('input.performActions', {
      context: this.#context,
      actions: [{ type: 'pointer', id: 'mouse', actions }],
    });
  }

  async fill(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.evaluate(`document.querySelector(${JSON.stringify(selector)}).select()`);
    const strokes = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#driver.bidi.send('input.performActions', {
      context: this.#context,
      actions: [{ type: 'key', id: 'keyboard', actions: strokes }],
    });
  }

  async clipboard(): Promise<Clipboard> {
    await this.front();
    return readClipboard(this);
  }

  async setFiles(selector: string, files: string[]): Promise<void> {
    const { nodes } = await this.#driver.bidi.send<{ nodes: { sharedId: string }[] }>(
      'browsingContext.locateNodes',
      {
        context: this.#context,
        locator: { type: 'css', value: selector },
      },
    );
    const sharedId = nodes[0]?.sharedId;
    if (sharedId === undefined) throw new Error(`nothing matches ${selector}`);
    await this.#driver.bidi.send('input.setFiles', { context: this.#context, element: { sharedId }, files });
  }

  async screenshot(file: string): Promise<void> {
    const { data } = await this.#driver.bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.#context,
    });
    writeFileSync(file, Buffer.from(data, 'base64'));
  }

  async front(): Promise<void> {
    await this.#driver.bidi.send('browsingContext.activate', { context: this.#context });
  }

  async close(): Promise<void> {
    await this.#driver.bidi.send('browsingContext.close', { context: this.#context });
  }
}
