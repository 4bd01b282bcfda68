import type { BrowserContext, Page as Tab } from 'playwright-core';
import { type Clipboard, type Key, type Page, readClipboard } from './driver.ts';

/** Evaluates an expression in a page of the extension that hides no tab. */
export type AskExtension = <T>(expression: string) => Promise<T>;

/** One tab of a driven Chromium. */
export class ChromiumPage implements Page {
  readonly #tab: Tab;
  readonly #context: BrowserContext;
  readonly #ask: AskExtension;
  #id: number | undefined;

  constructor(tab: Tab, context: BrowserContext, ask: AskExtension) {
    this.#tab = tab;
    this.#context = context;
    this.#ask = ask;
  }

  /** A tab keeps its number as long as it lives. */
  async tabId(): Promise<number> {
    this.#id ??= await this.#findId();
    return this.#id;
  }

  async #findId(): Promise<number> {
    await this.front();
    const session = await this.#context.newCDPSession(this.#tab);
    const { windowId } = await session.send('Browser.getWindowForTarget');
    await session.detach();
    const ids = await this.#ask<number[]>(
      `chrome.tabs.query({ active: true, windowId: ${windowId} }).then((tabs) => tabs.map(({ id }) => id))`,
    );
    if (ids[0] === undefined) throw new Error('the tab has no number');
    return ids[0];
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

  press(key: Key): Promise<void> {
    return this.#tab.keyboard.press(key);
  }

  async paste(selector: string): Promise<void> {
    await this.front();
    await this.#tab.click(selector);
    await this.#tab.keyboard.press('ControlOrMeta+V');
  }

  async clipboard(): Promise<Clipboard> {
    // Otherwise reading waits for a prompt that nobody sees.
    const session = await this.#context.browser()?.newBrowserCDPSession();
    await session?.send('Browser.setPermission', {
      permission: { name: 'clipboard-read' },
      setting: 'granted',
    });
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
