import type { BrowserContext, CDPSession } from 'playwright-core';

const scheme = 'chrome-extension://';

/** How Chromium refuses what a worker asks whose process is about to come or to go: no error of the extension. */
const NO_PROCESS = 'Error: No SW';

interface Thrown {
  method?: string;
  params?: { exceptionDetails?: { text: string; exception?: { description?: string } } };
}

/** The uncaught errors of extensions: in their own pages, in their scripts in other pages, and in their workers. */
export class ChromiumErrors {
  readonly noted: string[] = [];
  readonly #attached = new Set<string>();

  constructor(context: BrowserContext, session: CDPSession) {
    context.on('weberror', (thrown) => {
      const error = thrown.error();
      const whole = `${error.message}\n${error.stack ?? ''}`;
      if (whole.includes(scheme) || thrown.page()?.url().startsWith(scheme) === true) this.noted.push(whole);
    });
    session.on('Target.receivedMessageFromTarget', ({ message }) =>
      this.#read(JSON.parse(message) as Thrown),
    );
    // A worker may end while it is attached to; then another one starts when it is needed.
    const attach = (): void => void this.#attach(session).catch(() => undefined);
    context.on('serviceworker', attach);
    attach();
  }

  /** Listens to the workers that run; one that listens hears what was thrown before as well. */
  async #attach(session: CDPSession): Promise<void> {
    const { targetInfos } = await session.send('Target.getTargets');
    for (const { targetId, type, url } of targetInfos) {
      if (type !== 'service_worker' || !url.startsWith(scheme) || this.#attached.has(targetId)) continue;
      this.#attached.add(targetId);
      const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
      const message = JSON.stringify({ id: 1, method: 'Runtime.enable' });
      await session.send('Target.sendMessageToTarget', { sessionId, message });
    }
  }

  #read({ method, params }: Thrown): void {
    const details = method === 'Runtime.exceptionThrown' ? params?.exceptionDetails : undefined;
    if (details === undefined || details.exception?.description === NO_PROCESS) return;
    this.noted.push(details.exception?.description ?? details.text);
  }
}
