import { t } from '../utils/i18n.ts';
import { badgeOf } from '../utils/badge.ts';
import type { TabState } from '../utils/tab-state.ts';

/**
 * The heading: one sentence that says it all, with the sign of the toolbar. A change of it is announced politely. Where
 * the toolbar has no sign its icon is struck through when nothing is read, and so is the sign here.
 */
export function StateSentence({ state, level: Heading = 'h1' }: { state: TabState; level?: 'h1' | 'h2' }) {
  const { icon, text, titleKey } = badgeOf(state);
  const isStale = state.state === 'verdict' && state.freshness === 'stale';
  return (
    <div class={`sentence ${icon}${isStale ? ' stale' : ''}`}>
      <span class="sign" aria-hidden="true">
        {text || (icon === 'off' ? '/' : '·')}
      </span>
      <div role="status">
        <Heading>{state.state === 'off-here' ? t(titleKey, state.host) : t(titleKey)}</Heading>
      </div>
    </div>
  );
}
