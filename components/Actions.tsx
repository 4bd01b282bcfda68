import { useEffect, useRef } from 'preact/hooks';
import { t } from '../utils/i18n.ts';
import type { Reason, Status, Verdict } from '../utils/policy/verdict.ts';
import type { TabState } from '../utils/tab-state.ts';
import { isWebAddress } from './SafeLink.tsx';

/** Everything a reader can do from the popup. */
export type Action =
  | 'copy'
  | 'original'
  | 'compare'
  | 'check'
  | 'again'
  | 'refresh'
  | 'pause'
  | 'resume'
  | 'off'
  | 'on'
  | 'options'
  | 'reload';

/** What helps most when a page could not be checked. */
const afterFault: Record<Reason, Action[]> = {
  'index-empty': ['options', 'again'],
  'index-damaged': ['again', 'options'],
  'pack-version': ['refresh', 'again', 'options'],
  'extraction-failed': ['refresh', 'again'],
  'page-too-large': ['again'],
  'rendered-differs': ['refresh', 'again'],
  timeout: ['again', 'refresh'],
  'storage-failed': ['again', 'reload'],
};
/** What helps most where nothing is to be credited for certain. */
const beforeCopying: Partial<Record<Status, Action[]>> = {
  advertising: ['original'],
  'common-source': ['compare'],
  earlier: ['compare'],
  unclear: ['compare'],
};
/** Always at hand, after what the state calls for. */
const always: Action[] = ['pause', 'off', 'options'];

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
      return ['again', ...always];
    case 'verdict': {
      const first = ofVerdict(state.verdict);
      // What is said of an older version of the page is best said anew.
      const ordered: Action[] = state.freshness === 'stale' ? ['again', ...first] : first;
      return [...new Set([...ordered, ...always])];
    }
  }
}

function ofVerdict({ reason, sources, status, url = '' }: Verdict): Action[] {
  if (reason !== undefined) return afterFault[reason];
  // Which addresses are the agency's is decided with the click; here a look is enough.
  if (status === 'own-site' && /^https?:..(www\.)?ukrinform\./u.test(url)) return ['copy', 'again'];
  const article = sources[0]?.article;
  if (article === undefined) return ['again'];
  const actions: Action[] = [...(beforeCopying[status] ?? []), 'copy', 'original', 'again'];
  return isWebAddress(article.url) ? actions : actions.filter((action) => action !== 'original');
}

/** Whether nothing calls for an action: a fresh result that can only be looked for again. */
export const isSettled = (state: TabState, [first]: readonly Action[]): boolean =>
  first === 'again' &&
  (state.state !== 'verdict' || (state.freshness === 'final' && state.verdict.reason === undefined));

interface ActionsProps {
  actions: readonly Action[];
  /** Addresses of what is opened as any link is. */
  links?: Partial<Record<Action, string>>;
  /** Whether none of them is the main one. */
  settled?: boolean;
  act: (action: Action) => void;
}

/** A row of buttons; the first one is the main one unless all is settled, those that are always at hand are quiet. */
export function Actions({ actions, links = {}, settled = false, act }: ActionsProps) {
  const row = useRef<HTMLDivElement>(null);
  const acted = useRef<Action | undefined>(undefined);
  useEffect(() => {
    if (acted.current === undefined || document.activeElement !== document.body) return;
    // The button that was pressed went away or was moved, and the focus with it.
    const again = row.current?.querySelector<HTMLElement>(`[data-action="${acted.current}"]`);
    (again ?? row.current?.querySelector<HTMLElement>('.button'))?.focus();
  }, [actions.join(' ')]);
  return (
    <div class="actions" ref={row}>
      {actions.map((action, i) => {
        const look = { class: classOf(action, i === 0 && !settled), 'data-action': action };
        const href = links[action];
        if (href !== undefined)
          return (
            <a key={action} {...look} href={href} target="_blank" rel="noopener noreferrer">
              {t(`action_${action}`)}
            </a>
          );
        return (
          <button
            key={action}
            {...look}
            type="button"
            onClick={() => {
              acted.current = action;
              act(action);
            }}
          >
            {t(`action_${action}`)}
          </button>
        );
      })}
    </div>
  );
}

function classOf(action: Action, isMain: boolean): string {
  if (isMain) return 'button main';
  return always.includes(action) ? 'button quiet' : 'button';
}
