import { CollectionBudgetView } from '../../components/CollectionBudgetView.tsx';
import { CollectionLine } from '../../components/CollectionLine.tsx';
import type { MonthCounters } from '../../components/first-look.ts';
import { HeldByMonth } from '../../components/HeldByMonth.tsx';
import { HeldForUser } from '../../components/HeldForUser.tsx';
import { StorageForUser } from '../../components/StorageForUser.tsx';
import { StorageUse } from '../../components/StorageUse.tsx';
import type { StorageUsed } from '../../utils/corpus/storage-used.ts';
import { type MonthCounts, monthsBetween } from '../../utils/month-counts.ts';
import { fileStates } from './article-files.tsx';
import { activities, budget, collectionStatus } from './collection.ts';
import { part } from './part.tsx';
import { nothing, type State, unfold } from './state.ts';

/** Ten years, no two months alike, one of them without articles. */
export const monthCounts: MonthCounts = {
  months: Object.fromEntries(
    monthsBetween('2016-12', '2026-11').map((month, i) => [
      month,
      i === 50 ? {} : { uk: 2000 + 31 * i, en: (37 * i) % 700, ja: i % 7 },
    ]),
  ),
  undated: 12,
};

const stored: readonly (readonly [name: string, storageUse: StorageUsed])[] = [
  ['unknown', { packs: 18_400_000, copies: 0 }],
  ['nothing', { packs: 0, copies: 0, articles: 0, used: 0, quota: 10_000_000_000 }],
  [
    'of all parts',
    {
      packs: 1_800_000_000,
      copies: 900_000_000,
      articles: 41_000_000,
      used: 2_741_000_000,
      quota: 9_000_000_000,
    },
  ],
];

const never = (): Promise<never> => new Promise(nothing);
const failing = (): Promise<never> => Promise.reject(new Error('the storage is full'));
const counting = (name: string, counters: MonthCounters): State =>
  part(
    `months ${name}`,
    () => <HeldForUser counters={counters} first={{}} articles={21} generation={12} />,
    // Only looks.
    nothing,
  );
const storing = (name: string, read: () => Promise<StorageUsed>): State =>
  part(
    `storage ${name}`,
    () => <StorageForUser read={read} first={undefined} articles={21} generation={12} />,
    nothing,
  );

const holding: readonly State[] = [
  part('months none', () => <HeldByMonth counts={{ months: {}, undated: 0 }} />),
  part('months one', () => <HeldByMonth counts={{ months: { '2026-11': { uk: 21 } }, undated: 0 }} />),
  part('months many', () => <HeldByMonth counts={monthCounts} />),
  part('months as a table', () => <HeldByMonth counts={monthCounts} />, unfold('details')),
  part('months undated alone', () => <HeldByMonth counts={{ months: {}, undated: 7 }} />),
  counting('being counted', { collected: never, ofPack: never }),
  counting('not read', { collected: failing, ofPack: never }),
  counting('without those of the pack', { collected: async () => monthCounts, ofPack: failing }),
  ...stored.map(([name, storageUse]) =>
    part(`storage ${name}`, () => <StorageUse storageUse={storageUse} />),
  ),
  storing('being read', never),
  storing('not read', failing),
];

/** The parts of the options page that are about articles. */
export const articleStates: readonly State[] = [
  ...activities.map(([name, activity]) =>
    part(`collection ${name}`, () => <CollectionLine status={collectionStatus(activity)} />),
  ),
  ...(
    [
      ['fresh', { asked: 0 }],
      ['used up', { asked: 20, most: 20, last: Date.parse('2026-11-24T12:00:00Z') }],
      ['after an answer', { fault: { why: '503', until: 0 } }],
      ['without an answer', { fault: { why: 'network', until: 0 } }],
      ['after a failed storage', { fault: { why: 'storage', until: 0 }, saving: true }],
    ] as const
  ).map(([name, change]) => part(`budget ${name}`, () => <CollectionBudgetView budget={budget(change)} />)),
  ...holding,
  ...fileStates,
];
