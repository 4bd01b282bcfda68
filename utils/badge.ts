import type { MessageKey } from './i18n.ts';
import type { Status } from './policy/verdict.ts';
import { statusKey } from './status-words.ts';
import type { TabState } from './tab-state.ts';

/** What the toolbar button shows: an icon of its own shape, a sign, and a sentence for pointer and screen reader. */
export interface Badge {
  icon: 'plain' | 'met' | 'not-met' | 'unclear' | 'off' | 'could-not-check';
  text: string;
  titleKey: MessageKey;
}

/** What the button shows of a verdict. */
export const statusBadges: Readonly<Record<Status, Omit<Badge, 'titleKey'>>> = {
  met: { icon: 'met', text: '✓' },
  'not-met': { icon: 'not-met', text: '!' },
  unclear: { icon: 'unclear', text: '?' },
  none: { icon: 'plain', text: '' },
  'own-site': { icon: 'plain', text: '' },
  advertising: { icon: 'unclear', text: '§' },
  'common-source': { icon: 'unclear', text: '«»' },
  earlier: { icon: 'unclear', text: '↶' },
  'could-not-check': { icon: 'could-not-check', text: '×' },
};

const ofState: Record<Exclude<TabState['state'], 'verdict'>, Badge> = {
  paused: { icon: 'off', text: '', titleKey: 'state_paused' },
  'off-here': { icon: 'off', text: '', titleKey: 'state_offHere' },
  'on-click': { icon: 'plain', text: '', titleKey: 'state_onClick' },
  'no-access': { icon: 'off', text: '', titleKey: 'state_noAccess' },
  checking: { icon: 'plain', text: '…', titleKey: 'state_checking' },
  'too-little-text': { icon: 'plain', text: '', titleKey: 'state_tooLittle' },
};

/** The badge of a state; shape and sign differ, colour alone never tells. */
export const badgeOf = (state: TabState): Badge =>
  state.state === 'verdict'
    ? { ...statusBadges[state.verdict.status], titleKey: statusKey(state.verdict) }
    : ofState[state.state];
