import { type ChildProcess, spawn } from 'node:child_process';
import { announcedAddress } from './announced-address.ts';
import { flags, originIn, writePreferences } from './chromium-start.ts';
import { connect, type Connection } from './connection.ts';
import { type Launch, until } from './driver.ts';
import { findBrowser } from './find.ts';
import { temporaryProfile } from './temporary-profile.ts';

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
  const program = findBrowser('chromium')?.path;
  if (program === undefined) throw new Error('Chromium is not installed');
  let child: ChildProcess | undefined;
  const profile = temporaryProfile('chromium', () => child?.kill('SIGKILL'));
  writePreferences(profile.folder, 'on');
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile.folder}`, ...sandbox];
  child = spawn(program, [...own, ...flags(extension, proxyPort)], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, LANGUAGE: 'en' },
  });
  const ended = new Promise((resolve) => child?.on('exit', resolve));
  const browser = await connect(await announcedAddress(child, 'DevTools listening on '));
  const close = async (): Promise<void> => {
    await browser.send('Browser.close').catch(() => child?.kill('SIGKILL'));
    await ended;
    browser.close();
    profile.remove();
  };
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
