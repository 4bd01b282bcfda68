import { browser, type Runtime } from './browser.ts';
import { askingDocument } from './message-authority.ts';
import { MessageRate } from './message-rate.ts';
import type { MessageName, Messages } from './messages.ts';
import type { DocumentAddress } from './tab/document-address.ts';

/** What a failed or refused message is answered with; a success carries the answer. */
type Reply = { ok: true; answer: unknown } | { ok: false; error: string };

/** A handler gets the narrowed question and, for page messages, the document it came from. */
export type Handlers = {
  [N in MessageName]: (ask: Messages[N]['ask'], page: DocumentAddress) => Promise<Messages[N]['answer']>;
};
export type Guards = { [N in MessageName]: (ask: unknown) => ask is Messages[N]['ask'] };

/**
 * Registers the one message listener. Unknown names, wrong shapes, senders without the right, and more messages of a tab
 * than its scripts send, are refused.
 */
export function handleMessages(
  handlers: Handlers,
  guards: Guards,
  clock: () => number = () => performance.now(),
): void {
  const rate = new MessageRate();
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const name = nameIn(message, handlers);
    // Not ours: another listener in another context may be meant.
    if (name === undefined) return undefined;
    const page = askingDocument(name, sender);
    if (page === undefined) return refused(name, 'this sender may not ask');
    if (page.tabId >= 0 && !rate.takes(page.tabId, clock())) return refused(name, 'too many messages');
    return replied(name, (message as { ask?: unknown }).ask, page, handlers, guards);
  });
}

function nameIn(message: unknown, handlers: Handlers): MessageName | undefined {
  if (typeof message !== 'object' || message === null || !('name' in message)) return undefined;
  const { name } = message;
  return typeof name === 'string' && Object.hasOwn(handlers, name) ? (name as MessageName) : undefined;
}

const refused = async (name: MessageName, why: string): Promise<Reply> => ({
  ok: false,
  error: `${name}: ${why}`,
});

async function replied<N extends MessageName>(
  name: N,
  ask: unknown,
  page: DocumentAddress,
  handlers: Handlers,
  guards: Guards,
): Promise<Reply> {
  const guard: (value: unknown) => value is Messages[N]['ask'] = guards[name];
  try {
    if (!guard(ask)) return await refused(name, 'the question has the wrong shape');
    return { ok: true, answer: await handlers[name](ask, page) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
