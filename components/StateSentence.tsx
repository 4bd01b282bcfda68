import { type MessageKey, t } from '../utils/i18n.ts';
import { badgeOf } from '../utils/badge.ts';
import type { TabState } from '../utils/tab-state.ts';
import { statusKey } from '../utils/status-words.ts';

/** The heading: one sentence that says it all, with the sign of the toolbar. A change of it is announced politely. */
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
