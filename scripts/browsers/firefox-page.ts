import { writeFileSync } from 'node:fs';
import type { Connection } from './connection.ts';
import { type Clipboard, type Key, type Page, readClipboard, until } from './driver.ts';

const SHIFT = '\uE008';
const CONTROL = '\uE009';
/** The keys by their code points of WebDriver. */
const keyCodes: Record<Key, string> = {
  Tab: '\uE004',
  'Shift+Tab': '\uE004',
  Enter: '\uE007',
  Space: ' ',
  'Control+z': 'z',
};
/** The keys that are held meanwhile. */
const heldWith: Partial<Record<Key, string>> = { 'Shift+Tab': SHIFT, 'Control+z': CONTROL };

/** What a tab needs of its browser. */
export interface BidiBrowser {
  readonly bidi: Connection;
  /** Runs a function body with the browser's own rights; gives the JSON of its value. */
  chrome(body: string): Promise<unknown>;
  evaluateIn(context: string, expression: string): Promise<unknown>;
}

/** One tab of a driven Firefox. */
export class FirefoxPage implements Page {
  readonly #context: string;
  readonly #driver: BidiBrowser;

  constructor(context: string, driver: BidiBrowser) {
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
      { type: 'keyDown' as const, value },
      { type: 'keyUp' as const, value },
    ]);
    await this.#strike(strokes);
  }

  async press(key: Key): Promise<void> {
    const holding = heldWith[key];
    const held = holding === undefined ? [] : [holding];
    const value = keyCodes[key];
    await this.#strike([
      ...held.map((other) => ({ type: 'keyDown' as const, value: other })),
      { type: 'keyDown', value },
      { type: 'keyUp', value },
      ...held.map((other) => ({ type: 'keyUp' as const, value: other })),
    ]);
  }

  async paste(selector: string): Promise<void> {
    await this.front();
    await this.click(selector);
    await this.#strike([
      { type: 'keyDown', value: CONTROL },
      { type: 'keyDown', value: 'v' },
      { type: 'keyUp', value: 'v' },
      { type: 'keyUp', value: CONTROL },
    ]);
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

  async #strike(strokes: { type: 'keyDown' | 'keyUp'; value: string }[]): Promise<void> {
    await this.#driver.bidi.send('input.performActions', {
      context: this.#context,
      actions: [{ type: 'key', id: 'keyboard', actions: strokes }],
    });
  }
}
