import type { BrowserName } from './find.ts';

/** Keys that move the focus and act on what has it, and the one that undoes. */
export type Key = 'Tab' | 'Shift+Tab' | 'Enter' | 'Space' | 'Control+z';

/** One tab of a driven browser. All waits have limits and fail with a message. */
export interface Page {
  /** The tab's number as extensions know it. */
  tabId(): Promise<number>;
  /** Leads the tab to an address and waits until the document is parsed. */
  goto(url: string): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  /** The value of an expression in the page; promises are awaited, values are JSON. */
  evaluate<T>(expression: string): Promise<T>;
  click(selector: string): Promise<void>;
  /** Replaces what a text field holds, as typing does. */
  fill(selector: string, text: string): Promise<void>;
  /** Presses a key, as on the keyboard, on whatever has the focus. */
  press(key: Key): Promise<void>;
  /** Pastes into an element as Ctrl+V does. */
  paste(selector: string): Promise<void>;
  /** What the clipboard holds, both flavours; brings the tab to the front. */
  clipboard(): Promise<Clipboard>;
  setFiles(selector: string, files: string[]): Promise<void>;
  screenshot(file: string): Promise<void>;
  front(): Promise<void>;
  close(): Promise<void>;
}

/** What can be asked for the value of an expression. */
export type Evaluating = Pick<Page, 'evaluate'>;

/** The flavours of a copied text; an absent one is empty. */
export interface Clipboard {
  html: string;
  plain: string;
}

/** Reads the clipboard in a page that is in front and may do so. */
export const readClipboard = (page: Evaluating): Promise<Clipboard> =>
  page.evaluate<Clipboard>(`navigator.clipboard.read().then(async ([item]) => {
    const flavour = async (type) => item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { html: await flavour('text/html'), plain: await flavour('text/plain') };
  })`);

/** What the extension opens when it is installed. */
export const FIRST_RUN = 'welcome.html';

/** A driven browser with the extension, in a temporary profile that is removed at the end. */
export interface Driver {
  name: BrowserName;
  version: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a final slash; empty before the extension is there. */
  readonly origin: string;
  /** Installs the extension when the browser was started without it. */
  install(): Promise<void>;
  open(url?: string): Promise<Page>;
  /**
   * A page of the extension, ready when the selector matches: in a tab of its own, or in a window of its own, which
   * hides no other tab.
   */
  openExtension(path: string, ready: string, place?: 'tab' | 'window'): Promise<Page>;
  /**
   * Opens an address in a private window, where the extension is allowed to look from then on; for that it is loaded
   * anew. Gives its options, in a window that is not private.
   */
  openPrivate(url: string): Promise<Page>;
  /** The page that the extension opens by itself when it is installed; waits until it is there. */
  firstRun(): Promise<Page>;
  /** Ends the service worker or event page, as the browser does when it is idle. */
  killBackground(): Promise<void>;
  /**
   * Ends the whole browser at once, as a power failure does, and starts it again on the same profile, whose folder may
   * be changed in between. All pages of before have gone; the extension is there again.
   */
  killBrowser(between?: (profile: string) => void): Promise<void>;
  /**
   * Bytes on the heap of the background after its garbage was collected; undefined when it does not run, and always in
   * Firefox, whose memory reports come by process, where the background shares one with the pages of the extension.
   */
  backgroundHeap(): Promise<number | undefined>;
  /**
   * Has the browser tell the background that keys of a command were pressed in a tab, which is in front. Chromium takes
   * keys of extensions from its own window only, which nobody presses from outside: there the event is fired.
   */
  command(name: string, tabId: number): Promise<void>;
  /** Has it told that an entry of the context menu was chosen there; no browser opens that menu from outside. */
  chooseInMenu(chosen: MenuChoice, tabId: number): Promise<void>;
  /** Ends and loads the extension again, as an update does. */
  reloadExtension(): Promise<void>;
  /** Switches the extension off or on, as its user does in the browser's list; its pages are closed with that. */
  switchExtension(on: boolean): Promise<void>;
  /** Ends the process of the extension at once: its background, and all of its pages. */
  crashExtension(): Promise<void>;
  /**
   * Has the browser end an idle background after so many milliseconds, as few as a hundred. Chromium's half a minute is
   * fixed: there it rejects.
   */
  idleAfter(milliseconds: number): Promise<void>;
  /** Errors that the browser has noted of the extension, its scripts in pages included. */
  errors(): Promise<string[]>;
  close(): Promise<void>;
}

/** An entry of the context menu, and what was selected when it was chosen. */
export interface MenuChoice {
  menuItemId: string;
  selectionText?: string;
}

/** What a driver is started with. */
export interface Launch {
  browser: BrowserName;
  /** Folder of the built extension. */
  extension: string;
  proxyPort: number;
  headless: boolean;
  /** The browser's language; Firefox has only the one it came with. */
  language?: string;
  /** Starts without the extension, which `install` brings later. */
  bare?: boolean;
}

/** Repeats a look until it gives a value; fails with `what` after `limit` milliseconds. */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined>,
  limit = 15_000,
  pause = 100,
): Promise<T> {
  const end = Date.now() + limit;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const value = await look();
      if (value !== undefined) return value;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new Error(`waited ${limit} ms for ${what}${last instanceof Error ? `: ${last.message}` : ''}`);
}

/** Repeats a look until it holds. */
export const untilTrue = (what: string, look: () => Promise<boolean>, limit?: number): Promise<true> =>
  until(what, async () => ((await look()) ? (true as const) : undefined), limit);
