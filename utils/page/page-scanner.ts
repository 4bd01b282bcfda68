import type { Messages } from '../messages.ts';
import { type Scan, scanned } from './scan.ts';

/** What the background learns when it injects the scan: whether a report was or will be sent. */
export type ScanAnswer = { state: 'reported' } | { state: 'too-little-text'; words: number };

type Sent = 'scan-report' | 'page-shown';

/** A page that builds itself after a navigation gets this long before it is read, in milliseconds… */
const SETTLING = 400;
/** …and is read once more after this, in case it was slow. */
const LATE = 2000;

/**
 * Scans a document once it is shown, again after navigations inside it, and tells the background. Silent to the page:
 * no element, no global of the page, no message it can hear.
 */
export class PageScanner {
  readonly #page: Document;
  #scan: Promise<Scan>;
  #words = -1;

  constructor(page: Document) {
    this.#page = page;
    this.#scan = this.#scanWhenShown();
    addEventListener('pageshow', (event) => {
      if (event.persisted) void this.#send('page-shown', undefined);
    });
    // Navigations inside the document (`pushState`): the address and usually the text change, the document stays.
    globalThis.navigation?.addEventListener('navigatesuccess', () => void this.#scanAgain());
  }

  /** False after the extension was updated or removed: the old script must stay silent. */
  get alive(): boolean {
    return chrome.runtime?.id !== undefined;
  }

  /** The outcome of the latest scan. */
  async answer(): Promise<ScanAnswer> {
    const scan = await this.#scan;
    return scan.found === 'report' ? { state: 'reported' } : { state: 'too-little-text', words: scan.words };
  }

  /** Scans the document as it is now. */
  async again(): Promise<void> {
    this.#scan = this.#scanNow();
    await this.#scan;
  }

  async #scanWhenShown(): Promise<Scan> {
    await shown(this.#page);
    return this.#scanNow();
  }

  async #scanNow(): Promise<Scan> {
    const scan = await scanned(this.#page);
    this.#words = scan.found === 'report' ? scan.report.words : scan.words;
    if (scan.found === 'report') await this.#send('scan-report', scan.report);
    return scan;
  }

  async #scanAgain(): Promise<void> {
    await pause(SETTLING);
    if (!this.alive) return;
    await this.again();
    const before = this.#words;
    await pause(LATE);
    if (!this.alive) return;
    const later = await scanned(this.#page);
    const words = later.found === 'report' ? later.report.words : later.words;
    if (words !== before) await this.again();
  }

  async #send<N extends Sent>(name: N, ask: Messages[N]['ask']): Promise<void> {
    if (!this.alive) return;
    try {
      await chrome.runtime.sendMessage({ name, ask });
    } catch {
      // The worker was stopped or the extension replaced in between; the popup injects the scan again when asked.
    }
  }
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Resolves once the document is the one a reader sees: not prerendered, not in a background tab. */
function shown(page: Document): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      const waiting =
        ('prerendering' in page && page.prerendering === true) || page.visibilityState === 'hidden';
      if (waiting) return;
      page.removeEventListener('visibilitychange', check);
      page.removeEventListener('prerenderingchange', check);
      resolve();
    };
    page.addEventListener('visibilitychange', check);
    page.addEventListener('prerenderingchange', check);
    check();
  });
}
