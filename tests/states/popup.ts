import { reasons } from '../../utils/policy/verdict.ts';
import { stale, unjudged } from '../components/verdicts.ts';
import { popupMarks } from './popup-marks.ts';
import { popup, popupOf } from './popup-of.tsx';
import { popupParts } from './popup-parts.ts';
import { statuses } from './popup-verdicts.ts';
import { popupWords } from './popup-words.ts';
import type { State } from './state.ts';

const states: readonly State[] = [
  popup('nothing known yet', { state: 'unknown' }),
  popup('no answer', { state: 'silent' }),
  ...unjudged.map((state) => popup(state.state, { state })),
  ...statuses.map(([status, key, change]) => popupOf(key.replace('status_', ''), { status, ...change })),
  ...reasons.map((reason) =>
    popupOf(`could not check ${reason}`, {
      status: 'could-not-check',
      reason,
      sources: [],
      ...(reason === 'index-empty' ? { compared: { articles: 0, editions: [] } } : {}),
    }),
  ),
  popup('changed since', { state: stale() }),
  popup('could not check, changed since', {
    state: stale({ status: 'could-not-check', reason: 'timeout', sources: [] }),
  }),
];

/** Everything that the popup can show. */
export const popupStates: readonly State[] = [...states, ...popupParts, ...popupMarks, ...popupWords];
