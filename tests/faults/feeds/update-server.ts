import { setTimeout as sleep } from 'node:timers/promises';
import { vi } from 'vitest';
import type { answering } from '../../corpus/fake-origin.ts';

const CHUNK = 65_536;
const SLOW = 9000;
const STEP = 1000;
/** Real milliseconds. */
const PATIENCE = 20_000;

/** An answer that never ends. */
export const endless = (): Response =>
  new Response(new ReadableStream({ pull: (body) => body.enqueue(new Uint8Array(CHUNK)) }));

type Asked = Parameters<Parameters<typeof answering>[1]>[0];

/** An answer whose body comes in this way, and breaks off, as in a browser, when the request is given up. */
const until = (
  { init }: Asked,
  pull: (body: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>) => Promise<void>,
): Response =>
  new Response(
    new ReadableStream({
      start(body) {
        init.signal?.addEventListener('abort', () => body.error(new DOMException('given up', 'AbortError')));
      },
      pull,
    }),
  );

/** One byte every nine seconds: never long enough without one to count as stalled. */
export const slowly = (asked: Asked): Response =>
  until(asked, async (body) => {
    await new Promise((resolve) => setTimeout(resolve, SLOW));
    if (asked.init.signal?.aborted !== true) body.enqueue(Uint8Array.of(123));
  });

/** Headers, and then nothing. */
export const silently = (asked: Asked): Response => until(asked, () => new Promise(() => undefined));

/** Does something while a thousand seconds pass in each; rejects when it is not done within twenty. */
export async function withTime<T>(work: () => Promise<T>): Promise<T> {
  const end = performance.now() + PATIENCE;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const ended = new AbortController();
    const result = work().finally(() => ended.abort());
    while (!ended.signal.aborted) {
      if (performance.now() > end) throw new Error('the server is waited for without end');
      await vi.advanceTimersByTimeAsync(STEP);
      // Hashes and the database take real time.
      await sleep(1);
    }
    return await result;
  } finally {
    vi.useRealTimers();
  }
}
