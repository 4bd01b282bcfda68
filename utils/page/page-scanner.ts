import type { Messages } from '../messages.ts';
import { later } from './later.ts';
import { PageWatch } from './page-watch.ts';
import { type Scan, scanned } from './scan.ts';

declare global {
  interface Document {
    /** Only in browsers that load pages ahead. */
    readonly prerendering?: boolean;
  }
}

/** What the background learns when it injects the scan: whether a report was or will be sent. */
export type ScanAnswer = { state: 'reported' } | { state: 'too-little-text'; words: number };

/** Which version of the page was scanned last, and whether the page has changed since. */
export interface PageMoment {
  pageVersion: string;
  changed: boolean;
}

type Sent = 'scan-report' | 'too-little-text' | 'page-shown';

/** A message that was lost with a stopped worker is sent once more after this, in milliseconds. */
const ONCE_MORE = 1000;
/** A stopped worker may take a message with it and never answer: a scan is over then, so that another one can follow. */
const SILENCE = 3000;

/**
 * Scans a document once it is shown, again after navigations inside it and when it has changed, and tells the
 * background. Silent to the page: no element, no global of the page, no message it can hear.
 */
export class PageScanner {
  readonly #page: Document;
  readonly #watch: PageWatch;
  #scan: Promise<Scan>;
  #asked: Promise<Scan> | undefined;
  #pageVersion = '';
  /** Whether the background has heard of this document: only then a page with too little text must be told. */
  #told = false;
  #place: string;

  constructor(page: Document) {
    this.#page = page;
    this.#place = placeShown();
    this.#watch = new PageWatch(page, {
      found: () => globalThis.dzhereloReader !== undefined,
      alive: () => this.alive,
      read: (anyway) => (this.#scan = this.#scanNow({ anyway, asked: false })),
    });
    this.#scan = this.#scanWhenShown();
    // The method of the document: that of the window is inherited, and a frame of that name stands before it.
    page.addEventListener.call(page.defaultView, 'pageshow', (event) => {
      if (event.isTrusted && (event as PageTransitionEvent).persisted)
        void this.#send('page-shown', undefined);
    });
    // Navigations inside the document (`pushState`): the address and usually the text change, the document stays.
    globalThis.navigation?.addEventListener('navigatesuccess', () => this.#navigated());
  }

  /** False after the extension was updated or removed: the old script must stay silent. */
  get alive(): boolean {
    return chrome.runtime?.id !== undefined;
  }

  /** What can be said at once. */
  get moment(): PageMoment {
    return { pageVersion: this.#pageVersion, changed: this.#watch.changed };
  }

  /** The outcome of the latest scan. */
  async answer(): Promise<ScanAnswer> {
    const scan = await this.#scan;
    return scan.found === 'report' ? { state: 'reported' } : { state: 'too-little-text', words: scan.words };
  }

  /** Scans the document as it is now, because somebody asked; who asks meanwhile gets the same scan. */
  async again(): Promise<void> {
    this.#asked ??= this.#scanNow({ anyway: true, asked: true }).finally(() => (this.#asked = undefined));
    this.#scan = this.#asked;
    await this.#asked;
  }

  /** What is shown of the page has changed, though perhaps not its text. */
  touched(): void {
    this.#watch.touched();
  }

  async #scanWhenShown(): Promise<Scan> {
    await shown(this.#page);
    return this.#scanNow({ anyway: true, asked: false });
  }

  async #scanNow({ anyway, asked }: { anyway: boolean; asked: boolean }): Promise<Scan> {
    this.#watch.began(asked);
    const scan = await scanned(this.#page);
    if (anyway || scan.pageVersion !== this.#pageVersion)
      await Promise.race([this.#tell(scan), later(SILENCE)]);
    return scan;
  }

  async #tell(scan: Scan): Promise<void> {
    const { pageVersion } = scan;
    this.#pageVersion = pageVersion;
    if (scan.found === 'report') {
      this.#told = true;
      await this.#send('scan-report', scan.report);
    } else if (this.#told) await this.#send('too-little-text', { words: scan.words, pageVersion });
  }

  /** Going to a part of the same page is none; that the page changes its text meanwhile would be noticed. */
  #navigated(): void {
    const place = placeShown();
    if (place === this.#place) return;
    this.#place = place;
    this.#watch.navigated();
  }

  async #send<N extends Sent>(name: N, ask: Messages[N]['ask']): Promise<void> {
    if (await this.#sent(name, ask)) return;
    await later(ONCE_MORE);
    await this.#sent(name, ask);
  }

  async #sent<N extends Sent>(name: N, ask: Messages[N]['ask']): Promise<boolean> {
    if (!this.alive) return true;
    try {
      await chrome.runtime.sendMessage({ name, ask });
      return true;
    } catch {
      // The worker was stopped or the extension replaced in between; the popup injects the scan again when asked.
      return false;
    }
  }
}

const placeShown = (): string => location.href.split('#', 1)[0] ?? '';

const appearances = ['visibilitychange', 'prerenderingchange'];

/** Resolves once the document is the one a reader sees: not prerendered, not in a background tab. */
function shown(page: Document): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      if (page.prerendering === true || page.visibilityState === 'hidden') return;
      for (const name of appearances) page.removeEventListener(name, check);
      resolve();
    };
    for (const name of appearances) page.addEventListener(name, check);
    check();
  });
}
