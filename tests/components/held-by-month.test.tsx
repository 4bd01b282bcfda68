import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HeldByMonth } from '../../components/HeldByMonth.tsx';
import type { FirstLook, MonthCounters } from '../../components/first-look.ts';
import { HeldForUser } from '../../components/HeldForUser.tsx';
import { type MonthCounts, noMonths } from '../../utils/month-counts.ts';
import { complaints } from './accessible.ts';
import { languages, message, speak } from './speaking.ts';

beforeEach(() => speak('en'));
afterEach(cleanup);

const counts: MonthCounts = {
  months: { '2020-01': { uk: 4 }, '2026-10': { uk: 30, en: 6 }, '2026-11': { uk: 15 } },
  undated: 2,
};

describe.each(languages)('in %s', (language) => {
  test('a row of bars for each edition, and the same numbers as a table', async () => {
    speak(language);
    const { container } = render(<HeldByMonth counts={counts} />);
    const rows = [...container.querySelectorAll('svg[role=img]')];
    expect(rows.map((row) => row.getAttribute('aria-label'))).toEqual([
      message(language, 'held_row', [message(language, 'edition_uk'), '49']),
      message(language, 'held_row', [message(language, 'edition_en'), '6']),
    ]);
    const heights = [...(rows[0]?.querySelectorAll('rect.some') ?? [])].map((bar) =>
      Number(bar.getAttribute('height')),
    );
    expect(heights).toEqual([40, 20]);
    const cells = [...container.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map(({ textContent }) => textContent),
    );
    expect(cells).toEqual([
      ['15', '0', '15'],
      ['30', '6', '36'],
      ['4', '0', '4'],
    ]);
    expect(container.textContent).toContain(message(language, 'held_earlier', ['4']));
    expect(container.textContent).toContain(message(language, 'held_undated', ['2']));
    expect(container.textContent).not.toMatch(/\$|undefined|NaN|Invalid/u);
    expect(await complaints(container)).toEqual([]);
  });

  test('where nothing is held it is said what to do', async () => {
    speak(language);
    const { container } = render(<HeldByMonth counts={noMonths()} />);
    expect(container.textContent).toBe(message(language, 'held_empty'));
    expect(await complaints(container)).toEqual([]);
  });
});

const shown = (counters: Partial<MonthCounters>, first: Partial<FirstLook> = {}) =>
  render(
    <HeldForUser
      counters={{ collected: async () => noMonths(), ofPack: async () => noMonths(), ...counters }}
      first={first}
      articles={1}
      generation={1}
    />,
  ).container;

test('what was collected and what the pack holds are one chart', async () => {
  const collected = { months: { '2026-11': { uk: 1 } }, undated: 0 };
  const ofPack = { months: { '2026-11': { uk: 2 } }, undated: 0 };
  const container = shown({ collected: async () => collected, ofPack: async () => ofPack });
  await waitFor(() => expect(container.querySelector('td')?.textContent).toBe('3'));
  expect(container.textContent).toContain(message('en', 'held_twice'));
});

test.each([
  ['a pack', { collected: async () => noMonths(), ofPack: async () => counts }],
  ['what was collected', { collected: async () => counts, ofPack: async () => noMonths() }],
])('where %s alone is counted, nothing is said of counting twice', async (_, counters) => {
  const container = shown(counters);
  await waitFor(() => expect(container.querySelector('td')?.textContent).toBe('15'));
  expect(container.textContent).not.toContain(message('en', 'held_twice'));
});

test('counting a pack that takes long has a bar, and what was collected is shown meanwhile', async () => {
  const container = shown({
    collected: async () => counts,
    ofPack: ({ onProgress }) => {
      setTimeout(() => onProgress(30, 200), 300);
      return new Promise(() => undefined);
    },
  });
  await waitFor(() => expect(container.querySelector('progress')?.value).toBe(30), { timeout: 5000 });
  expect(container.querySelector('#counting [role=status]')?.textContent).toBe(
    message('en', 'held_countingPack'),
  );
  expect(container.querySelectorAll('svg')).toHaveLength(2);
  expect(await complaints(container)).toEqual([]);
});

test.each<[string, Partial<MonthCounters>, Parameters<typeof message>[1]]>([
  ['a pack', { ofPack: () => Promise.reject(new Error('damaged')) }, 'held_packFailed'],
  ['the store', { collected: () => Promise.reject(new Error('gone')) }, 'held_failed'],
])('%s that cannot be counted is told, with what to do', async (_, counters, words) => {
  const container = shown({ collected: async () => counts, ...counters });
  await waitFor(() => expect(container.textContent).toContain(message('en', words)));
  expect(await complaints(container)).toEqual([]);
});

test('whoever closes the page ends the counting', async () => {
  let signal: AbortSignal | undefined;
  const ofPack: MonthCounters['ofPack'] = (counting) => {
    ({ signal } = counting);
    return new Promise(() => undefined);
  };
  shown({ ofPack });
  await waitFor(() => expect(signal?.aborted).toBe(false));
  cleanup();
  await waitFor(() => expect(signal?.aborted).toBe(true));
});

test('what is known when the page opens is drawn at once', () => {
  const never = (): Promise<never> => new Promise(() => undefined);
  const container = shown({ collected: never, ofPack: never }, { collected: counts, ofPack: counts });
  expect(container.querySelector('td')?.textContent).toBe('30');
  expect(container.querySelector('progress')).toBeNull();
});
