import type { CDPSession } from 'playwright-core';

interface Answer {
  id: number;
  result?: { usedSize?: number };
  error?: { message: string };
}

/**
 * Bytes on the heap of a running worker after its garbage was collected; undefined when no worker runs at that origin.
 * `session` is one with the browser itself.
 */
export async function workerHeap(session: CDPSession, origin: string): Promise<number | undefined> {
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
  if (worker === undefined) return undefined;
  const { targetId } = worker;
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  try {
    // What a first collection frees may have held more.
    await asked(session, sessionId, 'HeapProfiler.collectGarbage');
    await asked(session, sessionId, 'HeapProfiler.collectGarbage');
    return (await asked(session, sessionId, 'Runtime.getHeapUsage')).usedSize;
  } finally {
    await session.send('Target.detachFromTarget', { sessionId });
  }
}

let last = 0;

/** Asks an attached target. Rejects with its own words, or when it ends before it answers. */
async function asked(
  session: CDPSession,
  sessionId: string,
  method: string,
): Promise<NonNullable<Answer['result']>> {
  const id = ++last;
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const receive = (event: { sessionId: string; message: string }): void => {
    const answer = JSON.parse(event.message) as Answer;
    if (event.sessionId === sessionId && answer.id === id) resolve(answer);
  };
  const end = (event: { sessionId: string }): void => {
    if (event.sessionId === sessionId) reject(new Error(`the worker ended before it answered ${method}`));
  };
  session.on('Target.receivedMessageFromTarget', receive);
  session.on('Target.detachedFromTarget', end);
  try {
    const message = JSON.stringify({ id, method });
    const [answer] = await Promise.all([
      promise,
      session.send('Target.sendMessageToTarget', { sessionId, message }),
    ]);
    if (answer.error !== undefined) throw new Error(`${method}: ${answer.error.message}`);
    return answer.result ?? {};
  } finally {
    session.off('Target.receivedMessageFromTarget', receive);
    session.off('Target.detachedFromTarget', end);
  }
}
