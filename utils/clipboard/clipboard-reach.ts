import { browser, type Runtime } from '../browser.ts';
import { copyClip } from '../citation/clipboard.ts';
import { isOrder } from '../citation/order-guard.ts';
import { type CitationOrder, written } from '../citation/written.ts';
import { askOffscreen, closeOffscreen, hasOffscreen } from '../offscreen.ts';
import { copyInDocument } from './copy-in-document.ts';

// How the background copies, never through a web page, whose `copy` handlers could rewrite it. Firefox's event page
// writes to the clipboard itself; Chromium's service worker cannot, and has the page that is never shown do it.

/** Writes a citation as it was ordered and copies it. Rejects when the browser does not allow that. */
export async function copyOrdered(order: CitationOrder): Promise<void> {
  // Decided by the builder: what writes citations is no part of a service worker, which every event starts anew.
  if (import.meta.env.FIREFOX) return copyClip(await written(order));
  const wasThere = await hasOffscreen();
  const answer = await askOffscreen({ citation: order }, isAnswer);
  // The page stays for as long as an archive needs it; one made for this has done its work.
  if (!wasThere) await closeOffscreen();
  if (answer.copied === 'no') throw new Error(answer.why);
}

type Answer = { copied: 'yes' } | { copied: 'no'; why: string };
const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && 'copied' in value;

/** Copies for the background in the page that is never shown. */
export function serveCopying(copy: typeof copyInDocument = copyInDocument): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const order = sender.tab === undefined && sender.id === browser.runtime.id ? orderIn(message) : undefined;
    // Not for us: the background may be meant.
    return order === undefined ? undefined : copied(order, copy);
  });
}

async function copied(order: CitationOrder, copy: typeof copyInDocument): Promise<Answer> {
  try {
    await copy(await written(order));
    return { copied: 'yes' };
  } catch (error) {
    return { copied: 'no', why: error instanceof Error ? error.message : String(error) };
  }
}

function orderIn(message: unknown): CitationOrder | undefined {
  if (typeof message !== 'object' || message === null || !('citation' in message)) return undefined;
  return isOrder(message.citation) ? message.citation : undefined;
}
