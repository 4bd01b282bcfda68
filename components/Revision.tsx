import { dayAndTime, t } from '../utils/i18n.ts';
import { isUnchanged, type Revision as Changes } from '../utils/revision/revision.ts';
import type { FetchFault } from '../utils/ukrinform/fetched-text.ts';
import { fetchFaults } from './compare-words.ts';
import { RevisionChanges } from './RevisionChanges.tsx';
import { SafeLink } from './SafeLink.tsx';

/** What is known of changes that the agency made. */
export type RevisionState =
  | { revision: 'unasked' }
  | { revision: 'asking' }
  | { revision: 'failed'; why: Exclude<FetchFault, 'moved'> }
  | { revision: 'moved'; to: string }
  | { revision: 'read'; changes: Changes; /** Epoch milliseconds. */ modified?: number };

interface RevisionProps {
  state: RevisionState;
  /** Of the article. */
  lang: string;
  ask: () => void;
}

/** Whether the article is still as it was when it was stored: asked for by a button, told below it. */
export function Revision({ state, lang, ask }: RevisionProps) {
  const { revision } = state;
  return (
    <section class="revision" data-revision={revision} aria-busy={revision === 'asking'}>
      <h2>{t('revision_title')}</h2>
      {revision === 'unasked' && <p class="meta">{t('revision_hint')}</p>}
      <div role="status">
        {revision !== 'unasked' && <p>{words(state)}</p>}
        {revision === 'read' && state.modified !== undefined && (
          <p class="meta">{t('revision_modified', dayAndTime(state.modified))}</p>
        )}
      </div>
      {revision === 'moved' && (
        <p>
          <SafeLink href={state.to} text={state.to} />
        </p>
      )}
      <button
        type="button"
        id="ask-revision"
        aria-disabled={revision === 'asking'}
        onClick={revision === 'asking' ? undefined : ask}
      >
        {t('revision_ask')}
      </button>
      {revision === 'read' && !isUnchanged(state.changes) && (
        <RevisionChanges changes={state.changes} lang={lang} />
      )}
    </section>
  );
}

function words(state: Exclude<RevisionState, { revision: 'unasked' }>): string {
  switch (state.revision) {
    case 'asking':
      return t('revision_asking');
    case 'failed':
      return t(fetchFaults[state.why]);
    case 'moved':
      return t(fetchFaults.moved);
    case 'read':
      return t(isUnchanged(state.changes) ? 'revision_unchanged' : 'revision_changed');
  }
}
