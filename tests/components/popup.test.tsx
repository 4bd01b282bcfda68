import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Popup } from '../../components/Popup.tsx';
import { dayAndTime } from '../../utils/i18n.ts';
import { reasons } from '../../utils/policy/verdict.ts';
import type { TabState } from '../../utils/tab-state.ts';
import { statuses } from '../states/popup-verdicts.ts';
import { complaints } from './accessible.ts';
import { languages, message, speak } from './speaking.ts';
import { judged, stale, unjudged } from './verdicts.ts';

afterEach(cleanup);

const shown = (view: TabState | 'silent' | undefined): Element =>
  render(
    <Popup
      view={view === undefined ? undefined : { state: view, excerpts: [], collection: undefined }}
      tabId={7}
      copying={{}}
      act={() => undefined}
    />,
  ).container;
const heading = (container: Element): string | null | undefined => container.querySelector('h1')?.textContent;

const headings: Record<Exclude<TabState['state'], 'verdict'>, [key: string, ...substitutions: string[]]> = {
  paused: ['state_paused'],
  'off-here': ['state_offHere', 'harbour-times.example'],
  'on-click': ['state_onClick'],
  'no-access': ['state_noAccess'],
  checking: ['state_checking'],
  'too-little-text': ['state_tooLittle'],
};
describe.each(languages)('the popup in %s', (language) => {
  test.each(unjudged)('$state', async (view) => {
    speak(language);
    if (view.state === 'verdict') throw new Error('only states without a verdict');
    const container = shown(view);
    const [key, ...substitutions] = headings[view.state];
    expect(heading(container)).toBe(message(language, key, substitutions));
    expect(container.querySelector('main')?.dataset.state).toBe(view.state);
    expect(await complaints(container)).toEqual([]);
  });

  test.each(statuses)('%s: %s', async (status, key, change) => {
    speak(language);
    const container = shown(judged({ status, ...change }));
    expect(heading(container)).toBe(message(language, key));
    expect(container.querySelector('main')?.dataset.status).toBe(status);
    expect(await complaints(container)).toEqual([]);
  });

  test.each(reasons)('could not check: %s', async (reason) => {
    speak(language);
    const container = shown(judged({ status: 'could-not-check', reason, sources: [] }));
    expect(heading(container)).toBe(message(language, 'status_couldNotCheck'));
    const camel = reason.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
    const why = message(language, `reason_${camel}`);
    expect(why).not.toBe('');
    expect([...container.querySelectorAll('p')].map(({ textContent }) => textContent)).toContain(why);
    expect(await complaints(container)).toEqual([]);
  });

  test.each([
    ['checked', judged()],
    ['checked_changed', stale()],
    ['checked_changed', stale({ status: 'could-not-check', reason: 'timeout', sources: [] })],
  ] as const)('when the page was checked: %s', async (key, view) => {
    speak(language);
    const container = shown(view);
    const at = dayAndTime(Date.parse('2026-11-24T12:00:00Z'));
    expect(at).toMatch(/2026.*:00/u);
    expect(container.querySelector('[data-freshness]')?.textContent).toBe(message(language, key, [at]));
    expect(await complaints(container)).toEqual([]);
  });

  test('a background that does not answer', async () => {
    speak(language);
    const container = shown('silent');
    expect(heading(container)).toBe(message(language, 'hint_noAnswer'));
    expect(container.querySelector('[role="alert"] h1')).not.toBeNull();
    expect(await complaints(container)).toEqual([]);
  });
});

test('while nothing is known the popup says that it is busy and nothing else', () => {
  const container = shown(undefined);
  expect(container.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
  expect(container.textContent).toBe('');
});

test('axe itself finds a fault where there is one', async () => {
  const { container } = render(<main />);
  container.innerHTML = '<button type="button"></button>';
  expect(await complaints(container)).toEqual([expect.stringContaining('button-name')]);
});
