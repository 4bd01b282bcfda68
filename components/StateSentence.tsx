import { dayAndTime, type MessageKey, number, t } from '../utils/i18n.ts';
import { badgeOf } from '../utils/badge.ts';
import type { TabState } from '../utils/tab-state.ts';
import { statusKey } from '../utils/status-words.ts';

/** The heading: one sentence that says it all, with the sign of the toolbar. */
export function StateSentence({ state }: { state: TabState }) {
  const { icon, text } = badgeOf(state);
  return (
    <div class={`sentence ${icon}`}>
      <span class="sign" aria-hidden="true">
        {text === '' ? '·' : text}
      </span>
      <div role="status">
        <h1>{words(state)}</h1>
      </div>
    </div>
  );
}

const plain: Record<'paused' | 'on-click' | 'no-access' | 'checking' | 'too-little-text', MessageKey> = {
  paused: 'state_paused',
  'on-click': 'state_onClick',
  'no-access': 'state_noAccess',
  checking: 'state_checking',
  'too-little-text': 'state_tooLittle',
};

function words(state: TabState): string {
  if (state.state === 'verdict') return t(statusKey(state.verdict));
  return state.state === 'off-here' ? t('state_offHere', state.host) : t(plain[state.state]);
}

/** What to do in a state that is no verdict; of a verdict, when it was made and whether the page has changed since. */
export function StateHint({ state }: { state: TabState }) {
  if (state.state === 'verdict') {
    const at = dayAndTime(state.verdict.checkedAt);
    return (
      <p class="meta" data-freshness={state.freshness}>
        {state.freshness === 'stale' ? t('checked_changed', at) : t('checked', at)}
      </p>
    );
  }
  if (state.state === 'paused') return <p>{t('hint_paused')}</p>;
  if (state.state === 'off-here') return <p>{t('hint_offHere')}</p>;
  if (state.state === 'no-access') return <p>{t('hint_noAccess')}</p>;
  if (state.state === 'too-little-text') return <p>{t('hint_tooLittle', number(state.words))}</p>;
  return state.state === 'checking' ? <progress aria-label={t('state_checking')} /> : null;
}
