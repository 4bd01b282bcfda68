import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Popup } from '../../components/Popup.tsx';
import { reasons, type Status } from '../../utils/policy/verdict.ts';
import type { TabState } from '../../utils/tab-state.ts';
import { languages, message, speak } from './speaking.ts';
import { judged, source, unjudged } from './verdicts.ts';

afterEach(cleanup);

const statuses: Record<Exclude<Status, 'could-not-check'>, Parameters<typeof judged>[0]> = {
  met: {},
  'not-met': {},
  unclear: {},
  earlier: {},
  'common-source': {},
  advertising: {},
  none: { sources: [] },
  'own-site': { sources: [] },
};
/** Every state, every status, and every reason why a page could not be checked. */
const all: [name: string, state: TabState][] = [
  ...unjudged.map((state): [string, TabState] => [state.state, state]),
  ...Object.entries(statuses).map(([status, change]): [string, TabState] => [
    status,
    judged({ status: status as Status, ...change }),
  ]),
  ...reasons.map((reason): [string, TabState] => [
    `could not check: ${reason}`,
    judged({ status: 'could-not-check', reason, sources: [] }),
  ]),
];

const shown = (state: TabState): Element =>
  render(
    <Popup
      view={{ state, excerpts: [], collection: undefined }}
      tabId={7}
      copying={{}}
      act={() => undefined}
    />,
  ).container;
const textsOf = (container: Element, selector: string): string[] =>
  [...container.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');

describe.each(languages)('in %s', (language) => {
  beforeEach(() => speak(language));

  test.each(all)('%s has a sentence, a way on, and something to do', (_, state) => {
    const container = shown(state);
    const [sentence = '', ...others] = textsOf(container, 'h1');
    const [hint = '', ...more] = textsOf(container, '.hint');
    expect([others, more]).toEqual([[], []]);
    for (const text of [sentence, hint]) expect(text).toMatch(/^\S.{10,}[.…]$/u);
    expect(hint).not.toBe(sentence);
    const actions = textsOf(container, '.actions [data-action]');
    expect(actions.length).toBeGreaterThan(0);
    expect(actions).not.toContain('');
  });

  test('no two of them say the same', () => {
    const words = all.map(([, state]) => {
      const container = shown(state);
      const text = textsOf(container, 'h1, .hint').join(' ');
      cleanup();
      return text;
    });
    expect(new Set(words).size).toBe(all.length);
  });

  test('nothing found says what was compared', () => {
    expect(shown(judged({ status: 'none', sources: [] })).textContent).toContain(
      message(language, 'compared'),
    );
  });

  test.each([
    ['index-empty', 'options'],
    ['index-damaged', 'again'],
    ['pack-version', 'refresh'],
    ['extraction-failed', 'refresh'],
    ['page-too-large', 'again'],
    ['rendered-differs', 'refresh'],
    ['timeout', 'again'],
    ['storage-failed', 'again'],
  ] as const)('%s: the first thing to do is %s', (reason, action) => {
    const container = shown(judged({ status: 'could-not-check', reason, sources: [source()] }));
    expect(container.querySelector('.actions .main')?.getAttribute('data-action')).toBe(action);
  });
});

test('a state that changes is announced by the same polite region', () => {
  speak('en');
  const props = { tabId: 7, copying: {}, act: () => undefined } as const;
  const popup = (state: TabState) => (
    <Popup {...props} view={{ state, excerpts: [], collection: undefined }} />
  );
  const { container, rerender } = render(popup({ state: 'checking' }));
  const region = container.querySelector('[role="status"]:has(h1)');
  expect(region).not.toBeNull();
  rerender(popup(judged({ status: 'none', sources: [] })));
  expect(container.querySelector('[role="status"]:has(h1)')).toBe(region);
  expect(region?.textContent).toBe(message('en', 'status_none'));
});
