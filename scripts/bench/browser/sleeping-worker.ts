import type { TabState } from '../../../utils/tab-state.ts';
import { type QuietChromium, startQuietly } from './quiet-chromium.ts';
import { openPack } from './open-pack.ts';
import type { QuietTab } from './quiet-tab.ts';
import { type ServedPages, servedPages } from './served-pages.ts';

/** What a page's script waited for a message to be answered, in milliseconds, and whether it was refused. */
interface Answered {
  ms: number;
  reply: { ok: boolean };
}

/** Ended, a worker's process is still put away for a while. */
const PAUSE = 150;

/** The extension in a Chromium, with a pack opened by its user and an ordinary page, for asking its worker. */
export class SleepingWorker {
  readonly #served: ServedPages;
  readonly #chromium: QuietChromium;
  readonly #own: QuietTab;
  readonly #tabId: number;

  private constructor(served: ServedPages, chromium: QuietChromium, own: QuietTab, tabId: number) {
    this.#served = served;
    this.#chromium = chromium;
    this.#own = own;
    this.#tabId = tabId;
  }

  /** Starts it with an extension's folder, opens the pack, and shows the page. */
  static async start(extension: string, pack: string, page: string): Promise<SleepingWorker> {
    const served = await servedPages();
    const chromium = await startQuietly(served.proxyPort, extension);
    try {
      const own = await chromium.open();
      const origin = await chromium.extensionOrigin();
      await openPack(own, origin, pack);
      // The options page goes on asking; a page of the extension without a script wakes nobody.
      await own.goto(`${origin}/manifest.json`);
      const shown = await chromium.open();
      const address = served.put(page);
      await shown.goto(address);
      const tabId = await own.evaluate<number>(
        `chrome.tabs.query({ url: ${JSON.stringify(address)} }).then(([tab]) => tab.id)`,
      );
      return new SleepingWorker(served, chromium, own, tabId);
    } catch (error) {
      await chromium.close();
      await served.close();
      throw error;
    }
  }

  /** Ends the worker, then sends it a message from the page: what wakes it is the message. */
  async woken(message: object): Promise<Answered> {
    await this.#chromium.killWorker();
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    return this.#own.evaluate<Answered>(`chrome.scripting.executeScript({
      target: { tabId: ${this.#tabId} },
      args: [${JSON.stringify(message)}],
      func: async (message) => {
        const started = performance.now();
        const reply = await chrome.runtime.sendMessage(message);
        return { ms: performance.now() - started, reply };
      },
    }).then(([{ result }]) => result)`);
  }

  /** What the page's tab shows. */
  async state(): Promise<TabState> {
    const message = { name: 'tab-state', ask: { tabId: this.#tabId } };
    const { answer } = await this.#own.evaluate<{ answer: TabState }>(
      `chrome.runtime.sendMessage(${JSON.stringify(message)})`,
    );
    return answer;
  }

  async close(): Promise<void> {
    await this.#chromium.close();
    await this.#served.close();
  }
}
