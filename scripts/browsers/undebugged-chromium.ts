import { originIn } from './chromium-start.ts';
import type { Connection } from './connection.ts';
import { type Launch, until } from './driver.ts';
import { spawnedChromium } from './spawned-chromium.ts';

/** A Chromium of which only one page of the extension is driven: no debugger is attached to any other tab. */
export interface UndebuggedChromium {
  /** The value of an expression in the extension's page; promises are awaited. */
  evaluate<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

interface Target {
  type: string;
  url: string;
}

/** Starts a headless Chromium whose tabs are left alone, because a page that is debugged is never prerendered. */
export async function launchUndebugged({
  extension,
  proxyPort,
}: Pick<Launch, 'extension' | 'proxyPort'>): Promise<UndebuggedChromium> {
  const { browser, close } = await spawnedChromium(proxyPort, extension, 'on');
  const sessionId = await extensionPage(browser).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {
    async evaluate<T>(expression: string): Promise<T> {
      const answer = await browser.send<{ result: { value: T }; exceptionDetails?: { text: string } }>(
        'Runtime.evaluate',
        { expression, awaitPromise: true, returnByValue: true },
        sessionId,
      );
      if (answer.exceptionDetails !== undefined) throw new Error(answer.exceptionDetails.text);
      return answer.result.value;
    },
    close,
  };
}

/** Opens the options page and attaches to it, and to nothing else. */
async function extensionPage(browser: Connection): Promise<string> {
  const origin = await until('the extension’s worker', async () => {
    const { targetInfos } = await browser.send<{ targetInfos: Target[] }>('Target.getTargets');
    const worker = targetInfos.find(({ type }) => type === 'service_worker');
    return worker === undefined ? undefined : originIn(worker.url);
  });
  const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', {
    url: `${origin}/options.html`,
    newWindow: true,
  });
  const attached = { targetId, flatten: true };
  return (await browser.send<{ sessionId: string }>('Target.attachToTarget', attached)).sessionId;
}
