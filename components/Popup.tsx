import { t } from '../utils/i18n.ts';
import type { TabState } from '../utils/tab-state.ts';
import { type Action, Actions, actionsFor } from './Actions.tsx';
import { CollectionLine } from './CollectionLine.tsx';
import { LooksWrong } from './LooksWrong.tsx';
import type { PopupView } from './popup-view.ts';
import { StateHint } from './StateHint.tsx';
import { StateSentence } from './StateSentence.tsx';
import { VerdictView } from './VerdictView.tsx';

/** How the last copying went; the text is there to be copied by hand. */
export type Copying = { copying: 'idle' } | { copying: 'done' } | { copying: 'failed'; text: string };

interface PopupProps {
  /** Undefined while nothing is known. */
  view: PopupView | undefined;
  tabId: number;
  copying: Copying;
  act: (action: Action) => void;
}

/** The whole popup as a function of what is known. */
export function Popup({ view, tabId, copying, act }: PopupProps) {
  if (view === undefined)
    return (
      <main aria-busy="true">
        <progress aria-label={t('state_checking')} />
      </main>
    );
  const { state, excerpts, collection } = view;
  if (state === 'silent') {
    return (
      <main>
        <div role="alert">
          <h1>{t('hint_noAnswer')}</h1>
        </div>
        <Actions actions={['reload']} act={act} />
      </main>
    );
  }
  const actions = actionsFor(state);
  return (
    <main data-state={state.state} data-status={state.state === 'verdict' ? state.verdict.status : undefined}>
      <StateSentence state={state} />
      <StateHint state={state} />
      <Actions actions={actions} {...originalOf(state)} act={act} />
      {actions.includes('copy') && <CopyingLine copying={copying} />}
      {state.state === 'verdict' && <VerdictView verdict={state.verdict} excerpts={excerpts} tabId={tabId} />}
      {/* The room is kept, so that what comes later moves nothing. */}
      <div class="collecting">{collection !== undefined && <CollectionLine status={collection} />}</div>
      <LooksWrong state={state} tabId={tabId} />
    </main>
  );
}

/** The address of the original, where there is one. */
const originalOf = (state: TabState): { original?: string } => {
  const article = state.state === 'verdict' ? state.verdict.sources[0]?.article : undefined;
  return article === undefined ? {} : { original: article.url };
};

function CopyingLine({ copying }: { copying: Copying }) {
  return (
    <>
      <p class="meta said" role="status">
        {copying.copying === 'done' && t('copied')}
      </p>
      {copying.copying === 'failed' && (
        <label>
          {t('copyFailed')}
          <textarea readOnly value={copying.text} />
        </label>
      )}
    </>
  );
}
