import type { Envelope, MessageName, Messages } from './messages.ts';

/** The background refused or failed. */
export class AskError extends Error {
  override name = 'AskError';
}

/** The background did not answer in time: it is stuck or being replaced. */
export class NoAnswerError extends Error {
  override name = 'NoAnswerError';
}

/** A background that lives says so within this, whatever it is working on; it may work for longer. Milliseconds. */
const LIVELY = 900;
const PATIENCE = 5000;

/** Asks the background; rejects with `AskError` when it refuses and `NoAnswerError` when it stays silent. */
export async function ask<N extends MessageName>(
  name: N,
  question: Messages[N]['ask'],
): Promise<Messages[N]['answer']> {
  let over = false;
  const reply: unknown = await Promise.race([sent({ name, ask: question }), silence(() => over)]).finally(
    () => (over = true),
  );
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) throw new NoAnswerError(name);
  if (reply.ok === true && 'answer' in reply) return reply.answer as Messages[N]['answer'];
  throw new AskError('error' in reply ? String(reply.error) : name);
}

/** Without a background that listens the browser rejects at once. */
async function sent(message: Envelope): Promise<unknown> {
  try {
    return await chrome.runtime.sendMessage(message);
  } catch (cause) {
    throw new NoAnswerError(message.name, { cause });
  }
}

/** Ends when nobody answers any more: within two seconds where the background is stuck, later where it works. */
async function silence(isOver: () => boolean): Promise<undefined> {
  await passed(LIVELY);
  if (isOver()) return undefined;
  const sign = sent({ name: 'alive', ask: undefined }).catch(() => undefined);
  return (await Promise.race([sign, passed(LIVELY)])) === undefined ? undefined : passed(PATIENCE - LIVELY);
}

const passed = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
