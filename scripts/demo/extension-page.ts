import type { Evaluating } from '../browsers/driver.ts';
import type { MessageName, Messages } from '../../utils/messages.ts';

/** Sends a message from an extension page as the popup does, and gives the answer. */
export async function askFrom<N extends MessageName>(
  page: Evaluating,
  name: N,
  question: Messages[N]['ask'],
): Promise<Messages[N]['answer']> {
  const message = JSON.stringify({ name, ask: question });
  const reply = await page.evaluate<{ ok: boolean; answer: Messages[N]['answer']; error?: string } | null>(
    `chrome.runtime.sendMessage(${message})`,
  );
  if (reply?.ok !== true) throw new Error(`${name}: ${reply?.error ?? 'no answer'}`);
  return reply.answer;
}
