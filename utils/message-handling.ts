import { browser, type Runtime } from './browser.ts';
import { type MessageName, type Messages, pageMessages } from './messages.ts';
import type { DocumentAddress } from './tab/document-address.ts';

/** What a failed or refused message is answered with; a success carries the answer. */
type Reply = { ok: true; answer: unknown } | { ok: false; error: string };

/** A handler gets the narrowed question and, for page messages, the document it came from. */
export type Handlers = {
  [N in MessageName]: (ask: Messages[N]['ask'], page: DocumentAddress) => Promise<Messages[N]['answer']>;
};
export type Guards = { [N in MessageName]: (ask: unknown) => ask is Messages[N]['ask'] };

const nowhere: DocumentAddress = { tabId: -1, documentId: '', url: '' };

/** Registers the one message listener. Unknown names, wrong shapes and senders without the right are refused. */
export function handleMessages(handlers: Handlers, guards: Guards): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const name = nameIn(message, handlers);
    // Not ours: another listener in another context may be meant.
    if (name === undefined) return undefined;
    return replied(name, (message as { ask?: unknown }).ask, sender, handlers, guards);
  });
}

function nameIn(message: unknown, handlers: Handlers): MessageName | undefined {
  if (typeof message !== 'object' || message === null || !('name' in message)) return undefined;
  const { name } = message;
  return typeof name === 'string' && Object.hasOwn(handlers, name) ? (name as MessageName) : undefined;
}

async function replied<N extends MessageName>(
  name: N,
  ask: unknown,
  sender: Runtime.MessageSender,
  handlers: Handlers,
  guards: Guards,
): Promise<Reply> {
  const page = pageMessages.has(name) ? pageOf(sender) : extensionPage(sender);
  if (page === undefined) return { ok: false, error: `${name}: this sender may not ask` };
  const guard: (value: unknown) => value is Messages[N]['ask'] = guards[name];
  if (!guard(ask)) return { ok: false, error: `${name}: the question has the wrong shape` };
  try {
    return { ok: true, answer: await handlers[name](ask, page) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/** The document of our own script in a tab's top frame; its address is the browser's word, not the script's. */
function pageOf(sender: Runtime.MessageSender & { documentId?: string }): DocumentAddress | undefined {
  const { tab, documentId, frameId, id, url } = sender;
  if (id !== browser.runtime.id || frameId !== 0 || tab?.id === undefined) return undefined;
  if (documentId === undefined || url === undefined || !/^(?:https?|file):/u.test(url)) return undefined;
  return { tabId: tab.id, documentId, url: tab.url ?? url };
}

const extensionPage = (sender: Runtime.MessageSender): DocumentAddress | undefined =>
  sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('')) === true
    ? nowhere
    : undefined;
