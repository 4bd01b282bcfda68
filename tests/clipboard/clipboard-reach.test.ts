// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Clip } from '../../utils/citation/cited.ts';
import type { CitationOrder } from '../../utils/citation/written.ts';
import { copyOrdered, serveCopying } from '../../utils/clipboard/clipboard-reach.ts';

/** Messages between the contexts of an extension: whoever answers first is heard. */
const bus = vi.hoisted(() => {
  type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;
  const listeners: Listener[] = [];
  const runtime = {
    id: 'dzherelo',
    onMessage: { addListener: (listener: Listener) => void listeners.push(listener) },
    async sendMessage(message: unknown) {
      const answers = listeners.map((listener) => listener(structuredClone(message), { id: 'dzherelo' }));
      const first = answers.find((answer) => answer !== undefined);
      if (first === undefined) throw new Error('Receiving end does not exist.');
      return await first;
    },
  };
  return { listeners, browser: { runtime } };
});
vi.mock('../../utils/browser.ts', () => ({ browser: bus.browser }));

const order: CitationOrder = {
  cited: { url: 'https://www.ukrinform.net/', title: 'Tower', language: 'en', paragraphs: [] },
  choice: 'plain',
  templates: [],
  accessed: 0,
};
const text = 'Tower. This is reported by Ukrinform (https://www.ukrinform.net/).';
let isThere: boolean;
let copies: Clip[];
let copy: (clip: Clip) => Promise<void>;

beforeEach(() => {
  bus.listeners.length = 0;
  isThere = false;
  copies = [];
  copy = async (clip) => void copies.push(clip);
  vi.stubGlobal('chrome', {
    runtime: { getContexts: async () => (isThere ? [{}] : []) },
    offscreen: {
      createDocument: async () => {
        isThere = true;
        serveCopying((clip) => copy(clip));
      },
      closeDocument: async () => {
        isThere = false;
        bus.listeners.length = 0;
      },
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

test('the page that is never shown is made for a copy, and closed after it', async () => {
  await copyOrdered(order);
  expect(copies).toEqual([{ plain: text }]);
  expect(isThere).toBe(false);
});

test('a page that is there for an archive stays', async () => {
  isThere = true;
  serveCopying((clip) => copy(clip));
  await copyOrdered(order);
  expect(copies).toEqual([{ plain: text }]);
  expect(isThere).toBe(true);
});

test('a refusal is told, and the page closed all the same', async () => {
  copy = () => Promise.reject(new Error('the browser did not copy'));
  await expect(copyOrdered(order)).rejects.toThrow('the browser did not copy');
  expect(isThere).toBe(false);
});

test('the page copies for nobody but the background, and only what is an order', async () => {
  serveCopying((clip) => copy(clip));
  const own = { id: 'dzherelo' };
  const heard = (message: unknown, sender: object): unknown =>
    bus.listeners.map((listener) => listener(message, sender))[0];
  for (const [message, sender] of [
    [{ citation: order }, { ...own, tab: { id: 1 } }],
    [{ citation: order }, { id: 'another extension' }],
    [{ citation: { ...order, choice: 'word' } }, own],
    [{ citation: { ...order, cited: { ...order.cited, paragraphs: [7] } } }, own],
    [{ citation: { ...order, cited: { ...order.cited, language: 'sv' } } }, own],
    [{ citation: { ...order, templates: [{}] } }, own],
    [{ archive: {} }, own],
    [undefined, own],
  ] as const)
    expect(heard(message, sender)).toBeUndefined();
  expect(await heard({ citation: order }, own)).toEqual({ copied: 'yes' });
  expect(copies.length).toBe(1);
});

test('an event page copies by itself', async () => {
  vi.stubEnv('FIREFOX', 'true');
  const write = vi.fn(async (_items: unknown[]) => undefined);
  vi.stubGlobal('navigator', { clipboard: { write } });
  vi.stubGlobal('ClipboardItem', Object);
  await copyOrdered(order);
  expect(write).toHaveBeenCalledTimes(1);
  expect(isThere).toBe(false);
});
