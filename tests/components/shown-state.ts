import { act, render } from '@testing-library/preact';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '../../utils/browser.ts';
import type { MessageName } from '../../utils/messages.ts';
import type { Answers, State } from '../states/state.ts';

/** Draws a state with its background, and does what leads to it. */
export async function shown({ drawn, answers, after = [] }: State): Promise<Element> {
  fakeBrowser.reset();
  answering(answers ?? (() => undefined));
  const { container } = render(drawn());
  if (after.length > 0 || answers !== undefined) await settled();
  for (const step of after) {
    act(() => step(container));
    await settled();
  }
  return container;
}

/** A background that gives these answers. */
function answering(answers: Answers): void {
  const asked = new Map<MessageName, number>();
  browser.runtime.onMessage.addListener(async (message: unknown) => {
    const { name } = message as { name: MessageName };
    const before = asked.get(name) ?? 0;
    asked.set(name, before + 1);
    const answer = answers(name, before);
    return answer === undefined ? { ok: false, error: 'refused' } : { ok: true, answer };
  });
}

/** Answers are drawn, and what is loaded for a button that was pressed is there. */
const settled = (): Promise<void> => act(() => new Promise((resolve) => setTimeout(resolve, 20)));
