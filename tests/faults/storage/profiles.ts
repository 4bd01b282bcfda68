import { expect } from 'vitest';
import type { Goal } from '../../../scripts/faults/figure.ts';
import { record } from '../record.ts';
import type { Damage, Kept } from './damage.ts';

/** What was seen after files of a profile were damaged. */
export interface Seen {
  kept: Kept;
  how: Damage;
  /** Of a page that copies an article: status and reason of the verdict. */
  status: string;
  reason?: string;
  /** Whether the person's choice is followed, and whether the browser stores anything again. */
  isChosen: boolean;
  isStoring: boolean;
  /** Until then, from when the browser runs, in milliseconds. */
  ms: number;
  /** The status after articles that were lost have been opened again. */
  again: string;
}

/** How soon all is well again, in milliseconds. */
const HEALED = 5000;
/** What may be said of a page whose articles are lost. */
const HONEST = ['not-met', 'index-empty', 'index-damaged', 'storage-failed'];

/** Reports the figures of all damaged profiles. */
export function report(seen: readonly Seen[]): void {
  const figure = (key: string, value: number, goal?: Goal, note?: string): void =>
    record({
      family: 'storage',
      key: `profiles.${key}`,
      value,
      unit: key === 'slowest' ? 'ms' : 'profiles',
      ...(goal === undefined ? {} : { goal }),
      ...(note === undefined ? {} : { note }),
    });
  const among = (holds: (one: Seen) => boolean): number => seen.filter(holds).length;
  const none = { exactly: 0 };
  figure('damaged', seen.length);
  figure(
    'settings_lost',
    among(({ isChosen }) => !isChosen),
    none,
  );
  figure(
    'false_none',
    among(({ status }) => status === 'none'),
    none,
  );
  figure(
    'not_working_again',
    among(({ again }) => again !== 'not-met'),
    none,
  );
  figure(
    'slowest',
    Math.max(...seen.map(({ ms }) => ms)),
    { atMost: HEALED },
    'from the start of the browser until a page is checked as the person has set it',
  );
  figure(
    'articles_lost',
    among(({ status }) => status === 'could-not-check'),
    undefined,
    'the browser empties what it finds damaged; they are collected or opened again',
  );
  figure(
    'refused',
    among(({ isStoring }) => !isStoring),
    undefined,
    'the browser itself refuses for ever, beyond mending from inside: pages are checked by the copied settings, or said not to be checked',
  );
}

/** Expects what must hold after each damage. */
export function expectHeld(one: Seen): void {
  const told = JSON.stringify(one);
  expect(one, told).toMatchObject({ isChosen: true, again: 'not-met' });
  if (one.kept === 'settings') expect(one.status, told).toBe('not-met');
  else expect(HONEST, told).toContain(one.reason ?? one.status);
}
