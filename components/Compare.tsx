import type { ComponentChildren } from 'preact';
import type { ComparisonView } from '../utils/compare-view/view.ts';
import { dayAndTime, t } from '../utils/i18n.ts';
import type { ArticleCard, Source } from '../utils/policy/verdict.ts';
import type { FetchFault } from '../utils/ukrinform/fetched-text.ts';
import { CompareTexts } from './CompareTexts.tsx';
import { type CopyFault, copyFaults, fetchFaults } from './compare-words.ts';
import { Original } from './Original.tsx';
import { SafeLink } from './SafeLink.tsx';

/** A page that was checked, with its text as the check read it. */
export interface CopyRead {
  text: string;
  source: Source & { article: ArticleCard };
  url: string;
  /** Epoch milliseconds. */
  checkedAt: number;
  freshness: 'final' | 'stale';
}
/** What is known of the page. */
export type Copy =
  { copy: 'looking' } | { copy: 'missing'; why: CopyFault } | { copy: 'read'; read: CopyRead };
/** What is known of the article's text; once it is there, it is compared. */
export type OriginalText =
  | { original: 'looking' }
  | { original: 'not-held' }
  | { original: 'fetching' }
  | { original: 'failed'; why: FetchFault }
  | {
      original: 'read';
      view: ComparisonView;
      /** Its text, when it was held and not fetched now. */ held?: string;
    };

interface CompareProps {
  copy: Copy;
  original: OriginalText;
  fetchOriginal: () => void;
  checkAgain: () => void;
  /** Stands above the texts. */
  revision?: ComponentChildren;
}

/** The page of the comparison as a function of what is known. */
export function Compare({ copy, original, fetchOriginal, checkAgain, revision }: CompareProps) {
  return (
    <>
      <header>
        <h1>{t('compare_title')}</h1>
      </header>
      <main aria-busy={isBusy(copy, original)} data-copy={copy.copy} data-original={original.original}>
        {copy.copy === 'missing' && (
          <div role="alert">
            <p>{t(copyFaults[copy.why])}</p>
            {copy.why === 'silent' && <AgainButton again={checkAgain} />}
          </div>
        )}
        {copy.copy === 'looking' && <p role="status">{t('compare_looking')}</p>}
        {copy.copy === 'read' && copy.read.freshness === 'stale' && (
          <div class="notice" role="alert">
            <p>{t('compare_changed')}</p>
            <AgainButton again={checkAgain} />
          </div>
        )}
        {copy.copy === 'read' && original.original !== 'read' && (
          <OriginalMissing source={copy.read.source} original={original} fetchOriginal={fetchOriginal} />
        )}
        {revision}
        {copy.copy === 'read' && original.original === 'read' && (
          <BothTexts copy={copy.read} view={original.view} />
        )}
      </main>
    </>
  );
}

const AgainButton = ({ again }: { again: () => void }) => (
  <button type="button" data-action="again" onClick={again}>
    {t('action_again')}
  </button>
);

const isBusy = ({ copy }: Copy, { original }: OriginalText): boolean =>
  copy === 'looking' || (copy === 'read' && (original === 'looking' || original === 'fetching'));

interface MissingProps {
  source: CopyRead['source'];
  original: Exclude<OriginalText, { original: 'read' }>;
  fetchOriginal: () => void;
}

function OriginalMissing({ source: { article, kind }, original, fetchOriginal }: MissingProps) {
  const waiting = original.original === 'looking' || original.original === 'fetching';
  return (
    <section>
      <h2>{t('original')}</h2>
      <Original article={article} kind={kind} />
      <p role="status">{t(waiting ? 'compare_looking' : 'compare_notHeld')}</p>
      {original.original === 'failed' && <p role="alert">{t(fetchFaults[original.why])}</p>}
      <button type="button" class="main" id="fetch-original" disabled={waiting} onClick={fetchOriginal}>
        {t('compare_fetch')}
      </button>
    </section>
  );
}

function BothTexts({ copy: { source, url, checkedAt }, view }: { copy: CopyRead; view: ComparisonView }) {
  return (
    <CompareTexts
      view={view}
      lang={source.article.edition}
      heads={{
        original: <Original article={source.article} kind={source.kind} />,
        copy: (
          <div class="original">
            <p class="title">
              <SafeLink href={url} text={hostOf(url)} />
            </p>
            <p class="meta">{t('checked', dayAndTime(checkedAt))}</p>
          </div>
        ),
      }}
    />
  );
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host || url : url);
