import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { slug } from '../../scripts/shots/sets.ts';
import { browser } from '../../utils/browser.ts';
import type { MessageName } from '../../utils/messages.ts';
import type { Answers, State } from '../states/state.ts';
import { views } from '../states/views.ts';
import { asksInVain, languages, speak } from './speaking.ts';

afterEach(cleanup);
// Of a document without a layout, nothing is brought into view.
Element.prototype.scrollIntoView = vi.fn();

/** Draws a state with its background, and does what leads to it. */
async function shown({ drawn, answers, after = [] }: State): Promise<Element> {
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

const all = views.flatMap((view) =>
  view.states.map((state) => [`${view.name}: ${state.name}`, state] as const),
);

test('no two states of a view have the same name in the address of a picture', () => {
  for (const { name, states } of views) {
    const names = states.map((state) => slug(state.name));
    expect(names.filter((one, i) => names.indexOf(one) !== i).map((twice) => `${name}: ${twice}`)).toEqual(
      [],
    );
    expect(names).not.toContain('');
  }
});

/** What is shown, with what fields hold besides their markup. */
const seen = (container: Element): string =>
  [
    container.innerHTML,
    ...[...container.querySelectorAll('input')].map(({ checked, value }) => `${checked} ${value}`),
  ].join('\n');

test.each(views)('no two states of $name show the same', async ({ states }) => {
  speak('en');
  const before = new Map<string, string>();
  const same: string[] = [];
  for (const state of states) {
    const markup = seen(await shown(state));
    const other = before.get(markup);
    if (other !== undefined) same.push(`${state.name} is ${other}`);
    before.set(markup, state.name);
    cleanup();
  }
  expect(same).toEqual([]);
});

describe.each(languages)('in %s', (language) => {
  test.each(all)('%s has one heading and all its words', async (_, state) => {
    speak(language);
    const container = await shown(state);
    const busy = container.querySelector('main[aria-busy=true]:not(:has(p))');
    if (busy === null) expect(container.querySelectorAll('h1')).toHaveLength(1);
    expect(container.querySelectorAll('main')).toHaveLength(1);
    expect(container.textContent).not.toMatch(/undefined|NaN|Invalid|\[object/u);
    expect(asksInVain()).toEqual([]);
  });
});
