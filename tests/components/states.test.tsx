import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { slug } from '../../scripts/shots/sets.ts';
import { views } from '../states/views.ts';
import { shown } from './shown-state.ts';
import { asksInVain, languages, speak } from './speaking.ts';

afterEach(cleanup);
// Of a document without a layout, nothing is brought into view.
Element.prototype.scrollIntoView = vi.fn();

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
