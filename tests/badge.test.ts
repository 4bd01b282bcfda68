// @vitest-environment node
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Badge, badgeOf } from '../utils/badge.ts';
import type { Status } from '../utils/policy/verdict.ts';
import type { TabState } from '../utils/tab-state.ts';
import { locales, messagesIn } from './locales.ts';

const statuses: Record<Status, true> = {
  'could-not-check': true,
  'own-site': true,
  none: true,
  advertising: true,
  'common-source': true,
  earlier: true,
  'not-met': true,
  unclear: true,
  met: true,
};
const verdictWith = (status: Status): TabState => ({
  state: 'verdict',
  freshness: 'final',
  verdict: {
    status,
    sources: [],
    compared: { articles: 0, editions: [] },
    checkedAt: 0,
    versions: [],
    notes: [],
    trace: { candidates: [], excluded: [], ms: {} },
  },
});
const states: TabState[] = [
  { state: 'paused' },
  { state: 'off-here', host: 'paper.example' },
  { state: 'on-click' },
  { state: 'no-access' },
  { state: 'checking' },
  { state: 'too-little-text', words: 12 },
];
const badges: [name: string, badge: Badge][] = [
  ...states.map((state): [string, Badge] => [state.state, badgeOf(state)]),
  ...(Object.keys(statuses) as Status[]).map((status): [string, Badge] => [
    status,
    badgeOf(verdictWith(status)),
  ]),
];

test.each(badges)('%s has icons in both sizes', (_, { icon }) => {
  for (const size of [16, 32]) {
    expect(existsSync(new URL(`../public/icon/${icon}-${size}.png`, import.meta.url))).toBe(true);
  }
});

test.each(badges)('the sign of %s fits on the toolbar', (_, { text }) => {
  expect([...text].length).toBeLessThanOrEqual(2);
});

test.each(locales)('all have a title in %s, and no two the same', (locale) => {
  const messages = messagesIn(locale);
  const titles = badges.map(([, { titleKey }]) => messages[titleKey]?.message ?? '');
  expect(titles).not.toContain('');
  expect(new Set(titles).size).toBe(badges.length);
});

/** Names by what the button shows without colour: the shape of the icon and the sign on it. */
const looks = Object.groupBy(badges, ([, { icon, text }]) => `${icon} ${text}`.trim());

test('everything that tells something about the page looks like nothing else; the quiet states look alike', () => {
  const names = Object.fromEntries(
    Object.entries(looks).map(([look, alike]) => [look, alike?.map(([name]) => name)]),
  );
  expect(names).toEqual({
    off: ['paused', 'off-here', 'no-access'],
    plain: ['on-click', 'too-little-text', 'own-site', 'none'],
    'plain …': ['checking'],
    'could-not-check ×': ['could-not-check'],
    'unclear §': ['advertising'],
    'unclear «»': ['common-source'],
    'unclear ↶': ['earlier'],
    'not-met !': ['not-met'],
    'unclear ?': ['unclear'],
    'met ✓': ['met'],
  });
});
