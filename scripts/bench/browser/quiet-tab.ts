import type { Connection } from '../../browsers/connection.ts';
import { untilTrue } from '../../browsers/driver.ts';

interface Evaluated<T> {
  result: { value: T };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** One tab of a Chromium that is measured. Only what is evaluated runs beside the page. */
export class QuietTab {
  readonly #browser: Connection;
  readonly #session: string;

  private constructor(browser: Connection, session: string) {
    this.#browser = browser;
    this.#session = session;
  }

  /** A tab in a window of its own, so that it is shown whatever other tabs there are. */
  static async open(browser: Connection): Promise<QuietTab> {
    const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
    });
    const { sessionId } = await browser.send<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    return new QuietTab(browser, sessionId);
  }

  /** Leads the tab to an address and waits until the document and what it loads are there. */
  async goto(url: string): Promise<void> {
    const { errorText } = await this.#send<{ errorText?: string }>('Page.navigate', { url });
    if (errorText !== undefined) throw new Error(`${url}: ${errorText}`);
    await untilTrue(`${url} to be loaded`, async () => {
      const [place, state] = await this.evaluate<string[]>('[location.href, document.readyState]');
      return place === url && state === 'complete';
    });
  }

  /** Shows the tab: what is hidden draws nothing and has slow timers. */
  async front(): Promise<void> {
    await this.#send('Page.bringToFront');
  }

  /** The value of an expression in the page's own world; promises are awaited, values are JSON. */
  evaluate<T>(expression: string): Promise<T> {
    return this.#evaluated<T>(expression, {});
  }

  /** A new world beside the page's own, as extensions have: same document, other globals. */
  async isolated(): Promise<<T>(expression: string) => Promise<T>> {
    const { frameTree } = await this.#send<{ frameTree: { frame: { id: string } } }>('Page.getFrameTree');
    const { executionContextId } = await this.#send<{ executionContextId: number }>(
      'Page.createIsolatedWorld',
      { frameId: frameTree.frame.id },
    );
    return <T>(expression: string) => this.#evaluated<T>(expression, { contextId: executionContextId });
  }

  /** Gives a file field files of the disk, as a user who chooses them does. */
  async setFiles(selector: string, files: readonly string[]): Promise<void> {
    const { root } = await this.#send<{ root: { nodeId: number } }>('DOM.getDocument');
    const { nodeId } = await this.#send<{ nodeId: number }>('DOM.querySelector', {
      nodeId: root.nodeId,
      selector,
    });
    await this.#send('DOM.setFileInputFiles', { nodeId, files });
  }

  async #evaluated<T>(expression: string, where: { contextId?: number }): Promise<T> {
    const { result, exceptionDetails } = await this.#send<Evaluated<T>>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      ...where,
    });
    if (exceptionDetails === undefined) return result.value;
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }

  #send<T>(method: string, params: object = {}): Promise<T> {
    return this.#browser.send<T>(method, params, this.#session);
  }
}
