import type { CollectionStatus } from '../utils/corpus/collection-status.ts';
import { t } from '../utils/i18n.ts';
import type { TabState } from '../utils/tab-state.ts';
import { type Action, Actions, actionsFor } from './Actions.tsx';
import { CollectionLine } from './CollectionLine.tsx';
import { StateHint, StateSentence } from './StateSentence.tsx';
import { VerdictView } from './VerdictView.tsx';

/** How the last copying went; the text is there to be copied by hand. */
export type Copying = { copying: 'idle' } | { copying: 'done' } | { copying: 'failed'; text: string };

interface PopupProps {
  /** Undefined while nothing is known; `silent` when the background does not answer. */
  view: TabState | 'silent' | undefined;
  excerpts: readonly string[];
  tabId: number;
  collection: CollectionStatus | undefined;
  copying: Copying;
  act: (action: Action) => void;
}

/** The whole popup as a function of what is known. */
export function Popup({ view, excerpts, tabId, collection, copying, act }: PopupProps) {
  if (view === undefined) return <main aria-busy="true" />;
  if (view === 'silent') {
    return (
      <main>
        <div role="alert">
          <h1>{t('hint_noAnswer')}</h1>
        </div>
        <Actions actions={['reload']} act={act} />
      </main>
    );
  }
  return (
    <main data-state={view.state} data-status={view.state === 'verdict' ? view.verdict.status : undefined}>
      <StateSentence state={view} />
      <StateHint state={view} />
      <Actions actions={actionsFor(view)} act={act} />
      <div role="status">{copying.copying === 'done' && <p class="meta">{t('copied')}</p>}</div>
      {copying.copying === 'failed' && (
        <label>
          {t('copyFailed')}
          <textarea readOnly value={copying.text} />
        </label>
      )}
      {view.state === 'verdict' && <VerdictView verdict={view.verdict} excerpts={excerpts} tabId={tabId} />}
      {collection !== undefined && <CollectionLine status={collection} />}
    </main>
  );
}
