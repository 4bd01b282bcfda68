import type { ComponentProps } from 'preact';
import { Options } from '../../components/Options.tsx';
import type { CollectionActivity, CollectionStatus } from '../../utils/corpus/collection-status.ts';
import { totalOf } from '../../utils/month-counts.ts';
import { defaults, type Settings } from '../../utils/settings.ts';
import { editions } from '../../utils/ukrinform/editions.ts';
import { monthCounts } from './articles.tsx';
import { budget, collectionStatus } from './collection.ts';
import { CollectionBudgetView } from '../../components/CollectionBudgetView.tsx';
import { HeldByMonth } from '../../components/HeldByMonth.tsx';
import { nothing, press, type State, type Step } from './state.ts';

const waiting: CollectionActivity = { doing: 'waiting', until: Date.parse('2026-11-24T12:30:00Z') };
/** Everything that the chart shows was collected. */
const charted: CollectionStatus = {
  activity: waiting,
  articles: Object.values(monthCounts.months).reduce(
    (sum, month) => sum + totalOf(month),
    monthCounts.undated,
  ),
  editions: ['uk', 'en', 'ja'],
};

type Props = ComponentProps<typeof Options>;

const options = (
  name: string,
  { settings = {}, ...props }: Partial<Omit<Props, 'settings'>> & { settings?: Partial<Settings> },
  ...after: Step[]
): State => ({
  name,
  drawn: () => (
    <Options
      settings={{ ...defaults(), ...settings }}
      collection={collectionStatus(settings.mode === 'paused' ? { doing: 'off' } : waiting)}
      importing={{ state: 'idle' }}
      change={nothing}
      collectNow={nothing}
      open={nothing}
      write={() => Promise.reject(new Error('nothing is written'))}
      erase={() => Promise.resolve()}
      eraseEverything={() => Promise.resolve()}
      {...props}
    />
  ),
  after,
});

const hosts = [
  'news.example',
  'a-regional-newspaper-with-a-name-that-is-too-long-for-one-line.kyiv.region.example',
  'xn--80ak6aa92e.example',
  ...Array.from({ length: 12 }, (_, i) => `paper-${i + 1}.example`),
];

/** The options page as a whole; its parts have states of their own. */
export const optionsStates: readonly State[] = [
  ...(['automatic', 'on-click', 'paused'] as const).map((mode) => options(mode, { settings: { mode } })),
  options('nothing known of articles', { collection: undefined }),
  options('no articles', {
    settings: { collect: false },
    collection: { activity: { doing: 'off' }, articles: 0, editions: [] },
  }),
  options('with a chart and a request limit', {
    collection: charted,
    settings: { editions: charted.editions },
    parts: {
      held: <HeldByMonth counts={monthCounts} />,
      budget: <CollectionBudgetView budget={budget({ editions: charted.editions })} />,
    },
  }),
  options('busy with a file', { importing: { state: 'busy', added: 1200 } }),
  options('asked whether to delete the articles', {}, press('#erase-articles')),
  options('asked whether to delete everything', {}, press('#erase-everything')),
  options('long lists, all editions', {
    settings: {
      offHosts: hosts,
      licensedHosts: hosts.slice(0, 2),
      mineHosts: hosts.slice(0, 1),
      editions: editions.map(({ edition }) => edition),
      requestsPerHour: 200,
    },
  }),
  options('a name that is no site', {}, press('form button')),
  options('citations for reference programs', {
    settings: { citationFormat: 'bibtex', citationLink: 'exact-words' },
  }),
  options(
    'own wordings, one of them edited',
    {
      settings: {
        citationFormat: 'house:Our desk',
        citationTemplates: [
          { name: 'Our desk', format: 'rich', text: '{sentence} {agency}: {link}.\n{date}, {edition}' },
          { name: 'A channel with a name that is rather long', format: 'telegram', text: '{title} {link}' },
        ],
      },
    },
    press('#citation-templates li button'),
  ),
];
