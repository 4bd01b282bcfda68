import type { CollectionBudget } from '../../utils/corpus/collection-budget.ts';
import { defaults } from '../../utils/settings.ts';
import type { CollectionActivity, CollectionStatus } from '../../utils/corpus/collection-status.ts';

const later = Date.parse('2026-11-24T12:30:00Z');

/** Everything that collection can do. */
export const activities: readonly (readonly [name: string, activity: CollectionActivity])[] = [
  ['off', { doing: 'off' }],
  ['waiting', { doing: 'waiting', until: later }],
  ['collecting', { doing: 'collecting', done: 3, of: 12 }],
  ['beginning', { doing: 'collecting', done: 0, of: 0 }],
  ['backing off after an answer', { doing: 'backing-off', until: later, after: '503' }],
  ['backing off without an answer', { doing: 'backing-off', until: later, after: 'network' }],
];

export const collectionStatus = (activity: CollectionActivity): CollectionStatus => ({
  activity,
  articles: 21,
  editions: ['uk', 'en'],
});

/** How collection stands towards the agency's site, as often as settings have it that nobody has changed. */
export const budget = (change: Partial<CollectionBudget> = {}): CollectionBudget => ({
  editions: ['uk', 'en'],
  asked: 7,
  most: defaults().requestsPerHour,
  spacing: 3000,
  saving: false,
  ...(change.asked === 0 ? {} : { last: Date.parse('2026-11-24T11:48:00Z') }),
  ...change,
});
