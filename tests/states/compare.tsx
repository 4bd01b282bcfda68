import { Compare, type Copy, type CopyRead, type OriginalText } from '../../components/Compare.tsx';
import { CompareSample } from '../../components/CompareSample.tsx';
import { comparisonView } from '../../utils/compare-view/view.ts';
import { englishSample } from '../../utils/sample/sample-en.ts';
import { ukrainianSample } from '../../utils/sample/sample-uk.ts';
import type { Edition } from '../../utils/ukrinform/article.ts';
import { source } from '../components/verdicts.ts';
import { copyFaults, fetchFaults } from './compare-faults.ts';
import { textPairs } from './compared-texts.ts';
import { nothing, press, type State, type Step } from './state.ts';
import { titled, titles } from './titles.ts';

const compare = (name: string, copy: Copy, original: OriginalText, ...after: Step[]): State => ({
  name,
  drawn: () => <Compare copy={copy} original={original} fetchOriginal={nothing} checkAgain={nothing} />,
  after,
});

const read = (change: Partial<CopyRead> = {}): Copy => ({
  copy: 'read',
  read: {
    text: '',
    source: { ...source(), article: titled('Harbour lamp of Saltholm burns again') },
    url: 'https://harbour-times.example/news/lamp',
    checkedAt: Date.parse('2026-11-24T12:00:00Z'),
    freshness: 'final',
    ...change,
  },
});
const unknown = { passages: [], words: { matched: 1, own: 1 } };
const compared = (copy: string, original: string): OriginalText => ({
  original: 'read',
  view: comparisonView(copy, original, unknown),
});
const looking: OriginalText = { original: 'looking' };
const of = (title: string, edition: Edition): Partial<CopyRead> => ({
  source: { ...source(), article: titled(title, edition) },
});

/** Everything that the page of the comparison can show. */
export const compareStates: readonly State[] = [
  compare('looking for the page', { copy: 'looking' }, looking),
  ...copyFaults.map((why) => compare(`page missing ${why}`, { copy: 'missing', why }, looking)),
  compare('looking for the original', read(), looking),
  compare('original not held', read(), { original: 'not-held' }),
  compare('original on its way', read(), { original: 'fetching' }),
  ...fetchFaults.map((why) => compare(`original missing ${why}`, read(), { original: 'failed', why })),
  ...titles.map(([name, edition, title]) =>
    compare(`title ${name}`, read(of(title, edition)), { original: 'not-held' }),
  ),
  ...textPairs.map(({ name, edition, title, copy, original }) =>
    compare(`texts ${name}`, read(of(title, edition)), compared(copy, original)),
  ),
  ...textPairs
    .slice(0, 1)
    .flatMap(({ edition, title, copy, original }) => [
      compare(
        'texts stepped to',
        read(of(title, edition)),
        compared(copy, original),
        press('[data-step="1"]'),
      ),
      compare(
        'texts of a page that has changed',
        read({ ...of(title, edition), freshness: 'stale' }),
        compared(copy, original),
      ),
    ]),
  ...[ukrainianSample, englishSample].map((sample): State => ({
    name: `sample ${sample.lang}`,
    drawn: () => <CompareSample sample={sample} />,
  })),
];
