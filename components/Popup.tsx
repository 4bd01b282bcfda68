import type { ComponentChildren } from 'preact';
import { t } from '../utils/i18n.ts';
import type { TabState } from '../utils/tab-state.ts';
import { type Action, Actions, actionsFor, isSettled } from './Actions.tsx';
import { CollectionLine } from './CollectionLine.tsx';
import { compareAddress } from './CompareLink.tsx';
import { LooksWrong } from './LooksWrong.tsx';
import type { PopupView } from './popup-view.ts';
import { StateHint } from './StateHint.tsx';
import { StateSentence } from './StateSentence.tsx';
import { VerdictView } from './VerdictView.tsx';

/** What is said of the last copying, and what can be done after it. */
export interface Copying {
  said?: string;
  below?: ComponentChildren;
}

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
      <Actions
        actions={actions}
        links={linksOf(state, tabId)}
        settled={isSettled(state, actions)}
        act={act}
      />
      {(actions.includes('copy') || copying.said !== undefined) && (
        <>
          <p class="meta said" role="status">
            {copying.said}
          </p>
          {copying.below}
        </>
      )}
      {state.state === 'verdict' && <VerdictView verdict={state.verdict} excerpts={excerpts} tabId={tabId} />}
      {/* The room is kept, so that what comes later moves nothing. */}
      <div class="collecting">{collection !== undefined && <CollectionLine status={collection} />}</div>
      <p>
        <a href={`verify.html?tab=${tabId}`} target="_blank">
          {t('verify_title')}
        </a>
      </p>
      <LooksWrong state={state} tabId={tabId} />
    </main>
  );
}

/** The addresses of the original and of the comparison with it, where there is one. */
const linksOf = (state: TabState, tabId: number): Partial<Record<Action, string>> => {
  const article = state.state === 'verdict' ? state.verdict.sources[0]?.article : undefined;
  return article === undefined ? {} : { original: article.url, compare: compareAddress(tabId, 0) };
};
