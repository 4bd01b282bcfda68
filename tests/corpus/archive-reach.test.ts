import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Probe, ProbeAnswer } from '../../utils/corpus/archive-probe.ts';
import { archiveReach, serveBackground } from '../../utils/corpus/archive-reach.ts';
import { StorageError } from '../../utils/corpus/errors.ts';

/** Messages between the contexts of an extension: whoever answers first is heard. */
const bus = vi.hoisted(() => {
  type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;
  const listeners: Listener[] = [];
  const runtime = {
    id: 'dzherelo',
    getURL: (path: string) => `extension://${path}`,
    onMessage: { addListener: (listener: Listener) => void listeners.push(listener) },
    async sendMessage(message: unknown) {
      const answers = listeners.map((listener) => listener(message, { id: 'dzherelo' }));
      const first = answers.find((answer) => answer !== undefined);
      if (first === undefined)
        throw new Error('Could not establish connection. Receiving end does not exist.');
      return await first;
    },
  };
  return { listeners, browser: { runtime } };
});
vi.mock('../../utils/browser.ts', () => ({ browser: bus.browser }));

const probe: Probe = { files: [{ sha256: 'a'.repeat(64), bytes: 4 }], keys: '' };
const answer: ProbeAnswer = { result: 'hits', hits: [[0, 1, 2]] };

/** Whether there is a page that is never shown, and what it was made of, as often as that was tried. */
let isThere: boolean;
let made: unknown[];
let whenMade: () => void;

beforeEach(() => {
  bus.listeners.length = 0;
  isThere = false;
  made = [];
  whenMade = () => serveBackground({ ask: async () => answer });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('chrome', {
    runtime: bus.browser.runtime,
    offscreen: {
      async createDocument(parameters: unknown) {
        made.push(parameters);
        if (isThere) throw new Error('Only a single offscreen document may be created.');
        isThere = true;
        whenMade();
      },
      async closeDocument() {
        if (!isThere) throw new Error('No current offscreen document.');
        isThere = false;
      },
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('where the background can own no worker', () => {
  test('a page is made when something is asked, and asked again after that', async () => {
    const reach = archiveReach();
    expect(made).toEqual([]);
    const first = reach.ask(probe);
    await vi.advanceTimersByTimeAsync(50);
    expect(await first).toEqual(answer);
    expect(await reach.ask(probe)).toEqual(answer);
    expect(made).toMatchObject([{ url: 'offscreen.html', reasons: ['WORKERS', 'CLIPBOARD'] }]);
    await reach.end();
    expect(isThere).toBe(false);
    await reach.end();
  });

  test('a page that an ended background has made is waited for until it listens', async () => {
    isThere = true;
    setTimeout(() => whenMade(), 300);
    const asked = archiveReach().ask(probe);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await asked).toEqual(answer);
    expect(isThere).toBe(true);
  });

  test('a page that cannot be made is a fault of storage', async () => {
    whenMade = () => {
      throw new Error('no such permission');
    };
    const refused = expect(archiveReach().ask(probe)).rejects.toThrow(StorageError);
    await vi.advanceTimersByTimeAsync(2000);
    await refused;
  });

  test('a worker that does not answer is given up before the check that asks', async () => {
    whenMade = () => serveBackground({ ask: () => new Promise(() => undefined) });
    const refused = expect(archiveReach().ask(probe)).rejects.toThrow('the archive does not answer');
    await vi.advanceTimersByTimeAsync(8000);
    await refused;
  });
});

test('the page answers nobody but the background, and only what is a question', async () => {
  const asked: Probe[] = [];
  serveBackground({
    async ask(question) {
      asked.push(question);
      return answer;
    },
  });
  const own = { id: bus.browser.runtime.id };
  const heard = (message: unknown, sender: object): unknown =>
    bus.listeners.map((listener) => listener(message, sender))[0];
  heard({ archive: probe }, { ...own, tab: { id: 1 } });
  heard({ archive: probe }, { id: 'another extension' });
  heard({ archive: { files: [], keys: 7 } }, own);
  heard({ name: 'tab-state', ask: {} }, own);
  expect(heard(undefined, own)).toBeUndefined();
  expect(asked).toEqual([]);
  expect(await heard({ archive: probe }, own)).toEqual(answer);
  expect(asked).toEqual([probe]);
});

test('where the background can own a worker it does', async () => {
  const ended = vi.fn();
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      postMessage({ id }: { id: number }) {
        queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: { id, answer } })));
      }
      terminate = ended;
    },
  );
  const reach = archiveReach();
  expect(await reach.ask(probe)).toEqual(answer);
  expect(made).toEqual([]);
  await reach.end();
  expect(ended).toHaveBeenCalledOnce();
});
