import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '../../utils/browser.ts';
import type { MessageName } from '../../utils/messages.ts';
import { guards } from '../../utils/message-guards.ts';

/** Answers by message name; a name without an answer is refused. */
type Answers = Partial<Record<MessageName, (ask: unknown) => unknown>>;

interface Asked {
  name: MessageName;
  ask: unknown;
}
const isAsked = (message: unknown): message is Asked =>
  typeof message === 'object' && message !== null && 'name' in message && String(message.name) in guards;

/** A background that answers what it is told to, refuses the rest, and remembers what it was asked. */
export function background(answers: Answers): { asked: Asked[]; answers: Answers } {
  const world = { asked: [] as Asked[], answers };
  browser.runtime.onMessage.addListener(async (message: unknown) => {
    if (!isAsked(message) || !guards[message.name](message.ask)) return { ok: false, error: 'wrong shape' };
    world.asked.push(message);
    const answer = world.answers[message.name];
    return answer === undefined ? { ok: false, error: 'refused' } : { ok: true, answer: answer(message.ask) };
  });
  return world;
}

/** What extension pages call besides messages, as the browsers offer it. */
export const pageCalls = {
  openOptionsPage: vi.fn(async () => undefined),
  reload: vi.fn(),
  reloadTab: vi.fn(async () => undefined),
};
Object.assign(fakeBrowser.runtime, pageCalls);
Object.assign(fakeBrowser.tabs, { reload: pageCalls.reloadTab });
