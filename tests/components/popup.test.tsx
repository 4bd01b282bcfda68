import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Popup } from '../../components/Popup.tsx';
import { dayAndTime } from '../../utils/i18n.ts';
import type { ClauseResult, Status } from '../../utils/policy/verdict.ts';
import { reasons } from '../../utils/policy/verdict.ts';
import type { TabState } from '../../utils/tab-state.ts';
import { complaints } from './accessible.ts';
import { languages, message, speak } from './speaking.ts';
import { clauses, judged, source, stale, unjudged } from './verdicts.ts';

afterEach(cleanup);

const shown = (view: TabState | 'silent' | undefined): Element =>
  render(
    <Popup
      view={view}
      excerpts={[]}
      tabId={7}
      collection={undefined}
      copying={{ copying: 'idle' }}
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
const credited = [source({ kind: 'credited' })];
const notMet = (clause: 'link' | 'position', evidence: ClauseResult['evidence']) => ({
  sources: [source({ clauses: clauses({ clause, result: 'not-met', evidence }) })],
});
const url = 'https://www.ukrinform.net/';
const statuses: [status: Status, key: string, change?: Parameters<typeof judged>[0]][] = [
  ['met', 'status_met'],
  ['met', 'status_met_credited', { sources: credited }],
  ['unclear', 'status_unclear'],
  ['unclear', 'status_unclear_credited', { sources: credited }],
  ['none', 'status_none', { sources: [] }],
  ['own-site', 'status_ownSite', { sources: [] }],
  ['advertising', 'status_advertising'],
  ['common-source', 'status_commonSource'],
  ['earlier', 'status_earlier'],
  ['not-met', 'status_notMet_noLink', notMet('link', [{ code: 'no-credit' }])],
  [
    'not-met',
    'status_notMet_nameOnly',
    notMet('link', [{ code: 'name-only', words: 'by Ukrinform' }, { code: 'no-link' }]),
  ],
  ['not-met', 'status_notMet_hidden', notMet('link', [{ code: 'hidden-link', url, why: 'tiny' }])],
  [
    'not-met',
    'status_notMet_lookAlike',
    notMet('link', [{ code: 'look-alike', url, host: 'ukrinforn.example' }]),
  ],
  ['not-met', 'status_notMet_position', notMet('position', [{ code: 'place', role: 'body', paragraph: 4 }])],
];

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
