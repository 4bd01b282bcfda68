import type { Envelope, MessageName, Messages } from './messages.ts';

/** The background refused or failed. */
export class AskError extends Error {
  override name = 'AskError';
}

/** The background did not answer in time: it is stuck or being replaced. */
export class NoAnswerError extends Error {
  override name = 'NoAnswerError';
}

const PATIENCE = 5000;

/** Asks the background; rejects with `AskError` when it refuses and `NoAnswerError` when it stays silent. */
export async function ask<N extends MessageName>(
  name: N,
  question: Messages[N]['ask'],
): Promise<Messages[N]['answer']> {
  const reply: unknown = await Promise.race([sent({ name, ask: question }), silence()]);
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

const silence = (): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), PATIENCE));
