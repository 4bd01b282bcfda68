import { Compare, type Copy, type CopyRead, type OriginalText } from '../../components/Compare.tsx';
import { CompareSample } from '../../components/CompareSample.tsx';
import { Revision } from '../../components/Revision.tsx';
import { comparisonView } from '../../utils/compare-view/view.ts';
import { englishSample } from '../../utils/sample/sample-en.ts';
import { ukrainianSample } from '../../utils/sample/sample-uk.ts';
import type { SourceKind } from '../../utils/policy/verdict.ts';
import type { Edition } from '../../utils/ukrinform/article.ts';
import { lead } from '../compare-view/lamp-sentences.ts';
import { source } from '../components/verdicts.ts';
import { copyFaults, fetchFaults } from './compare-faults.ts';
import { textPairs } from './compared-texts.ts';
import { read as readPage, revisionStates } from './revisions.ts';
import { nothing, press, type State, type Step } from './state.ts';
import { titled, titles } from './titles.ts';

const compare = (name: string, copy: Copy, original: OriginalText, ...after: Step[]): State => ({
  name,
  drawn: () => <Compare copy={copy} original={original} fetchOriginal={nothing} checkAgain={nothing} />,
  after,
});

const read = (change: Partial<CopyRead> = {}): Copy => readPage('', change);
const unknown = { passages: [], words: { matched: 1, own: 1 } };
const compared = (copy: string, original: string): OriginalText => ({
  original: 'read',
  view: comparisonView(copy, original, unknown),
});
const looking: OriginalText = { original: 'looking' };
const of = (title: string, edition: Edition, kind: SourceKind = 'verbatim'): Partial<CopyRead> => ({
  source: { ...source({ kind }), article: titled(title, edition) },
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
  ...textPairs.map(({ name, edition, title, kind, copy, original }) =>
    compare(`texts ${name}`, read(of(title, edition, kind)), compared(copy, original)),
  ),
  ...textPairs
    .slice(0, 1)
    .flatMap(({ edition, title, kind, copy, original }) => [
      compare(
        'texts stepped to',
        read(of(title, edition, kind)),
        compared(copy, original),
        press('[data-step="1"]'),
      ),
      compare(
        'texts of a page that has changed',
        read({ ...of(title, edition, kind), freshness: 'stale' }),
        compared(copy, original),
      ),
    ]),
  ...revisionStates.map(([name, state]): State => ({
    name: `changes by the agency ${name}`,
    drawn: () => (
      <Compare
        copy={readPage(lead)}
        original={compared(lead, lead)}
        fetchOriginal={nothing}
        checkAgain={nothing}
        revision={<Revision state={state} lang="en" ask={nothing} />}
      />
    ),
  })),
  ...[ukrainianSample, englishSample].map((sample): State => ({
    name: `sample ${sample.lang}`,
    drawn: () => <CompareSample sample={sample} />,
  })),
];
