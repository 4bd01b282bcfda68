import { t } from '../utils/i18n.ts';
import type { TabState } from '../utils/tab-state.ts';

/** Everything a reader can do from the popup. */
export type Action = 'copy' | 'check' | 'again' | 'pause' | 'resume' | 'off' | 'on' | 'options' | 'reload';

/** The actions that make sense in a state, most useful first. */
export function actionsFor(state: TabState): Action[] {
  switch (state.state) {
    case 'paused':
      return ['resume', 'options'];
    case 'off-here':
      return ['on', 'options'];
    case 'on-click':
      return ['check', 'options'];
    case 'no-access':
      return ['options'];
    case 'checking':
    case 'too-little-text':
      return ['again', 'pause', 'off', 'options'];
    case 'verdict': {
      const copy: Action[] = state.verdict.sources[0]?.article === undefined ? [] : ['copy'];
      // What is said of an older version of the page is best said anew.
      const first: Action[] = state.freshness === 'stale' ? ['again', ...copy] : [...copy, 'again'];
      return [...first, 'pause', 'off', 'options'];
    }
  }
}

/** A row of buttons; the first one is the main one. */
export function Actions({ actions, act }: { actions: readonly Action[]; act: (action: Action) => void }) {
  return (
    <div class="actions">
      {actions.map((action, i) => (
        <button
          key={action}
          type="button"
          class={i === 0 ? 'main' : ''}
          data-action={action}
          onClick={() => act(action)}
        >
          {t(`action_${action}`)}
        </button>
      ))}
    </div>
  );
}
